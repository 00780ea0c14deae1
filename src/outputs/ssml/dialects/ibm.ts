import type { SsmlDialect } from './types.ts';
import { w3c } from './w3c.ts';

/** IBM Watson: one voice a request, 5 KB of text; an interpret-as it does not know is refused. */
export const ibm: SsmlDialect = {
  ...w3c,
  name: 'ibm',
  description: 'IBM Watson Text to Speech',
  catalog: 'ibm',
  root: { declaration: false, version: '1.0', namespace: false, language: false },
  voice: 'file',
  limits: [{ of: 'document', unit: 'bytes', most: 5000 }],
  lang: false,
  sayAs: ['letters', 'digits', 'cardinal', 'ordinal', 'date', 'time', 'number'],
  alphabets: ['ipa'],
};
