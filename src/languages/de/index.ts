/** German. */
import type { LanguagePack } from '../../core/language-pack.ts';
import { abbreviations } from './abbreviations.ts';
import { announcements } from './announcements.ts';
import { quotationMarks } from './quotation-marks.ts';
import { speakers } from './speakers.ts';

export const german: LanguagePack = {
  language: 'de',
  quotationMarks,
  abbreviations,
  speakers,
  announcements,
};
