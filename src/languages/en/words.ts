/** The words of a list that is written with white space between them. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The same as a set, to ask whether a word is in it. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(words));

/** Phrases of several words, one a line. */
export const phrases = (list: string): readonly (readonly string[])[] => list.trim().split('\n').map(words);
