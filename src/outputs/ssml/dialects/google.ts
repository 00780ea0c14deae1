import { plainValues } from '../say-as.ts';
import type { SsmlDialect } from './types.ts';
import { w3c } from './w3c.ts';

/** Google Cloud Text-to-Speech: a bare root and 5,000 bytes a request. */
export const google: SsmlDialect = {
  ...w3c,
  name: 'google',
  description: 'Google Cloud Text-to-Speech',
  catalog: 'google',
  root: { declaration: false, version: null, namespace: false, language: false },
  limits: [{ of: 'document', unit: 'bytes', most: 5000 }],
  sayAs: {
    // “Speech Synthesis Markup Language (SSML)”, say-as.
    values: {
      ...plainValues('characters', 'spell-out', 'verbatim', 'cardinal', 'ordinal', 'fraction', 'unit', 'currency'),
      ...plainValues('expletive', 'bleep'),
      date: { formats: /^[ymd]{1,8}$/, isRequired: false }, // A letter for each digit, or one for each field.
      time: { formats: /^[hmsZ]{1,4}(?:12|24)?$/, isRequired: false },
      telephone: { formats: /^\d{1,3}$/, isRequired: false }, // A country code.
    },
    names: {},
    preferred: ['acronym'],
  },
};
