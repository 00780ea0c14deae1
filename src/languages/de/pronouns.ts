/** Pronouns of the third person. `sie`, `ihr` and their kin may be plural: the verb or the context must tell. */
import type { Pronoun } from '../../core/speaker-words.ts';

export const pronouns: readonly Pronoun[] = [
  { form: 'er', referent: 'male', grammaticalCase: 'subject' },
  { form: 'ihn', referent: 'male', grammaticalCase: 'object' },
  { form: 'ihm', referent: 'male', grammaticalCase: 'object' },
  ...['sein', 'seine', 'seiner', 'seines', 'seinem', 'seinen'].map((form): Pronoun => ({
    form,
    referent: 'male',
    grammaticalCase: 'possessive',
  })),
  { form: 'sie', referent: 'female', grammaticalCase: 'subject' },
  ...['ihr', 'ihre', 'ihrer', 'ihres', 'ihrem', 'ihren'].map((form): Pronoun => ({
    form,
    referent: 'plural',
    grammaticalCase: 'possessive',
  })),
  { form: 'ihnen', referent: 'plural', grammaticalCase: 'object' },
];
