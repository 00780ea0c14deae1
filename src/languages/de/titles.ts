/** Titles and honorifics that stand before a name, without their full stop. */
import { wordSet } from '../en/words.ts';

export const maleTitles = wordSet('herr herrn hr könig prinz papst pater bruder sir lord scheich graf baron');

export const femaleTitles = wordSet('frau fr königin prinzessin schwester lady gräfin baronin');

export const neutralTitles = wordSet('dr prof professor dipl.-ing mag st sankt ex vize');

export const honorifics = wordSet('herr herrn hr frau fr dr prof');

export const nameSuffixes = wordSet('jr sr ii iii iv xvi xvii xxiii');

export const postnominals = wordSet('mdb mdl mdep md');

export const nameParticles = wordSet("von van de del di da dos du la le el al bin ibn ben ter ten st d' o'");
