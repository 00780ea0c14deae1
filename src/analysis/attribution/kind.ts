/** What a quotation is: someone's words, or a title, a term, a word held at arm's length. */
import type { QuotationKind } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Shape } from './cues/types.ts';
import type { Frame } from './frames.ts';

export interface KindInput {
  readonly frame: Frame;
  readonly at: number;
  readonly shape: Shape;
  readonly words: SpeakerWords;
}

/** `weight` is that of the best candidate: 0 when nobody is known to speak. */
export function kindOf(input: KindInput, weight: number): QuotationKind {
  const { shape } = input;
  if (shape.words === 0) return 'term';
  if (shape.titleCase && weight < 5.9 && isTitle(input)) return 'title';
  if (weight < 5 && isTerm(input)) return 'term';
  if (weight < 2.4 && shape.words <= 3) return 'scare-quote';
  if (weight < 1.4 && shape.words <= 6) return 'scare-quote';
  return shape.words >= 4 && (shape.capital || weight >= 5) ? 'speech' : 'fragment';
}

function isTitle({ frame, at, words, shape }: KindInput): boolean {
  const before = frame.atoms[at - 1];
  if (before === undefined) return shape.words <= 8 && shape.ending === '';
  return (
    shape.words <= 12 &&
    (shape.words > 1 ||
      words.groups.works.has(before.lower) ||
      before.type === 'phrase' ||
      before.type === 'mark' ||
      words.grammar.prepositions.has(before.lower) ||
      words.grammar.possessiveEndings.includes(before.lower) ||
      words.grammar.determiners.has(before.lower))
  );
}

/** Does a phrase such as `known as` stand right before it? */
const isTerm = ({ frame, at, words }: KindInput): boolean =>
  words.speech.terms.some((phrase) => phrase.every((word, i) => frame.atoms[at - phrase.length + i]?.lower === word));
