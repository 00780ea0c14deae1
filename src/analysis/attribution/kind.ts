/** What a quotation is: someone's words, or a title, a term, a word held at arm's length. */
import type { QuotationKind } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { namesSource } from './cues/quoted-name.ts';
import { isGivenName } from './naming.ts';
import { isNameInMarks } from './name-in-marks.ts';
import { isQuotedSubject } from './quoted-subject.ts';
import type { Shape } from './cues/types.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frames.ts';
import { siblingBefore } from './siblings.ts';
import { isMark, isVerbLike } from './word-class.ts';

export interface KindInput {
  readonly frame: Frame;
  readonly at: number;
  readonly shape: Shape;
  /** It stands in a headline. */
  readonly headline: boolean;
  readonly words: SpeakerWords;
  readonly decisions: ReadonlyMap<number, Decision>;
}

/** `weight` is that of the best candidate: 0 when nobody is known to speak. */
export function kindOf(input: KindInput, weight: number): QuotationKind {
  const { shape, headline } = input;
  // One voice reads a headline: what it quotes is cut to fit.
  if (headline) return 'scare-quote';
  const sibling = siblingKind(input);
  if (shape.words === 0) return 'term';
  if (namesSource(input.frame, input.at, input.words) || isNickname(input) || shape.parenthesised || isAttribute(input))
    return 'term';
  if (isGivenName(input.frame, input.at, shape, input.words)) return 'term';
  if (sibling === 'term' && weight < 6) return 'term';
  if (shape.titleCase && sibling === 'title' && weight < 6.5) return 'title';
  if (shape.titleCase && weight < titleLimit(input)) return 'title';
  if (weight < termLimit(input)) return 'term';
  if (isNameInMarks(input.frame, input.at, shape, input.words)) return 'term';
  if (weight < 2.4 && isQuotedSubject(input.frame, input.at, shape, input.words)) return 'term';
  if (isCited(input)) return 'title';
  if (isSentence(input)) return 'speech';
  if (weight < 2.4 && shape.words <= 3) return 'scare-quote';
  if (weight < 1.4 && shape.words <= 6) return 'scare-quote';
  return shape.words >= 4 && (shape.capital || weight >= 5) ? 'speech' : 'fragment';
}

/** How strong the evidence for a speaker must be before words written like a title are taken for speech. */
function titleLimit({ frame, at, words, shape }: KindInput): number {
  const comma = frame.atoms[at - 1];
  const before =
    comma?.type === 'mark' && comma.lower === ',' && isWork(frame.atoms[at - 2]?.lower ?? '', shape, words)
      ? frame.atoms[at - 2]
      : comma;
  if (before === undefined) return shape.words <= 8 ? 3.6 : 0;
  const { groups, grammar } = words;
  const beside =
    before !== comma ||
    [groups.works, grammar.prepositions].some((set) => set.has(before.lower)) ||
    grammar.possessiveEndings.includes(before.lower);
  if (beside && !words.speech.complements.has(before.lower)) return shape.words > 1 ? Infinity : 5.9;
  if (isWorkBehind(frame, at, words)) return Infinity;
  if (shape.words > 12) return 0;
  const row = siblingBefore(frame, at, words) !== null;
  const led = row || isVerbLike(frame.atoms, at - 1, words) || words.speech.complements.has(before.lower);
  return shape.words > 1 && before.type === 'word' && !led ? 4.6 : 2.6;
}

/** `in her film, “…”`; on a website or a poster several words without a stop make a title. */
const isWork = (noun: string, shape: Shape, { groups }: SpeakerWords): boolean =>
  groups.works.has(noun) || (shape.words > 1 && shape.ending === '' && groups.documents.has(noun));

/** A whole sentence that no words of the narrator lead up to. */
const isSentence = ({ at, shape }: KindInput): boolean =>
  at === 0 && shape.capital && shape.words >= 3 && /[.?!…]/.test(shape.ending);

function siblingKind({ frame, at, words, decisions }: KindInput): QuotationKind | null {
  const sibling = siblingBefore(frame, at, words);
  return sibling === null ? null : (decisions.get(sibling)?.kind ?? null);
}

/** `width="40"`: mark-up that was left in the text. */
const isAttribute = ({ frame, at }: KindInput): boolean => isMark(frame.atoms[at - 1], '=');

/** `“Harbour Nights” radio programme`: the kind of work stands behind. */
const isWorkBehind = (frame: Frame, at: number, { groups }: SpeakerWords): boolean =>
  [1, 2].some(
    (i) =>
      frame.atoms[at + i]?.type === 'word' &&
      groups.works.has(frame.atoms[at + i]?.lower ?? '') &&
      !isMark(frame.atoms[at + 1], ',.;:'),
  );

/** `“Fire at the mill” — Norden Post, 3 May`: a headline in a list of sources. */
function isCited({ frame, at, words }: KindInput): boolean {
  const { atoms } = frame;
  if (!isMark(atoms[at + 1], '—–-')) return false;
  const comma = atoms.findIndex((atom, i) => i > at + 1 && i < at + 8 && isMark(atom, ','));
  return comma > 0 && words.names.calendar.has(atoms[comma + 1]?.lower ?? '');
}

/** `Marcia “Cia” Price`: a quotation inside a name. */
function isNickname({ frame, at }: KindInput): boolean {
  const atom = frame.atoms[at];
  const before = frame.atoms[at - 1];
  return atom !== undefined && before?.type === 'phrase' && before.end > atom.start;
}

/** How strong the evidence must be against `known as`, or against the weaker `the word`, right before the quotation. */
function termLimit({ frame, at, words }: KindInput): number {
  const { atoms } = frame;
  const end = words.grammar.determiners.has(atoms[at - 1]?.lower ?? '') ? at - 1 : at;
  const phrase = words.speech.terms.find((term) =>
    term.every((word, i) => atoms[end - term.length + i]?.lower === word),
  );
  if (phrase === undefined) return 0;
  return words.grammar.determiners.has(phrase[0] ?? '') ? 4 : 6;
}
