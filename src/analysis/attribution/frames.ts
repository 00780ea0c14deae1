/**
 * The narrator's sentences, each quotation in them folded into one atom.
 * In `“No,” said Lee.` the frame is: quotation, `said`, Lee, full stop.
 */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Passage } from '../mentions/passages.ts';
import type { Token } from '../mentions/tokens.ts';
import type { Phrase } from '../mentions/types.ts';

export type Atom = WordAtom | PhraseAtom | QuotationAtom;

interface Placed {
  readonly start: number;
  readonly end: number;
  /** Lower case; empty for a quotation. */
  readonly lower: string;
}

export interface WordAtom extends Placed {
  readonly type: 'word' | 'mark';
  readonly capital: boolean;
}

export interface PhraseAtom extends Placed {
  readonly type: 'phrase';
  readonly phrase: Phrase;
}

export interface QuotationAtom extends Placed {
  readonly type: 'quotation';
  /** Index among the passage's spans. */
  readonly span: number;
}

export interface Frame {
  /** Number of the frame in the article. */
  readonly index: number;
  readonly passage: Passage;
  readonly atoms: readonly Atom[];
}

export function framesOf(passages: readonly Passage[], { grammar }: SpeakerWords): readonly Frame[] {
  const frames: Frame[] = [];
  for (const passage of passages) {
    const atoms = atomsOf(passage);
    for (const [from, to] of cut(atoms, passage, grammar.verbSecond)) {
      frames.push({ index: frames.length, passage, atoms: atoms.slice(from, to) });
    }
  }
  return frames;
}

function atomsOf({ tokens, phrases, spans }: Passage): readonly Atom[] {
  const atoms: Atom[] = [];
  let phrase = 0;
  let span = 0;
  const pushSpans = (until: number): void => {
    for (; span < spans.length && (spans[span]?.range.start ?? 0) < until; span += 1) {
      const range = spans[span]?.range;
      if (range !== undefined) atoms.push({ type: 'quotation', span, start: range.start, end: range.end, lower: '' });
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quotation >= 0) continue;
    pushSpans(token.start);
    while (phrase < phrases.length && (phrases[phrase]?.to ?? 0) <= at) phrase += 1;
    const found = phrases[phrase];
    if (found !== undefined && firstToken(found) === at) {
      atoms.push(phraseAtom(found, tokens));
      at = found.to - 1;
    } else atoms.push(wordAtom(token));
  }
  pushSpans(Infinity);
  return atoms;
}

/** A name's atom takes in the role before it: `spokeswoman Ana Ruiz`. */
const firstToken = (phrase: Phrase): number => (phrase.kind === 'name' ? phrase.roleFrom : phrase.from);

const wordAtom = ({ type, start, end, lower, capital }: Token): WordAtom => ({ type, start, end, lower, capital });

const phraseAtom = (phrase: Phrase, tokens: readonly Token[]): PhraseAtom => ({
  type: 'phrase',
  phrase,
  start: tokens[firstToken(phrase)]?.start ?? phrase.start,
  end: phrase.end,
  lower: tokens[phrase.to - 1]?.lower ?? '',
});

/** A sentence with more atoms than this is no sentence: it is cut, so that no search in it grows long. */
const mostAtoms = 300;

/** Where one frame ends and the next begins, as index pairs. */
function cut(atoms: readonly Atom[], passage: Passage, verbSecond: boolean): readonly (readonly [number, number])[] {
  const starts = new Set(passage.sentenceStarts);
  const cuts: [number, number][] = [];
  let from = 0;
  for (let at = 1; at < atoms.length; at += 1) {
    const before = atoms[at - 1];
    const atom = atoms[at];
    if (before === undefined || atom === undefined) continue;
    if (at - from < mostAtoms && !parts(before, atom, passage, { starts, verbSecond })) continue;
    cuts.push([from, at]);
    from = at;
  }
  if (from < atoms.length) cuts.push([from, atoms.length]);
  return cuts;
}

interface Rules {
  /** Offsets at which a sentence starts. */
  readonly starts: ReadonlySet<number>;
  /** Then nothing in capitals goes on with a quoted question: `“Really?” Lee said`, but `„Wirklich?“, sagte Lee`. */
  readonly verbSecond: boolean;
}

function parts(before: Atom, atom: Atom, passage: Passage, { starts, verbSecond }: Rules): boolean {
  const { text } = passage.block;
  if (before.type === 'quotation') {
    if (atom.type === 'mark') return false;
    const span = passage.spans[before.span];
    const last = text.slice(span?.inner.start, span?.inner.end).trimEnd().slice(-1);
    const capital = atom.type === 'quotation' || /^\p{Lu}/u.test(text.slice(atom.start, atom.start + 2));
    return (
      capital && /[.!?…]/.test(last) && (atom.type === 'quotation' || last === '.' || (verbSecond && last !== '…'))
    );
  }
  if (before.type !== 'mark' || !/[.!?…\n]/.test(before.lower)) return false;
  if (atom.type === 'quotation')
    return (/[.!?]/.test(before.lower) && !goesOn(atom, passage)) || starts.has(atom.start);
  return starts.has(atom.start);
}

/** `Benedikt XVI. „ist …“`: a quotation in small letters goes on with the sentence, whose full stop was an abbreviation's. */
function goesOn({ span }: QuotationAtom, { block, spans }: Passage): boolean {
  const inner = spans[span]?.inner;
  return inner !== undefined && /^\p{Ll}/u.test(block.text.slice(inner.start, inner.start + 2));
}
