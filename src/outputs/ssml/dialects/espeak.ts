import { noSayAs } from '../say-as.ts';
import type { SsmlDialect } from './types.ts';
import { w3c } from './w3c.ts';

/** What `espeak-ng -m` follows, as heard from version 1.51: voices, breaks, sub and prosody; lang, say-as and IPA are not followed. */
export const espeak: SsmlDialect = {
  ...w3c,
  name: 'espeak',
  description: 'eSpeak NG (espeak-ng -m)',
  catalog: 'espeak-ng',
  lang: false,
  sayAs: noSayAs,
  alphabets: [],
  phonemeBrackets: true,
};
