/** English. */
import type { LanguagePack } from '../../core/language-pack.ts';
import { abbreviations } from './abbreviations.ts';
import { quotationMarks } from './quotation-marks.ts';

export const english: LanguagePack = {
  language: 'en',
  quotationMarks,
  abbreviations,
};
