/** Every rule of the checker, in the order in which problems are told. A new one is a line in one of these lists. */
import type { Rule } from '../types.ts';
import { annotationRules } from './annotations.ts';
import { contentRules } from './content.ts';
import { documentRules } from './document.ts';
import { fontRules } from './fonts.ts';
import { languageRules } from './language.ts';
import { legibilityRules } from './legibility.ts';
import { headingRules } from './headings.ts';
import { listRules } from './lists.ts';
import { noteRules } from './notes.ts';
import { quotationRules } from './quotations.ts';
import { figureRules, roleRules } from './roles.ts';
import { tableRules } from './tables.ts';
import { wordRules } from './words.ts';

export const rules: readonly Rule[] = [
  ...documentRules,
  ...languageRules,
  ...contentRules,
  ...roleRules,
  ...figureRules,
  ...headingRules,
  ...listRules,
  ...quotationRules,
  ...noteRules,
  ...tableRules,
  ...annotationRules,
  ...fontRules,
  ...wordRules,
  ...legibilityRules,
];
