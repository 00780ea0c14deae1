/** How alike two stretches of text are, whatever their marks and the case of their letters. */

/** Longer texts are compared by so many of their first letters. */
const longest = 300;

/** The words in lower case, without marks; a text of marks alone as it is. */
export function wordsOnly(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text.trim() : words;
}

/** Pairs of neighbouring letters, each as often as it stands there. */
export interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function pairsOf(words: string): Pairs {
  const counts = new Map<string, number>();
  const text = ` ${words.slice(0, longest)} `;
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size: text.length - 1 };
}

/** The share of letter pairs that two texts have in common (Dice’s coefficient): 0 to 1. */
export function likeness(a: Pairs, b: Pairs): number {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [pair, count] of few.counts) common += Math.min(count, many.counts.get(pair) ?? 0);
  return (2 * common) / (a.size + b.size);
}
