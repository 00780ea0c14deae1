/** The English classes; where two want the same words, the one that stands first has them. */
import type { ReadingClass } from '../types.ts';
import { acronyms } from './acronyms.ts';
import { dates } from './dates.ts';
import { electronics } from './electronic.ts';
import { emoji } from './emoji.ts';
import { handle } from './handles.ts';
import { heteronyms } from './heteronyms.ts';
import { fractions, measures, numbers } from './measures.ts';
import { moneyClasses } from './money.ts';
import { ordinalClasses } from './ordinals.ts';
import { serials } from './serials.ts';
import { shortened } from './shortened.ts';
import { mathClasses, symbols } from './symbols.ts';
import { telephones } from './telephone.ts';
import { times } from './times.ts';
import { words } from './words.ts';
import { years } from './years.ts';

export const englishClasses: readonly ReadingClass[] = [
  ...electronics,
  ...telephones,
  ...words,
  ...shortened,
  ...mathClasses.slice(0, 1),
  ...dates,
  ...times,
  ...moneyClasses,
  ...measures,
  ...fractions,
  ...years,
  ...ordinalClasses,
  ...mathClasses.slice(1),
  ...serials,
  ...numbers,
  handle,
  ...acronyms,
  ...heteronyms,
  emoji,
  ...symbols,
];
