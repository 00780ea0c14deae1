/** Single pieces of information, which no line end may split (UKAAF): numbers with units, dates, initials, titles with names. */

/** A file of `assets/pieces/`: words in lower case, without full stop. */
export interface PieceWords {
  /** Stand before a name. */
  readonly titles: readonly string[];
  /** Stand behind a name. */
  readonly suffixes: readonly string[];
  readonly months: readonly string[];
  /** Stand behind a number. */
  readonly units: readonly string[];
  /** Stand before a number. */
  readonly references: readonly string[];
}

/** Do two neighbouring words belong to one piece? */
export type BelongTogether = (before: string, after: string) => boolean;

/** What a word is, as far as its neighbours matter. */
interface WordKind {
  readonly capitalised: boolean;
  readonly number: boolean;
  /** A number of one or two digits, with or without ordinal ending. */
  readonly day: boolean;
  readonly currency: boolean;
  readonly initial: boolean;
  /** A dash by itself: no line starts with it. */
  readonly dash: boolean;
  /** Ends with a hyphen: at a line end it would look like a broken word, and readers of PDF would take it away. */
  readonly hyphen: boolean;
  readonly roman: boolean;
  /** Does a full stop, comma or other mark close it? */
  readonly closed: boolean;
  readonly title: boolean;
  readonly suffix: boolean;
  readonly month: boolean;
  readonly unit: boolean;
  readonly reference: boolean;
}

/** Kinds kept for the next time a word comes up; when there are so many, the book starts anew. */
const remembered = 20_000;

export function piecesOf(words: PieceWords): BelongTogether {
  const kindOf = classifier(words);
  const known = new Map<string, WordKind>();
  const kind = (word: string): WordKind => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= remembered) known.clear();
    const found = kindOf(word);
    known.set(word, found);
    return found;
  };
  // Words are asked about in a row: the one before is the one after of the next question.
  let last = { word: '', kind: kind('') };
  return (before, after) => {
    const first = before === last.word ? last.kind : kind(before);
    const second = after === last.word ? last.kind : kind(after);
    last = { word: before, kind: first };
    return together(first, second);
  };
}

/**
 * A quick no for most neighbours: a word that starts with a small letter of ASCII and does not end in a hyphen, and a word that starts
 * with a letter of ASCII. The second has no number in it, and a small letter starts no title, no name and no month. Character codes.
 */
export const neverTogether = (first: number, last: number, next: number): boolean =>
  isSmall(first) &&
  (isSmall(last) || last === 0x2c || last === 0x2e) &&
  (isSmall(next) || (next >= 0x41 && next <= 0x5a));

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const together = (a: WordKind, b: WordKind): boolean => oneNumber(a, b) || oneName(a, b) || a.hyphen || b.dash;

/** "100 000", "18 pt", "£ 5", "p. 5", "12 May", "May 12," */
function oneNumber(a: WordKind, b: WordKind): boolean {
  if (b.number && (a.currency || a.reference)) return true;
  if (a.number && !a.closed && (b.unit || b.number || b.currency)) return true;
  return (a.day && b.month) || (a.month && b.number);
}

/** "J. Smith", "J. R.", "Dr. Okafor", "Elizabeth II", "Adeyemi Jr." */
const oneName = (a: WordKind, b: WordKind): boolean =>
  (b.capitalised && (a.initial || a.title)) || (a.capitalised && !a.closed && (b.roman || b.suffix));

function classifier(words: PieceWords): (word: string) => WordKind {
  const titles = new Set(words.titles);
  const suffixes = new Set(words.suffixes);
  const months = new Set(words.months);
  const units = new Set(words.units);
  const references = new Set(words.references);
  const listed = (key: string): boolean =>
    titles.has(key) || suffixes.has(key) || months.has(key) || units.has(key) || references.has(key);
  return (word) => {
    const usual = usualKind(word, listed);
    if (usual !== null) return usual;
    const bare = word.replaceAll(/^[\p{Ps}\p{Pi}"']+|[\p{Pe}\p{Pf}"',;:!?]+$/gu, '');
    const key = bare.replace(/\.$/, '').toLowerCase();
    const capitalised = /^\p{Lu}/u.test(bare);
    return {
      capitalised,
      number: /^[\p{Sc}+−#~-]*\d[\d.,:/–-]*$/u.test(bare),
      day: /^\d{1,2}(?:st|nd|rd|th)?$/.test(bare),
      currency: /^\p{Sc}$/u.test(bare),
      initial: /^\p{Lu}\.(?:-?\p{Lu}\.)?$/u.test(bare),
      dash: /^[–—-]+$/.test(word),
      hyphen: /[-\u2010\u2011]$/.test(word),
      roman: /^[IVX]{2,}$|^[VX]$/.test(key.toUpperCase()) && capitalised,
      closed: /[.,;:!?]["'’”)\]]*$/.test(word),
      title: capitalised && titles.has(key),
      suffix: suffixes.has(key),
      month: capitalised && months.has(key),
      unit: units.has(key),
      reference: references.has(key),
    };
  };
}

const nothing: WordKind = {
  capitalised: false,
  number: false,
  day: false,
  currency: false,
  initial: false,
  dash: false,
  hyphen: false,
  roman: false,
  closed: false,
  title: false,
  suffix: false,
  month: false,
  unit: false,
  reference: false,
};

/** By whether the word is closed. */
const small = [nothing, { ...nothing, closed: true }] as const;
const capital = [
  { ...nothing, capitalised: true },
  { ...nothing, capitalised: true, closed: true },
] as const;

/** The kind of a word of plain letters that is nothing else, as most are: without the patterns of all that it could be. null for others. */
function usualKind(word: string, listed: (key: string) => boolean): WordKind | null {
  if (!/^[A-Za-z][a-z]+[.,;:!?]?$/.test(word) || /^[IVX]/.test(word)) return null;
  const closed = isSmall(word.charCodeAt(word.length - 1)) ? 0 : 1;
  if (listed(word.slice(0, word.length - closed).toLowerCase())) return null;
  return (isSmall(word.charCodeAt(0)) ? small : capital)[closed];
}
