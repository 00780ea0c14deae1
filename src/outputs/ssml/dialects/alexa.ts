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
};
