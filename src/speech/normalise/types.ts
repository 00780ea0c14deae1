/** The axis of reading classes: each finds one kind of written form and says it in words. */
import type { SayAs } from '../../core/speech.ts';

/** A stretch of a text and the words to say for it. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Name of the class that found it. */
  readonly kind: string;
  /** What an engine may be told instead; null when there is nothing that it could be told. */
  readonly sayAs: Told | null;
  /** Its sounds in the International Phonetic Alphabet, for engines that read it; null where words will do. */
  readonly ipa: string | null;
}

export interface Told extends SayAs {
  /** Has somebody asked for it, even where words would do better? */
  readonly isAsked: boolean;
}

export interface ReadingClass {
  /** Short name, to switch it: `money`. */
  readonly name: string;
  /** Do speech engines read this well by themselves? Then the words are written only when everything is asked for. */
  readonly plain: boolean;
  /** Does a class behind it read the same words more briefly? Then that one has them where this one is left out by name. */
  readonly yields?: true;
  /** What a text must hold for a search to be worth while; not global. */
  readonly needs?: RegExp;
  /** Global; what it matches is what the words stand for. */
  readonly pattern: RegExp;
  /** The words, '' for what is not said at all, or null when the match is something else. */
  readonly read: (match: RegExpExecArray, context: ReadingContext) => string | null;
  /** The sounds of a match for which there are no other words: `read` gives back what is written. */
  readonly ipa?: (match: RegExpExecArray) => string;
  /** What an engine that follows `say-as` may be told of a match that has words; null, or left out, for nothing. */
  readonly sayAs?: (match: RegExpExecArray, context: ReadingContext) => SayAs | null;
}

export interface ReadingContext {
  /** Is `4/5/2024` the fourth of May? */
  readonly dayFirst: boolean;
  /** Classes of which engines are never told, or wherever they follow it, by name; of all others by their own preference. */
  readonly told?: ReadonlyMap<string, 'never' | 'asked'>;
}
