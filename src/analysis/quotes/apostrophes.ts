/** Marks that look like quotation marks and are none: apostrophes, feet and inches, minutes and seconds. */

/** Does the single mark that ends at `end` stand at the beginning of a shortened word: ’tis, ’em, ’90s? */
export function opensElision(text: string, end: number, elisions: readonly string[]): boolean {
  const next = text.slice(end, end + 12);
  const decade = /^\d0s(?![\p{L}\p{N}])/u.test(next);
  const word = /^\p{L}+/u.exec(next)?.[0] ?? '';
  // A word that is quoted whole is no elision: a ‘round’ table.
  return decade || (elisions.includes(word.toLowerCase()) && !/^['’]/.test(next.slice(word.length)));
}

/** Is the single mark at `start` one of the two of rock ’n’ roll? */
export const isShortenedAnd = (text: string, start: number): boolean =>
  /(?:^|\s)['‘’]n['’](?![\p{L}\p{N}])/iu.test(text.slice(Math.max(0, start - 3), start + 4));

/** Is the double mark at `start` the inches of 6’2”, or the seconds of 3'45"? */
export const endsMeasure = (text: string, start: number): boolean =>
  /\d['’′]\s?\d{1,2}(?:[.,½¼¾]\d?)?$/.test(text.slice(Math.max(0, start - 8), start));
