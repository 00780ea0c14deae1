import type { Dialect } from './types.ts';

/** The canonical form: strict SSML 1.1, as the Recommendation has it. */
export const w3c: Dialect = {
  name: 'w3c',
  description: 'W3C SSML 1.1, for any engine that keeps to the Recommendation',
  longestBreak: 10_000,
  lang: true,
  sayAs: true,
  alphabets: ['ipa', 'x-sampa'],
  phonemeBrackets: false,
};
