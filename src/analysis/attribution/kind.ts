/** What a quotation is: someone's words, or a title, a term, a word held at arm's length. */
import type { QuotationKind } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Shape } from './cues/types.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frames.ts';
import { siblingBefore } from './siblings.ts';
import { isMark } from './word-class.ts';

export interface KindInput {
  readonly frame: Frame;
  readonly at: number;
  readonly shape: Shape;
  readonly words: SpeakerWords;
  readonly decisions: ReadonlyMap<number, Decision>;
}

/** `weight` is that of the best candidate: 0 when nobody is known to speak. */
export function kindOf(input: KindInput, weight: number): QuotationKind {
  const { shape } = input;
  const sibling = siblingKind(input);
  if (shape.words === 0) return 'term';
  if (isNickname(input) || shape.parenthesised || isAttribute(input)) return 'term';
  if (shape.titleCase && sibling === 'title' && weight < 6.5) return 'title';
  if (shape.titleCase && weight < titleLimit(input)) return 'title';
  if (weight < 5 && isTerm(input)) return 'term';
  if (isSentence(input)) return 'speech';
  if (weight < 2.4 && shape.words <= 3) return 'scare-quote';
  if (weight < 1.4 && shape.words <= 6) return 'scare-quote';
  return shape.words >= 4 && (shape.capital || weight >= 5) ? 'speech' : 'fragment';
}

/** How strong the evidence for a speaker must be before words written like a title are taken for speech. */
function titleLimit({ frame, at, words, shape }: KindInput): number {
  const comma = frame.atoms[at - 1];
  const before =
    comma?.type === 'mark' && comma.lower === ',' && words.groups.works.has(frame.atoms[at - 2]?.lower ?? '')
      ? frame.atoms[at - 2]
      : comma;
  if (before === undefined) return shape.words <= 8 ? 3.6 : 0;
  const { groups, grammar } = words;
  const beside =
    [groups.works, grammar.prepositions].some((set) => set.has(before.lower)) ||
    grammar.possessiveEndings.includes(before.lower);
  if (beside) return shape.words > 1 ? Infinity : 5.9;
  return shape.words <= 12 ? 2.6 : 0;
}

/** A whole sentence that no words of the narrator lead up to. */
const isSentence = ({ at, shape }: KindInput): boolean =>
  at === 0 && shape.capital && shape.words >= 3 && /[.?!…]/.test(shape.ending);

function siblingKind({ frame, at, words, decisions }: KindInput): QuotationKind | null {
  const sibling = siblingBefore(frame, at, words);
  return sibling === null ? null : (decisions.get(sibling)?.kind ?? null);
}

/** `width="40"`: mark-up that was left in the text. */
const isAttribute = ({ frame, at }: KindInput): boolean => isMark(frame.atoms[at - 1], '=');

/** `Marcia “Cia” Price`: a quotation inside a name. */
function isNickname({ frame, at }: KindInput): boolean {
  const atom = frame.atoms[at];
  const before = frame.atoms[at - 1];
  return atom !== undefined && before?.type === 'phrase' && before.end > atom.start;
}

/** Does a phrase such as `known as` stand right before it? */
const isTerm = ({ frame, at, words }: KindInput): boolean =>
  words.speech.terms.some((phrase) => phrase.every((word, i) => frame.atoms[at - phrase.length + i]?.lower === word));
