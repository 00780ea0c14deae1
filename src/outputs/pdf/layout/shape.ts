/** From a word to the fonts that can print it. */
import type { Weight } from '../types.ts';
import { alone, cluster, isPiled, replacements, standIns, unpiled } from '../characters.ts';
import type { Direction } from '../../../core/direction.ts';
import type { Typeface, TypefaceChain } from './typeface.ts';

/** A part of a word in one font. */
export interface ShapedPart {
  /** What the glyphs show. */
  readonly text: string;
  /** What stands in the article, where that differs from what the glyphs say; else null. */
  readonly actual: string | null;
  /** Number in the chain. */
  readonly face: number;
  /** In thousandths of the font size. */
  readonly advance: number;
}

export interface Shaper {
  /** The parts of a text without separators, in reading order. From left to right when no direction is given. */
  readonly shape: (text: string, weight: Weight, direction?: Direction) => readonly ShapedPart[];
  readonly space: (weight: Weight, face: number) => ShapedPart;
  /** Every character that no font had a glyph for, in order of appearance. */
  readonly missing: () => readonly string[];
  /** Every letter with more marks than are printed, in order of appearance. */
  readonly piles: () => readonly string[];
}

/** What is noted on the way. */
interface Findings {
  readonly missing: Set<string>;
  readonly piles: Set<string>;
}

/** Words kept for the next time they come up; when there are so many, the book of words starts anew. */
const remembered = 20_000;

/** The sign that is printed for another one in text from right to left: brackets turn round; null where there is none. */
export type Mirror = (character: string) => string | null;

export function createShaper(chain: TypefaceChain, mirror: Mirror = () => null): Shaper {
  const known = { ltr: booksOfWords(), rtl: booksOfWords() };
  const spaces = { regular: chain.regular.map(spaceOf), bold: chain.bold.map(spaceOf) };
  const findings: Findings = { missing: new Set(), piles: new Set() };
  return {
    shape: (text, weight, direction = 'ltr') => {
      const words = known[direction][weight];
      const before = words.get(text);
      if (before !== undefined) return before;
      if (words.size >= remembered) words.clear();
      const faces = chain[weight];
      const parts = direction === 'ltr' ? shapeWord(text, faces, findings) : shapeTurned(text, faces, findings, mirror);
      words.set(text, parts);
      return parts;
    },
    space: (weight, face) => spaces[weight][face] ?? spaceOf(undefined, 0),
    missing: () => [...findings.missing],
    piles: () => [...findings.piles],
  };
}

const booksOfWords = (): Record<Weight, Map<string, readonly ShapedPart[]>> => ({
  regular: new Map(),
  bold: new Map(),
});

const spaceOf = (typeface: Typeface | undefined, face: number): ShapedPart => ({
  text: ' ',
  actual: null,
  face,
  advance: typeface?.advance(' ', 'ltr') ?? 0,
});

interface Shown {
  readonly face: number;
  readonly shown: string;
  readonly source: string;
}

/** A no-break space is printed as a plain one: they share a glyph, and it should read back as the plain one. */
function shapeWord(word: string, faces: readonly Typeface[], findings: Findings): readonly ShapedPart[] {
  const [first] = faces;
  const advance = first?.plainAdvance(word, 0, word.length) ?? Number.NaN;
  if (!Number.isNaN(advance)) return [{ text: word, actual: null, face: 0, advance }];
  const text = word.replaceAll('\u00A0', ' ');
  if (first !== undefined && !isPiled(text) && coversAll(first, text))
    return [part({ face: 0, shown: text, source: text }, faces)];
  const clusters = Array.from(text.matchAll(cluster), ([piece]) => piece);
  const printed = printedOf(clusters, findings);
  const shown = shownBy(printed, faces, findings).map((one, index) => withSource(one, clusters[index]));
  return joined(shown).map((piece) => part(piece, faces));
}

const withSource = ({ face, shown, source }: Shown, whole = source): Shown => ({ face, shown, source: whole });

