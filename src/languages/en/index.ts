/** English. */
import type { LanguagePack } from '../../core/language-pack.ts';

export const english: LanguagePack = {
  language: 'en',
};
