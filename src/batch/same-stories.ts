/** Texts that tell the same story in the same words, as an agency's report does in two papers. */

export interface SameStory {
  /** Of the later text, from 0. */
  readonly place: number;
  /** Of the earlier text that it repeats. */
  readonly of: number;
  /** How much of the shorter one's wording the other has too; 0 to 1. */
  readonly share: number;
}

/**
 * Each text that repeats an earlier one, with the one that it is most like. Runs of five words are compared (w-shingling and containment,
 * A. Z. Broder, “On the resemblance and containment of documents”, 1997), whatever their case and marks; a text of fewer words is compared
 * as a whole.
 */
export function sameStories(texts: readonly string[]): readonly SameStory[] {
  const all = texts.map(shingles);
  const holders = new Map<string, number[]>();
  const found: SameStory[] = [];
  for (const [place, own] of all.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of own)
      for (const other of holders.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const likest = [...shared]
      .map(([of, count]) => ({ place, of, share: count / Math.min(own.size, all[of]?.size ?? 0) }))
      .reduce<SameStory | null>((most, one) => (most === null || one.share > most.share ? one : most), null);
    if (likest !== null && likest.share >= least) found.push(likest);
    for (const shingle of own) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [place]);
      else known.push(place);
    }
  }
  return found;
}

/** Two reports of one event by different hands share far less, one that was cut or got a new headline far more. */
const least = 0.7;
const wordsEach = 5;

function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Set();
  const starts = Math.max(1, words.length - wordsEach + 1);
  return new Set(Array.from({ length: starts }, (_, i) => words.slice(i, i + wordsEach).join(' ')));
}
