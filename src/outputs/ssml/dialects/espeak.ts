import type { Dialect } from './types.ts';

/** What `espeak-ng -m` follows, as heard from version 1.51: voices, breaks, sub and prosody; lang, say-as and IPA are not followed. */
export const espeak: Dialect = {
  name: 'espeak',
  description: 'eSpeak NG (espeak-ng -m)',
  longestBreak: 10_000,
  lang: false,
  sayAs: false,
  alphabets: [],
  phonemeBrackets: true,
};
