import { dateOrders, plainValues } from '../say-as.ts';
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
  sayAs: {
    // “Pronunciation with SSML”, say-as element.
    values: {
      ...plainValues('characters', 'spell-out', 'cardinal', 'number', 'ordinal', 'number_digit', 'fraction'),
      ...plainValues('currency', 'address', 'name'),
      date: { formats: dateOrders('ydm'), isRequired: false },
      time: { formats: /^hms(?:12|24)$/, isRequired: false },
      duration: { formats: /^(?:hms|hm|ms)$/, isRequired: false },
      telephone: { formats: /^\d{1,3}$/, isRequired: false }, // A country code.
    },
    names: {},
    preferred: ['acronym'],
  },
};
