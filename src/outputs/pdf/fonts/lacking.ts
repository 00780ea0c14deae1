/** Letters that a face lacks in a script that it is to print. */
import type { Typeface } from '../layout/typeface.ts';

/** Scripts that are told apart; letters of all others count as one more. */
const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Han',
  'Hangul',
].map((name) => [name, new RegExp(`^\\p{Script=${name}}$`, 'u')]);

const letter = /\p{L}/gu;

export interface Letters {
  /** Letters that the face lacks although it has at least half of their script's, each once, in order of appearance. */
  readonly lacking: readonly string[];
  /** Has the face no letter of the text at all? */
  readonly none: boolean;
}

/** A script of which the face has less than half is left to the fonts that step in. */
export function lettersIn({ covers }: Pick<Typeface, 'covers'>, texts: readonly string[]): Letters {
  const letters = lettersOf(texts);
  const lacks = (one: string): boolean => !covers(one.codePointAt(0) ?? 0);
  if (!letters.some(lacks)) return { lacking: [], none: false };
  const lacking = [...grouped(letters).values()].flatMap((kin) => {
    const lacked = kin.filter(lacks);
    return lacked.length * 2 > kin.length ? [] : lacked;
  });
  return { lacking, none: letters.every(lacks) };
}

function lettersOf(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) for (const [one] of text.normalize('NFC').matchAll(letter)) found.add(one);
  return [...found];
}

function grouped(letters: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const one of letters) groups.set(scriptOf(one), [...(groups.get(scriptOf(one)) ?? []), one]);
  return groups;
}

const scriptOf = (one: string): string => scripts.find(([, letters]) => letters.test(one))?.[0] ?? '';

/** Share of the words with a letter that the face lacks: 0 to 1. */
export function lackedWords({ covers }: Pick<Typeface, 'covers'>, texts: readonly string[]): number {
  let words = 0;
  let lacked = 0;
  for (const text of texts) {
    for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) {
      words += 1;
      if (Array.from(word).some((one) => !covers(one.codePointAt(0) ?? 0))) lacked += 1;
    }
  }
  return words === 0 ? 0 : lacked / words;
}
