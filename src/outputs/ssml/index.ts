/** The edition to hear, for a speech engine: SSML, or plain segments for engines that know none. Start reading here. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Artifact, Edition } from '../../core/edition.ts';
import type { SpeechDoc, SpeechNode } from '../../core/speech.ts';
import type { OutputFormat } from '../types.ts';
import { findDialect } from './dialects/index.ts';
import type { Dialect, SsmlDialect } from './dialects/types.ts';
import { countForbidden } from '../../core/xml-text.ts';
import { manifest } from './manifest.ts';
import { printDocument } from './print.ts';
import { segmentsFile } from './segments.ts';
import { fitsOne, splitDocs } from './split.ts';

export { dialectNames } from './dialects/index.ts';

/** One document for the whole edition, or as many as the dialect asks for, with a manifest that says which voice speaks which. */
export const ssml: OutputFormat = {
  name: 'ssml',
  takes: 'speech',
  holdsEditions: true,
  check: async ({ dialect }) => void findDialect(dialect),
  write: (edition, { dialect: name }) => Promise.resolve(written(edition, findDialect(name))),
};

function written(edition: Edition, dialect: Dialect): readonly Artifact[] {
  const diagnostics = otherEngine(edition, dialect);
  if (dialect.form === 'segments') return [segmentsFile(edition, dialect, diagnostics)];
  const docs = edition.articles.map(({ speech }) => speech);
  return documents(docs, dialect, {
    isEdition: edition.title !== undefined,
    diagnostics: [...docs.flatMap(removedCharacters), ...diagnostics],
  });
}

function documents(
  docs: readonly SpeechDoc[],
  dialect: SsmlDialect,
  { isEdition, diagnostics }: { readonly isEdition: boolean; readonly diagnostics: readonly Diagnostic[] },
): readonly Artifact[] {
  const whole = dialect.voice === 'file' ? null : printDocument(docs, dialect, { isLast: true });
  if (whole !== null && fitsOne(docs, whole, dialect)) return [artifact('.ssml', whole, diagnostics)];
  const files = splitDocs(docs, dialect);
  if (whole !== null && files.length <= 1) return [artifact('.ssml', whole, diagnostics)];
  const numbered = files.map((part, at) => ({
    suffix: suffixOf(at, files.length),
    part,
    isLast: at === files.length - 1,
  }));
  return [
    ...numbered.map(({ suffix, part, isLast }) => artifact(suffix, printDocument(part, dialect, { isLast }), [])),
    manifest(numbered, dialect, { isEdition, diagnostics }),
  ];
}

const artifact = (suffix: string, text: string, diagnostics: readonly Diagnostic[]): Artifact => ({
  suffix,
  mediaType: 'application/ssml+xml',
  body: new TextEncoder().encode(text),
  diagnostics,
});

/** `.001.ssml`, so that the names sort in speaking order. */
const suffixOf = (at: number, count: number): string =>
  `.${String(at + 1).padStart(Math.max(3, String(count).length), '0')}.ssml`;

/** Warns when the voices are another engine's: the names would mean nothing to this one. */
function otherEngine({ articles }: Edition, { catalog, description }: Dialect): readonly Diagnostic[] {
  const used = articles.find(({ cast }) => catalog !== null && cast.catalog.id !== catalog)?.cast.catalog;
  if (used === undefined) return [];
  return [
    {
      code: 'voice-engine',
      severity: 'warning',
      message: `The voices are ${used.engine}’s, but the file is for ${description}.`,
      hint: `Choose the voices “${catalog}”, or a catalogue of your own for that engine.`,
      range: null,
    },
  ];
}

function removedCharacters(doc: SpeechDoc): readonly Diagnostic[] {
  const texts = doc.turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ nodes }) => nodes.flatMap(textsOf))),
  );
  return texts.flatMap(({ text, range }) => {
    const count = countForbidden(text);
    if (count === 0) return [];
    return {
      code: 'character-removed',
      severity: 'warning' as const,
      message: `${count === 1 ? 'A character' : `${count} characters`} that XML forbids ${count === 1 ? 'is' : 'are'} left out of the SSML.`,
      hint: 'Remove control characters from the source.',
      range,
    };
  });
}

type TextNode = Extract<SpeechNode, { readonly text: string }>;

const textsOf = (node: SpeechNode): readonly TextNode[] => {
  if ('nodes' in node) return node.nodes.flatMap(textsOf);
  return 'text' in node ? [node] : [];
};
