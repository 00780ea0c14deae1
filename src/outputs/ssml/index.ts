/** SSML: the edition to hear, for a speech engine. Start reading here. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition } from '../../core/edition.ts';
import type { SpeechDoc, SpeechNode } from '../../core/speech.ts';
import type { OutputFormat } from '../types.ts';
import { findDialect } from './dialects/index.ts';
import { countForbidden } from './escape.ts';
import { printSsml } from './print.ts';

export { dialectNames } from './dialects/index.ts';

/** One document for the whole edition. */
export const ssml: OutputFormat = {
  name: 'ssml',
  write: (edition: Edition, { dialect }) => {
    const docs = edition.articles.map(({ speech }) => speech);
    const body = new TextEncoder().encode(printSsml(docs, findDialect(dialect)));
    const diagnostics = docs.flatMap(removedCharacters);
    return Promise.resolve([{ suffix: '.ssml', mediaType: 'application/ssml+xml', body, diagnostics }]);
  },
};

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
