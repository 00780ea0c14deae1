/** `lectern registry`: the people of a registry and their voices. */
import type { RegistryEntry, RegistryVoice } from '../../core/registry.ts';
import { readRegistry } from '../setting/chosen-registry.ts';
import { exitCodes } from '../exit-codes.ts';
import type { RegistryOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { table } from '../display/table.ts';
import { oneLine, painter, shortened } from '../display/terminal.ts';

/** Prints who has which voice; gives the exit code. */
export async function registry({ file, json }: RegistryOptions, io: Io): Promise<number> {
  const { narrators, people } = await readRegistry(file, io);
  if (json) {
    io.stdout.write(`${JSON.stringify({ narrators, people }, null, 2)}\n`);
    return exitCodes.ok;
  }
  const paint = painter(io.stdout, io.env);
  const head = ['id', 'name', 'role', 'gender', 'voices', 'last in'].map((name) => paint('dim', name));
  const narrator = narrators.map(({ catalog, language, voice }) => `${catalog} ${language} ${voice}`).join(', ');
  io.stdout.write(
    `${paint('bold', oneLine(file))}: ${people.length} ${people.length === 1 ? 'person' : 'people'}\n` +
      (narrator === '' ? '' : `narrator: ${oneLine(narrator)}\n`) +
      (people.length === 0 ? '' : table([head, ...people.map(row)])),
  );
  return exitCodes.ok;
}

const row = ({ id, name, roles, gender, voices, only, lastSeen }: RegistryEntry): readonly string[] => [
  shortened(id, 40),
  shortened(name, 40),
  shortened((only?.roles ?? roles).join(', '), 40),
  gender ?? '',
  voices.map(voiceInWords).join(', '),
  oneLine(lastSeen ?? ''),
];

/** `espeak-ng en en-us+f2 (112/104)`: catalogue, language, voice, pitch and rate in per cent; with a star when a person chose it. */
const voiceInWords = ({ catalog, language, voice, prosody, chosen }: RegistryVoice): string =>
  oneLine(
    `${catalog} ${language} ${voice}${prosody === null ? '' : ` (${prosody.pitch}/${prosody.rate})`}${chosen ? '*' : ''}`,
  );
