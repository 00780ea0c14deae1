/** Which file is spoken with which voice, for engines that take an edition in several requests. */
import type { Artifact } from '../../core/edition.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Dialect } from './dialects/types.ts';
import type { FileDocs } from './split.ts';

interface NumberedFile {
  readonly suffix: string;
  readonly part: FileDocs;
}

/** As `.manifest.json`: the files in speaking order by what follows the edition's name, each with the voices in it, and the articles of an edition of several. */
export function manifest(
  files: readonly NumberedFile[],
  dialect: Dialect,
  { isEdition, diagnostics }: { readonly isEdition: boolean; readonly diagnostics: readonly Diagnostic[] },
): Artifact {
  const rows = files.map(({ suffix, part }) => ({
    suffix,
    ...(isEdition ? { articles: part.map(({ title }) => title) } : {}),
    voices: voicesOf(part),
  }));
  const text = `${JSON.stringify({ dialect: dialect.name, engine: dialect.description, files: rows }, null, 2)}\n`;
  const body = new TextEncoder().encode(text);
  return { suffix: '.manifest.json', mediaType: 'application/json', body, diagnostics };
}

function voicesOf(docs: FileDocs): readonly { readonly name: string; readonly language: string }[] {
  const voices = docs.flatMap(({ turns }) => turns.map(({ cast }) => cast.voice));
  const byName = new Map(voices.map(({ name, language }) => [name, { name, language }]));
  return [...byName.values()];
}
