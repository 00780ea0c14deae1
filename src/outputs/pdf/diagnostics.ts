/** What the print edition could not show as it is written. */
import { textBlocks } from '../../core/article.ts';
import type { TextBlock } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition } from '../../core/edition.ts';
import type { Range } from '../../core/position.ts';
import type { OpenedTypefaces } from './fonts/open-typefaces.ts';
import { isFor } from './fonts/stepping-in.ts';
import type { KnownFont } from './fonts/types.ts';
import type { PrintStyle } from './profiles/print-style.ts';

export interface PrintTrouble extends Pick<OpenedTypefaces, 'absent' | 'lacking' | 'hasBold'> {
  /** The characters that no font has a glyph for, each once. */
  readonly missing: readonly string[];
  /** Words that are longer than a line, each once. */
  readonly cutWords: readonly string[];
  /** Letters with more marks than are printed, each once. */
  readonly piles: readonly string[];
}

export function printDiagnostics(edition: Edition, trouble: PrintTrouble): readonly Diagnostic[] {
  const blocks = edition.articles.flatMap(({ article }) => textBlocks(article));
  const found = [
    ...missingGlyphs(trouble, blocks),
    ...lackingLetters(trouble, blocks),
    ...(trouble.hasBold ? [] : [noBold]),
    ...longWords(trouble, blocks),
    ...piledMarks(trouble, blocks),
  ];
  return edition.articles.length === 1 ? found : found.map(withoutRange);
}

/** A range counts the blocks of one article: of several, nobody could tell which one is meant. */
const withoutRange = ({ code, severity, message, hint }: Diagnostic): Diagnostic => ({
  code,
  severity,
  message,
  hint,
  range: null,
});

/** Naming more of them helps nobody. */
const most = 20;

function missingGlyphs({ missing, absent }: PrintTrouble, blocks: readonly TextBlock[]): readonly Diagnostic[] {
  const [first] = missing;
  if (first === undefined) return [];
  const names = listed(missing.map(nameOf));
  const packages = packagesFor(missing, absent);
  const shown =
    'A replacement sign is printed in their place; screen readers and copied text still have the characters.';
  return [
    {
      code: 'missing-glyph',
      severity: 'warning',
      message: `No font at hand can print ${names}.`,
      hint: packages === '' ? shown : `npm install ${packages} brings a font for them. ${shown}`,
      range: placeOf(blocks, (text) => ({ at: text.indexOf(first), length: first.length })),
    },
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}

/** Few packages for all of the characters: first the one that has most of them, of two the better one. */
function packagesFor(missing: readonly string[], absent: readonly KnownFont[]): string {
  const packages: string[] = [];
  let left = missing;
  for (;;) {
    const lacks = left.map((character) => absent.filter((font) => isFor(font, [character])));
    const [best] = absent
      .map((font) => ({ font, count: lacks.filter((fonts) => fonts.includes(font)).length }))
      .toSorted((a, b) => b.count - a.count);
    if (best === undefined || best.count === 0) return packages.join(' ');
    packages.push(best.font.package);
    left = left.filter((character) => !isFor(best.font, [character]));
  }
}

function lackingLetters({ lacking }: PrintTrouble, blocks: readonly TextBlock[]): readonly Diagnostic[] {
  const [first] = lacking;
  if (first === undefined) return [];
  return [
    {
      code: 'face-lacks-letters',
      severity: 'info',
      message: `The face has no ${listed(lacking)}: words with them are printed in another.`,
      hint: 'Another face with --face may have all letters of the article.',
      range: placeOf(blocks, (text) => ({
        at: text.normalize('NFC') === text ? text.indexOf(first) : -1,
        length: first.length,
      })),
    },
  ];
}

function longWords({ cutWords }: PrintTrouble, blocks: readonly TextBlock[]): readonly Diagnostic[] {
  const [first] = cutWords;
  if (first === undefined) return [];
  const words = listed([...new Set(cutWords.map(named))]);
  return [
    {
      code: 'word-longer-than-line',
      severity: 'warning',
      message: `The page is too narrow for ${words}: cut at the line’s end, with no letter lost.`,
      hint: 'Choose a larger --page or a smaller --size.',
      range: placeOf(blocks, (text) => ({ at: text.indexOf(first), length: first.length })),
    },
  ];
}

/** As it stands in the source, where the letter may hold some of its marks. */
const pile = /\P{M}?\p{M}{4,}/u;

function piledMarks({ piles: [first] }: PrintTrouble, blocks: readonly TextBlock[]): readonly Diagnostic[] {
  if (first === undefined) return [];
  const [letter = ''] = first.normalize('NFD');
  const where = /^\p{M}/u.test(letter) ? 'Without a letter' : `On “${letter}”`;
  return [
    {
      code: 'marks-piled-up',
      severity: 'warning',
      message: `${where} marks pile up: one of them is printed, as more would cover other lines.`,
      hint: 'Screen readers and copied text have them all; if they say nothing, take them out of the source.',
      range: placeOf(blocks, (text) => ({ at: text.search(pile), length: pile.exec(text)?.[0].length ?? 0 })),
    },
  ];
}

/** Characters of a word that is named. */
const longest = 60;

/** Without the signs around it. */
function named(word: string): string {
  const bare = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return `“${bare.length > longest ? `${bare.slice(0, longest)}…` : bare || word}”`;
}

const noBold: Diagnostic = {
  code: 'face-without-bold',
  severity: 'warning',
  message: 'The face has no bold font: headings and emphasis are printed in the regular one.',
  hint: 'Give both files: --face Regular.ttf,Bold.ttf.',
  range: null,
};

export const noMargin = ({ bodySize }: Pick<PrintStyle, 'bodySize'>): Diagnostic => ({
  code: 'names-not-in-margin',
  severity: 'warning',
  message: `At ${bodySize} pt the page is too narrow for names in the margin: they stand before their words.`,
  hint: 'Choose a larger --page or a smaller --size.',
  range: null,
});

const nameOf = (character: string): string => {
  const codes = Array.from(
    character,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `${character} (${codes.join(' ')})`;
};

interface Found {
  /** -1 when it is not there. */
  readonly at: number;
  readonly length: number;
}

/** The first place that is found in a text. */
function placeOf(blocks: readonly TextBlock[], find: (text: string) => Found): Range | null {
  for (const block of blocks) {
    const { at, length } = find(block.text);
    if (at >= 0) return { block: block.id, start: at, end: at + length };
  }
  return null;
}
