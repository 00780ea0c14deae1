/** Pairs the marks of one block: opening with closing, inner within outer. One pass; a closing mark looks back over few open ones. */
import type { Mark } from './read-marks.ts';

export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Opening marks that nothing closes, in order. */
  readonly unclosed: readonly Mark[];
  /** A closing mark before which the block opens nothing. */
  readonly unopened: Mark | null;
}

/** Open quotations that are kept in mind; deeper nesting than this is noise, and the outermost is given up. */
const maxOpen = 6;

export function pairMarks(text: string, marks: readonly Mark[]): Pairing {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  let unopened: Mark | null = null;
  const next = nextOfLevel(marks);
  for (const [i, mark] of marks.entries()) {
    const turn = turnOf(mark, { text, open, next: marks[next[i] ?? -1] ?? null });
    if (turn === 'open') {
      open.push(mark);
      if (open.length > maxOpen) open.shift();
    } else if (turn === 'close') {
      const partner = partnerOf(mark, open);
      if (partner >= 0) {
        pairs.push(...closeAt(open, partner, mark));
      } else if (open.length === 0 && unopened?.level === mark.level) {
        // Of two in a row, the first is an opening mark whose white space slipped behind it: `She said,” we go.”`
        pairs.push({ open: unopened, close: mark });
        unopened = null;
      } else if (pairs.length === 0 && open.length === 0) {
        unopened = mark;
      }
    }
  }
  return { pairs, unclosed: open, unopened };
}

/** Place of the next mark of the same level, for each mark; -1 for the last. */
function nextOfLevel(marks: readonly Mark[]): Int32Array {
  const next = new Int32Array(marks.length).fill(-1);
  const latest = new Map<string, number>();
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const level = marks[i]?.level ?? '';
    next[i] = latest.get(level) ?? -1;
    latest.set(level, i);
  }
  return next;
}

interface Situation {
  readonly text: string;
  readonly open: readonly Mark[];
  /** The next mark of the same level. */
  readonly next: Mark | null;
}

type Turn = 'open' | 'close' | 'neither';

function turnOf(mark: Mark, situation: Situation): Turn {
  const { facing, context } = mark;
  if (mark.level === 'single') return singleTurn(mark, situation);
  const isOpen = situation.open.some(({ level }) => level === mark.level);
  if (mark.level === 'corner' || mark.level === 'white-corner') return facing === 'open' ? 'open' : 'close';
  if (facing !== 'open' && isInches(mark, situation, isOpen)) return 'neither';
  if (context === 'open') return facing === 'close' && isOpen ? 'close' : 'open';
  if (context === 'close') return 'close';
  if (facing !== 'either') return facing;
  return isOpen ? 'close' : 'open';
}

/** A straight mark behind a number: `12"`. While a quotation is open, only if the next mark would close it. */
function isInches(mark: Mark, { text, open, next }: Situation, isOpen: boolean): boolean {
  if (mark.facing !== 'either' || !/\d/.test(text.charAt(mark.start - 1))) return false;
  if (!isOpen) return true;
  const inner = open.filter(({ level }) => level === mark.level).length > 1;
  return !inner && /[\sx×]/.test(text.charAt(mark.end)) && next?.context === 'close';
}

/** Single marks: most are apostrophes, so that none closes across an open quotation of another level. */
function singleTurn(mark: Mark, { text, open, next }: Situation): Turn {
  const isOpen = open.at(-1)?.level === 'single';
  if (mark.context === 'open') return isYear(mark, text) && !closesSurely(next, text) ? 'neither' : 'open';
  if (mark.context === 'unclear') return mark.facing === 'open' ? 'open' : isOpen ? 'close' : 'neither';
  return isOpen && !isPlural(mark, text, next) ? 'close' : 'neither';
}

/** A year without its century: the class of ’94. */
const isYear = (mark: Mark, text: string): boolean => /^\d\d(?![\d,.%])/.test(text.slice(mark.end, mark.end + 3));

/** A closing mark with a stop beside it, which no apostrophe has at this place. */
const closesSurely = (mark: Mark | null, text: string): boolean =>
  mark?.context === 'close' && !/[\p{L}\p{N}]\s/u.test(text.charAt(mark.start - 1) + text.charAt(mark.end));

/** The apostrophe of `the players’ union`, when a surer closing mark follows. */
const isPlural = (mark: Mark, text: string, next: Mark | null): boolean =>
  endsPlural(mark, text) && next !== null && next.context === 'close' && !endsPlural(next, text);

const endsPlural = (mark: Mark, text: string): boolean =>
  /s/i.test(text.charAt(mark.start - 1)) && /\s/.test(text.charAt(mark.end));

/** Index of the open mark that this one closes: an exact partner, else the nearest of its level; -1 when there is none. */
function partnerOf(mark: Mark, open: readonly Mark[]): number {
  const exact = open.findLastIndex((candidate) => isPartner(candidate.glyph, mark.glyph));
  return exact >= 0 ? exact : open.findLastIndex(({ level }) => level === mark.level);
}

const isPartner = (open: string, close: string): boolean => (partners[open] ?? open).includes(close);

const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '‘‘': '’’',
  '``': "''",
  '`': "'´",
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

/** Closes an open mark; what was opened after it and is still open was no quotation. */
function closeAt(open: Mark[], at: number, close: Mark): readonly Pair[] {
  const [mark] = open.splice(at);
  return mark === undefined ? [] : [{ open: mark, close }];
}
