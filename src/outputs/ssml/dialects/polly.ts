import { dateOrders, plainValues } from '../say-as.ts';
import type { SsmlDialect } from './types.ts';
import { w3c } from './w3c.ts';

/** “Controlling how special types of words are spoken”, for all its engines. */
const everyVoice = {
  ...plainValues(
    'cardinal',
    'number',
    'ordinal',
    'digits',
    'fraction',
    'unit',
    'time',
    'telephone',
    'address',
    'expletive',
  ),
  date: { formats: dateOrders('yyyymmdd'), isRequired: true },
};

/** Amazon Polly's standard voices: one voice a request, 3,000 billed characters and 6,000 in all. */
export const polly: SsmlDialect = {
  ...w3c,
  name: 'polly',
  description: 'Amazon Polly, standard voices',
  catalog: 'polly',
  root: { declaration: false, version: null, namespace: false, language: false },
  voice: 'file',
  longestBreak: 10_000,
  limits: [
    { of: 'words', unit: 'characters', most: 3000 },
    { of: 'document', unit: 'characters', most: 6000 },
  ],
  alphabets: ['ipa', 'x-sampa'],
  sayAs: {
    values: { ...everyVoice, ...plainValues('characters', 'spell-out') },
    names: {},
    preferred: ['acronym'],
  },
};

/** Polly's neural voices follow no emphasis and keep their pitch. */
export const pollyNeural: SsmlDialect = {
  ...polly,
  name: 'polly-neural',
  description: 'Amazon Polly, neural voices',
  catalog: 'polly-neural',
  emphasis: false,
  pitch: false,
  sayAs: {
    // A sentence with letters to spell would be spoken by a standard voice instead, the guide says.
    values: everyVoice,
    names: {},
    preferred: [],
  },
};
