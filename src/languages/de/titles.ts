/** Titles and honorifics that stand before a name, without their full stop. */
import { wordSet } from '../en/words.ts';

export const maleTitles = wordSet('herr herrn hr könig prinz papst pater bruder sir lord scheich graf baron');

export const femaleTitles = wordSet('frau fr königin prinzessin schwester lady gräfin baronin');

export const neutralTitles = wordSet('dr prof professor dipl.-ing mag st sankt ex vize');

export const honorifics = wordSet('herr herrn hr frau fr dr prof');

export const nameSuffixes = wordSet('jr sr ii iii iv xvi xvii xxiii');

export const postnominals = wordSet('mdb mdl mdep md');

export const nameParticles = wordSet("von van de del di da dos du la le el al bin ibn ben ter ten st d' o'");

/** Surnames that this language also has as a trade, a title or a rank: `Zoltana Richter`. */
export const roleSurnames = wordSet(`
  bäcker bauer bischof bürger fischer fürst förster gärtner graf hauptmann herzog hirte jäger kaiser kanzler kapitän kaufmann koch könig krämer krüger lehrer
  major maler maurer meister metzger müller papst pfarrer priester reiter richter ritter sänger schäfer schiffer schmied schneider schreiber schreiner schuster
  schütze seemann soldat spieler vogt wächter wagner weber winzer wirt zimmermann`);
