/** What a quotation is recognised by, made ready for comparison. */
import type { Landmark } from '../../core/landmarks.ts';
import { likeness, pairsOf, wordsOnly } from './similarity.ts';
import type { Pairs } from './similarity.ts';

export interface Signs {
  readonly landmark: Landmark;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Made when first asked for: most quotations are found by their words alone. */
  readonly pairs: () => Readonly<Record<'words' | 'before' | 'after', Pairs>>;
}

export function signsOf(landmark: Landmark): Signs {
  const [words, before, after] = [landmark.text, landmark.before, landmark.after].map(wordsOnly) as [
    string,
    string,
    string,
  ];
  let made: ReturnType<Signs['pairs']> | null = null;
  const pairs = () => (made ??= { words: pairsOf(words), before: pairsOf(before), after: pairsOf(after) });
  return { landmark, words, before, after, pairs };
}

/** How alike two quotations and the words around them are, each 0 to 1. */
export interface Likeness {
  readonly words: number;
  readonly before: number;
  readonly after: number;
}

export function compare(a: Signs, b: Signs): Likeness {
  const [one, other] = [a.pairs(), b.pairs()];
  return {
    words: a.words === b.words ? 1 : likeness(one.words, other.words),
    before: likeness(one.before, other.before),
    after: likeness(one.after, other.after),
  };
}

/** Words that hardly two quotations of an article share by chance. */
export const isTelling = ({ words }: Signs): boolean => words.length >= 20 && words.split(' ', 4).length === 4;

/**
 * May the two be one quotation? The less its own words tell, the more those around it must. The thresholds are set with care:
 * a correction that is not found is reported, one that goes to the wrong quotation is heard as the truth.
 */
export function isAlike(old: Signs, now: Signs, { words, before, after }: Likeness): boolean {
  const around = before + after;
  if (isTelling(old) && isTelling(now)) return words >= 0.75 || (words >= 0.5 && around >= 1.2);
  if (words === 1) return Math.max(before, after) >= 0.95 || (around >= 1.2 && Math.min(before, after) >= 0.3);
  return words >= 0.5 && around >= 1.7;
}

/** Does a rival come so near that the choice is a guess? It must be clearly worse, or nowhere better. */
export function isRival(best: Likeness, rival: Likeness): boolean {
  if (rival.words < best.words - 0.2) return false;
  const isNowhereBetter = rival.before <= best.before && rival.after <= best.after && rival.words <= best.words;
  const lead = best.before - rival.before + (best.after - rival.after) + 2 * (best.words - rival.words);
  return !(isNowhereBetter && lead >= 0.3);
}
