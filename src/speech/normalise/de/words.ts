import { end, pattern, start } from '../patterns.ts';
import type { ReadingClass } from '../types.ts';

/** Abbreviations in words; a space may stand between the letters. */
const abbreviations: Readonly<Record<string, string>> = {
  'z.B.': 'zum Beispiel',
  'd.h.': 'das heißt',
  'u.a.': 'unter anderem',
  'v.a.': 'vor allem',
  'o.Ä.': 'oder Ähnliches',
  'u.Ä.': 'und Ähnliches',
  'i.d.R.': 'in der Regel',
  'z.T.': 'zum Teil',
  's.o.': 'siehe oben',
  's.u.': 'siehe unten',
  'n.Chr.': 'nach Christus',
  'v.Chr.': 'vor Christus',
  'usw.': 'und so weiter',
  'etc.': 'et cetera',
  'bzw.': 'beziehungsweise',
  'ca.': 'circa',
  'bspw.': 'beispielsweise',
  'ggf.': 'gegebenenfalls',
  'evtl.': 'eventuell',
  'inkl.': 'inklusive',
  'sog.': 'sogenannte',
  'vgl.': 'vergleiche',
  'Nr.': 'Nummer',
  'Dr.': 'Doktor',
  'Prof.': 'Professor',
  'St.': 'Sankt',
  'Abs.': 'Absatz',
  'Jh.': 'Jahrhundert',
  'geb.': 'geboren',
  'Tel.': 'Telefon',
};

const written = Object.keys(abbreviations)
  .toSorted((a, b) => b.length - a.length)
  .map((one) => one.replaceAll('.', '\\.').replaceAll(/\\\.(?=\p{L})/gu, '\\.\\s?'))
  .join('|');

/** `z. B.`, `usw.`, `Nr.`. */
const abbreviation: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /\p{L}\./u,
  pattern: pattern(start, `(?:${written})`, String.raw`(?![\p{L}\p{N}])`),
  read: ({ 0: found }) => abbreviations[found.replaceAll(/\s/g, '')] ?? null,
};

/** `die SPD`, `zwei LKWs`, `die AfD`. */
const initials: ReadingClass = {
  name: 'acronym',
  plain: false,
  pattern: pattern(
    start,
    String.raw`(?<![-'’.&])(?<letters>[A-ZÄÖÜ]{2,5}|AfD|GmbH|BfV|BfArM|StVO|StGB)(?<s>s)?`,
    end,
    String.raw`(?!-?\p{Lu}{2})`,
  ),
  read: ({ groups = {}, input, index }) => {
    const { letters = '', s = '' } = groups;
    const around = `${input.slice(Math.max(0, index - 6), index)}|${input.slice(index + letters.length, index + letters.length + 6)}`;
    const isShouted = /[A-ZÄÖÜ]{4,}\s\||\|\s[A-ZÄÖÜ]{4,}/.test(around);
    if (words.has(letters) || isShouted || /^[IVX]+$/.test(letters)) return null;
    const isSpelt = letters.length <= 3 || spelt.has(letters) || !/[AEIOUÄÖÜ]/.test(letters);
    return isSpelt ? Array.from(letters).join(' ') + s : null;
  },
  sayAs: ({ groups = {}, 0: whole }) =>
    whole === groups['letters'] ? { interpretAs: 'characters', format: null } : null,
};

/** Capitals that are said as words, and words that are shouted. */
const words: ReadonlySet<string> = new Set(
  (
    'NATO UNO UNESCO UNICEF OPEC NASA AIDS DAX MDAX SDAX TÜV BAFIN PISA UEFA FIFA COVID PIN SIM ASEAN RAF APO ' +
    'ICH DU ER ES WIR IHR SIE DER DIE DAS DEN DEM DES EIN UND ODER ABER IST WAR SO ZU IM IN AM AN AUF AUS BEI MIT VON VOR FÜR NUR ' +
    'NEU NEIN JA ALLE ALLES WAS WER WIE WO GUT ROT TAG JAHR'
  ).split(' '),
);

/** Four letters and more that could be said as a word and are nevertheless spelt. */
const spelt: ReadonlySet<string> = new Set([
  'ADAC',
  'OSZE',
  'OECD',
  'AfD',
  'USA',
  'AKW',
  'IAEA',
  'EKD',
  'GmbH',
  'BfArM',
  'StVO',
  'StGB',
]);

export const abbreviationClasses: readonly ReadingClass[] = [abbreviation];
export const acronyms: readonly ReadingClass[] = [initials];
