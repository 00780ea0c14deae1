import type { SsmlDialect } from './types.ts';
import { w3c } from './w3c.ts';

/** Azure AI Speech: version 1.0 in the root, everything inside a voice; a phone it lacks rejects the document, so names go by alias. */
export const azure: SsmlDialect = {
  ...w3c,
  name: 'azure',
  description: 'Azure AI Speech',
  catalog: 'azure',
  root: { declaration: false, version: '1.0', namespace: true, language: 'with-region' },
  voice: 'required',
  longestBreak: 20_000,
  limits: [
    { of: 'document', unit: 'bytes', most: 64_000 },
    { of: 'voices', most: 50 }, // “Speech service quotas and limits”, text to speech.
  ],
  mark: 'bookmark',
  alphabets: [],
};
