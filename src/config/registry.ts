/** The registry of people and their voices, as the text of a file. */
import type { Registry, RegistryEntry } from '../core/registry.ts';
import { UserError } from '../core/errors.ts';
import { parseJson } from './parse.ts';

const about =
  'People and their voices; lectern build --registry keeps it. You may change everything: a voice (set “chosen” to true), a gender, ' +
  'aliases, a “note”. Two people of one name: give each an entry with “only”, words of the role or names of articles.';

/** Throws a `UserError` of kind `usage` that names the file, the place and what is expected there. */
export async function parseRegistry(bytes: Uint8Array, file: string): Promise<Registry> {
  const { registrySchema } = await import('./schemas.ts');
  const { about: _, ...registry } = parseJson(textOf(bytes, file), file, registrySchema);
  const { people } = registry;
  const twice = firstTwice(people.map(({ id }) => id));
  if (twice !== null) throw new UserError('usage', `${file} has two people with the id “${twice}”; give one another.`);
  for (const { id, voices } of people) {
    const double = firstTwice(voices.map(({ catalog, language }) => `“${catalog}” in “${language}”`));
    if (double !== null) throw new UserError('usage', `${file} has two voices for ${id} from ${double}; keep one.`);
  }
  return registry;
}

/** As it stands in the file; the same registry gives the same bytes. */
export const registryBytes = ({ $schema, narrators, people }: Registry): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ $schema, about, narrators, people: people.map(inOrder) }, null, 2)}\n`);

/** The fields in one order, whatever order a person wrote them in. */
const inOrder = (entry: RegistryEntry): RegistryEntry => {
  const { id, name, type, aliases, roles, gender, voices, only, note, firstSeen, lastSeen } = entry;
  return {
    id,
    name,
    type,
    aliases,
    roles,
    gender,
    voices: voices.map(({ catalog, language, voice, prosody, chosen }) => ({
      catalog,
      language,
      voice,
      prosody,
      chosen,
    })),
    only,
    note,
    firstSeen,
    lastSeen,
  };
};

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError('usage', `${file} is not text in UTF-8.`, { cause: error });
  }
}

function firstTwice(values: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) return value;
    seen.add(value);
  }
  return null;
}
