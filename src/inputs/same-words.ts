/** Comparing texts by their words alone. */

export const sameWords = (a: string, b: string): boolean => plainWords(a) === plainWords(b);

/** Lower case, a space between words, no punctuation. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
