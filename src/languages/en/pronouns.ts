/** Pronouns of the third person. */
import type { Pronoun } from '../../core/speaker-words.ts';

export const pronouns: readonly Pronoun[] = [
  { form: 'he', referent: 'male', grammaticalCase: 'subject' },
  { form: 'him', referent: 'male', grammaticalCase: 'object' },
  { form: 'his', referent: 'male', grammaticalCase: 'possessive' },
  { form: 'she', referent: 'female', grammaticalCase: 'subject' },
  { form: 'her', referent: 'female', grammaticalCase: 'possessive' },
  { form: 'hers', referent: 'female', grammaticalCase: 'possessive' },
  { form: 'they', referent: 'plural', grammaticalCase: 'subject' },
  { form: 'them', referent: 'plural', grammaticalCase: 'object' },
  { form: 'their', referent: 'plural', grammaticalCase: 'possessive' },
];
