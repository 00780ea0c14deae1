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
};