/** Without the marks that are too many. */
function printedOf(clusters: readonly string[], { piles }: Findings): readonly string[] {
  return clusters.map((source) => {
    const printed = unpiled(source);
    if (printed !== source) piles.add(source);
    return printed;
  });
}

/** In one face, the first that has all of the word: letters of two faces in one word are hard to read. Else piece by piece. */
function shownBy(clusters: readonly string[], faces: readonly Typeface[], findings: Findings): readonly Shown[] {
  for (const [face, typeface] of faces.entries()) {
    const shown = clusters.map((source) => candidateIn(typeface, source));
    if (shown.every((one) => one !== null))
      return shown.map((one, index) => ({ face, shown: one, source: clusters[index] ?? '' }));
  }
  return clusters.map((source) => choose(source, faces, findings));
}

function joined(pieces: readonly Shown[]): readonly Shown[] {
  const parts: Shown[] = [];
  for (const next of pieces) {
    const last = parts.at(-1);
    const same = last?.face === next.face && (last.shown === last.source) === (next.shown === next.source);
    if (same) parts[parts.length - 1] = joinedWith(last, next);
    else parts.push(next);
  }
  return parts;
}

/** From right to left. The glyphs are painted from left to right, so that they never say the text as it stands in the article. */
function shapeTurned(
  word: string,
  faces: readonly Typeface[],
  findings: Findings,
  mirror: Mirror,
): readonly ShapedPart[] {
  const clusters = Array.from(word.replaceAll('\u00A0', ' ').matchAll(cluster), ([piece]) => piece);
  const printed = printedOf(clusters, findings);
  const turned = printed.map((source) => mirror(source) ?? source);
  const parts: Shown[] = [];
  for (const [index, { face, shown }] of shownBy(turned, faces, findings).entries()) {
    const source = clusters[index] ?? '';
    const next = { face, shown: shown === turned[index] ? (printed[index] ?? '') : shown, source };
    const last = parts.at(-1);
    if (last?.face === face) parts[parts.length - 1] = joinedWith(last, next);
    else parts.push(next);
  }
  return parts.map(({ face, shown, source }) => {
    const advance = faces[face]?.advance(shown, 'rtl') ?? 0;
    return { text: shown, actual: source, face, advance };
  });
}

const joinedWith = (a: Shown, b: Shown): Shown => ({
  face: a.face,
  shown: a.shown + b.shown,
  source: a.source + b.source,
});

function part({ face, shown, source }: Shown, faces: readonly Typeface[]): ShapedPart {
  const typeface = faces[face];
  const says = shown === source && (typeface?.readsBack(shown) ?? true);
  return { text: shown, actual: says ? null : source, face, advance: typeface?.advance(shown, 'ltr') ?? 0 };
}

/** What is printed for one character with its marks, by the first face that has something; else the replacement. */
function choose(source: string, faces: readonly Typeface[], { missing }: Findings): Shown {
  for (const [face, typeface] of faces.entries()) {
    const shown = candidateIn(typeface, source);
    if (shown !== null) return { face, shown, source };
  }
  missing.add(source);
  return replacement(source, faces);
}

/** What a face shows for a character: itself, itself without joiners and selectors, or its stand-in; null when it has none of these. */
function candidateIn(typeface: Typeface, source: string): string | null {
  if (coversAll(typeface, source)) return source;
  const [first = ''] = source;
  if (alone.test(source) && coversAll(typeface, first)) return first;
  return standIns.get(source)?.find((candidate) => coversAll(typeface, candidate)) ?? null;
}

function replacement(source: string, faces: readonly Typeface[]): Shown {
  for (const candidate of replacements) {
    const face = faces.findIndex((typeface) => coversAll(typeface, candidate));
    if (face >= 0) return { face, shown: candidate, source };
  }
  return { face: 0, shown: '?', source };
}

function coversAll(face: Typeface, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    if (codePoint !== 0x20 && !face.covers(codePoint)) return false;
  }
  return true;
}
