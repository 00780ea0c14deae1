import { dateOrders, plainValues } from '../say-as.ts';
import type { SsmlDialect } from './types.ts';
import { w3c } from './w3c.ts';

/** From IBM’s tables of symbols for American and British English, with the marks of stress and syllables; a symbol of neither is an error. */
const englishPhones: ReadonlySet<string> = new Set('aːɑɐæeɪɛioʊɔɒuɯʌə˞ɚɜɝɨıbtʃʧdðfɾgɡŋhɦxχʒʤjklmn\u0329prɹsθvwzʔˈˌ.');

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
  emphasis: false, // Only its expressive voices follow it.
  sayAs: {
    // “SSML elements”, say-as; any other value makes it refuse the document.
    values: {
      ...plainValues('letters', 'digits', 'cardinal', 'ordinal', 'time', 'interjection'),
      ...plainValues('vxml:boolean', 'vxml:currency', 'vxml:date', 'vxml:digits', 'vxml:phone', 'vxml:time'),
      date: { formats: dateOrders('ydm'), isRequired: false },
      number: { formats: /^(?:ordinal|telephone)$/, isRequired: false },
    },
    names: { characters: 'letters', telephone: 'vxml:phone' },
    preferred: ['acronym'],
  },
  alphabets: ['ipa'],
  phones: { en: englishPhones },
};
