/** What a quotation is recognised by, made ready for comparison. */
import type { Landmark } from '../../core/landmarks.ts';
import { likeness, pairsOf, wordsOnly } from './similarity.ts';
import type { Pairs } from './similarity.ts';

export interface Signs {
  readonly landmark: Landmark;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** The words around it in its own paragraph: mostly they tell who speaks. */
  readonly frame: string;
  /** Made when first asked for: most quotations are found by their words alone. */
  readonly pairs: () => Readonly<Record<keyof Likeness, Pairs>>;
}

export function signsOf(landmark: Landmark): Signs {
  const [words, before, after] = [landmark.text, landmark.before, landmark.after].map(wordsOnly) as [
    string,
    string,
    string,
  ];
  const own = [landmark.before.slice(landmark.before.lastIndexOf('\n') + 1), landmark.after.split('\n', 1)[0] ?? ''];
  const frame = own.map(wordsOnly).join(' | ').trim();
  let made: ReturnType<Signs['pairs']> | null = null;
  const pairs = (): ReturnType<Signs['pairs']> =>
    (made ??= { words: pairsOf(words), before: pairsOf(before), after: pairsOf(after), frame: pairsOf(frame) });
  return { landmark, words, before, after, frame, pairs };
}

/** How alike two quotations and the words around them are, each 0 to 1. */
export interface Likeness {
  readonly words: number;
  readonly before: number;
  readonly after: number;
  readonly frame: number;
}

export function compare(a: Signs, b: Signs): Likeness {
  const [one, other] = [a.pairs(), b.pairs()];
  const words = a.words === b.words ? 1 : likeness(one.words, other.words);
  if (words < 0.4) return { words, before: 0, after: 0, frame: 0 }; // Nobody asks for more.
  return {
    words,
    before: likeness(one.before, other.before),
    after: likeness(one.after, other.after),
    frame: likeness(one.frame, other.frame),
  };
}

/** Words that hardly two quotations of an article share by chance. */
export const isTelling = ({ words }: Signs): boolean => words.length >= 20 && words.split(' ', 4).length === 4;

/**
 * May the two be one quotation? The less its own words tell, the more those around it must. The thresholds are set with care:
 * a correction that is not found is reported, one that goes to the wrong quotation is heard as the truth.
 */
export function isAlike(old: Signs, now: Signs, { words, before, after, frame }: Likeness): boolean {
  if (isTelling(old) && isTelling(now)) {
    return words >= 0.9 || (words >= 0.75 && frame >= 0.7);
  }
  const nearest = Math.max(before, after);
  if (frame < 0.85 || (isBare(old) && nearest < 0.8)) return false;
  return words === 1 || (words >= 0.6 && before + after >= 1.2);
}

/** Hardly a word stands around it, in its paragraph or beyond. */
export const isAlone = ({ before, after }: Signs): boolean => before.length + after.length < 30;

/** Nothing else stands in its paragraph. */
const isBare = ({ frame }: Signs): boolean => frame.length < 8;

/** Does a rival come so near that the choice is a guess? It must be clearly worse, or nowhere better. */
export function isRival(best: Likeness, rival: Likeness): boolean {
  if (rival.words < best.words - 0.2) return false;
  if (best.frame >= 0.95 && rival.frame < 0.75) return false;
  const isNowhereBetter = rival.before <= best.before && rival.after <= best.after && rival.words <= best.words;
  const lead = best.before - rival.before + (best.after - rival.after) + 2 * (best.words - rival.words);
  return !(isNowhereBetter && lead >= 0.3);
}
