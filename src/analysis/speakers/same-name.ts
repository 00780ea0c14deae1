/** May two names be one person's? `Bob Lee`, `Robert J. Lee`, `R. Lee`, `Lee`. */
import { isSlipFor } from './near-spelling.ts';
import type { NameWords } from '../../core/speaker-words.ts';

const letters = (word: string): string =>
  (/^[A-Za-z0-9]*$/.test(word) ? word : word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')).toLowerCase();

export const nameKey = (words: readonly string[]): string => words.map(letters).join(' ');

/** Both names have two words at least. */
export function maySharePerson(a: readonly string[], b: readonly string[], names: NameWords): boolean {
  const [first, second] = [a.map(letters), b.map(letters)];
  if (first.at(-1) !== second.at(-1))
    return isPrefix(first, second) || isPrefix(second, first) || isMisspelt(first, second);
  return givenNamesAgree(first.slice(0, -1), second.slice(0, -1), names);
}

/** `Marta Buchmann` and `Marta Bauchmann`. */
const isMisspelt = (a: readonly string[], b: readonly string[]): boolean =>
  a[0] === b[0] && (a[0]?.length ?? 0) > 2 && isSlipFor(a.at(-1) ?? '', b.at(-1) ?? '');

/** `Maria Silva` and `Maria Silva Costa`. */
const isPrefix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 2 && short.length < long.length && short.every((word, i) => word === long[i]);

function givenNamesAgree(a: readonly string[], b: readonly string[], names: NameWords): boolean {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return true;
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0] || a.some((word) => b.includes(word) && word.length > 1);
  if (names.nicknames.some((row) => row.includes(x) && row.includes(y))) return true;
  return a.some((word) => word.length > 2 && b.includes(word));
}
