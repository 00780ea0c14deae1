import type { Dialect } from './types.ts';
import { w3c } from './w3c.ts';

/** Alexa skills: Polly's voices by name inside one document of 8,000 characters. */
export const alexa: Dialect = {
  ...w3c,
  name: 'alexa',
  description: 'Alexa skills',
  catalog: 'polly',
  root: { version: null, namespace: false, language: false },
  limits: [{ of: 'document', unit: 'characters', most: 8000 }],
  mark: null,
};
