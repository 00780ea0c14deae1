/** An edition as an output of a medium gets it: with the blocks that it takes. */
import { textBlocks } from '../article.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Edition } from '../edition.ts';
import type { SpeechDoc } from '../speech.ts';
import { leftOut } from './diagnostics.ts';
import type { Inclusion, Medium } from './kinds.ts';
import { takenOf } from './taken.ts';

/** Whoever speaks only in what is left out has no turn in it. */
export function editionFor(
  edition: Edition,
  medium: Medium,
  inclusion: Inclusion,
): { readonly edition: Edition; readonly diagnostics: readonly Diagnostic[] } {
  const parts = edition.articles.map((part) => ({
    part,
    taken: takenOf(part.article, (part.inclusion ?? inclusion)[medium]),
  }));
  if (parts.every(({ taken }) => taken.omissions.length === 0)) return { edition, diagnostics: [] };
  const articles = parts.map(({ part, taken: { article } }) => {
    const blocks = new Set(textBlocks(article).map(({ id }) => id));
    return { ...part, article, speech: speechIn(part.speech, blocks) };
  });
  const found = parts.flatMap(({ taken }) => leftOut(medium, taken.omissions));
  return { edition: { ...edition, articles }, diagnostics: parts.length === 1 ? found : found.map(withoutPlaces) };
}

/** What Lectern says of its own stays. */
const speechIn = (speech: SpeechDoc, blocks: ReadonlySet<number>): SpeechDoc => ({
  ...speech,
  turns: speech.turns
    .map((turn) => ({
      ...turn,
      paragraphs: turn.paragraphs.filter(({ block }) => block === null || blocks.has(block)),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0),
});

/** A range counts the blocks of one article: of several, nobody could tell which one is meant. */
const withoutPlaces = ({ code, severity, message, hint }: Diagnostic): Diagnostic => ({
  code,
  severity,
  message,
  hint,
  range: null,
});
