import { dateOrders, plainValues } from '../say-as.ts';
import type { SsmlDialect } from './types.ts';
import { w3c } from './w3c.ts';

/** Alexa skills: Polly's voices by name inside one document of 8,000 characters. */
export const alexa: SsmlDialect = {
  ...w3c,
  name: 'alexa',
  description: 'Alexa skills',
  catalog: 'polly',
  root: { declaration: false, version: null, namespace: false, language: false },
  longestBreak: 10_000,
  limits: [{ of: 'document', unit: 'characters', most: 8000 }],
  mark: null,
  sayAs: {
    // “SSML Reference”, say-as.
    values: {
      ...plainValues('characters', 'spell-out', 'cardinal', 'number', 'ordinal', 'digits', 'fraction', 'unit', 'time'),
      ...plainValues('telephone', 'address', 'interjection', 'expletive'),
      date: { formats: dateOrders(), isRequired: false },
    },
    names: {},
    preferred: ['acronym'],
  },
};
