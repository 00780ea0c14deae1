import type { SsmlDialect } from './types.ts';

/** The canonical form: strict SSML 1.1, as the Recommendation has it. */
export const w3c: SsmlDialect = {
  form: 'ssml',
  name: 'w3c',
  description: 'W3C SSML 1.1, for any engine that keeps to the Recommendation',
  catalog: null,
  root: { declaration: true, version: '1.1', namespace: true, language: true },
  voice: 'element',
  limits: [],
  longestBreak: Infinity,
  lang: true,
  emphasis: true,
  pitch: true,
  mark: 'mark',
  sayAs: { values: 'any', names: {}, preferred: [] }, // Which values an engine follows is its own affair: words say the same to all.
  alphabets: ['ipa', 'x-sampa'],
  phones: null,
  phonemeBrackets: false,
};
