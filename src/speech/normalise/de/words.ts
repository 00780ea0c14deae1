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
  'rd.': 'rund',
  'max.': 'maximal',
  'mind.': 'mindestens',
  'gem.': 'gemäß',
  'Art.': 'Artikel',
  'Kap.': 'Kapitel',
  'Abb.': 'Abbildung',
  'Anm.': 'Anmerkung',
  'Bj.': 'Baujahr',
  'Fa.': 'Firma',
  'Univ.': 'Universität',
  'Hbf.': 'Hauptbahnhof',
  'e.V.': 'e V',
  'p.a.': 'pro Jahr',
  'h.c.': 'honoris causa',
  'Jg.': 'Jahrgang',
};

/** At the head of a sentence too: `Vgl. S. 12`. */
const inWords = (found: string): string | null => {
  const known = abbreviations[found];
  if (known !== undefined) return known;
  const small = abbreviations[found.charAt(0).toLowerCase() + found.slice(1)];
  return small === undefined ? null : small.charAt(0).toUpperCase() + small.slice(1);
};

/** The stop of an abbreviation that ends the text ends its sentence too. */
const withStop = (words: string, { 0: found, input, index }: RegExpExecArray): string =>
  found.endsWith('.') && input.slice(index + found.length).trim() === '' ? `${words}.` : words;

const written = Object.keys(abbreviations)
  .flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1)])
  .toSorted((a, b) => b.length - a.length)
  .map((one) => one.replaceAll('.', '\\.').replaceAll(/\\\.(?=\p{L})/gu, '\\.\\s?'))
  .join('|');

/** `z. B.`, `usw.`, `Nr.`. */
const abbreviation: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /\p{L}\./u,
  pattern: pattern(start, `(?:${written})`, String.raw`(?![\p{L}\p{N}])`),
  read: (match) => {
    const words = inWords(match[0].replaceAll(/\s/g, ''));
    return words === null ? null : withStop(words, match);
  },
};

/** `A 96 u. B 31`: between two words; with a letter behind it, it is another abbreviation. */
const and: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /\su\.\s/,
  pattern: pattern(String.raw`(?<=[\p{L}\p{N}.)%€]\s)u\.(?=\s(?:\p{L}{2}|\p{Lu}\s|\p{N}))`),
  read: () => 'und',
};

/** `die Abg. Weiß`, `dem Abg. Lund`: the article tells the ending. */
const member: ReadingClass = {
  name: 'title',
  plain: false,
  needs: /\sAbg\.\s/,
  pattern: pattern(String.raw`(?<=(?<!\p{L})(?<article>[Dd](?:er|ie|en|em|es))\s)Abg\.(?=\s\p{Lu})`),
  read: ({ groups = {} }) => (/^[Dd](?:er|ie)$/.test(groups['article'] ?? '') ? 'Abgeordnete' : 'Abgeordneten'),
};

/** `Bahnhofstr. 3`, `Karl-Marx-Str.` */
const street: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /[Ss]tr\./,
  pattern: pattern(start, String.raw`(?<name>(?:\p{L}+-){0,5}\p{L}{0,30})(?<s>[Ss])tr\.(?![\p{L}\p{N}])`),
  read: (match) => withStop(`${match.groups?.['name'] ?? ''}${match.groups?.['s'] ?? ''}traße`, match),
};

/** `in der 88. Min.`; behind a number that counts they are units. */
const minute: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /\d\.\s(?:Min|Std)\./,
  pattern: pattern(String.raw`(?<=\d\.\s)(?:Min|Std)\.`),
  read: (match) => withStop(match[0] === 'Min.' ? 'Minute' : 'Stunde', match),
};

/** `S. 12 f.`: a page before a number, and what follows it. */
const page: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /S\.\s?\d/,
  pattern: pattern(start, String.raw`S\.(?=\s?\d)`),
  read: () => 'Seite',
};
const following: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /\d\sff?\./,
  pattern: pattern(String.raw`(?<=\d\s)ff?\.(?![\p{L}\p{N}])`),
  read: (match) => withStop('folgende', match),
};

const weekdays: Readonly<Record<string, string>> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};

/** `Mo. bis Fr.`, `am Do., 7. Mai`: beside another day, a number or a comma. */
const weekday: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /[MDFS][aior]\./,
  pattern: pattern(start, String.raw`(?<day>Mo|Di|Mi|Do|Fr|Sa|So)\.(?=,\s|\s?(?:[–-]|bis|und|oder|von|ab|um|\d)|$)`),
  read: (match) => withStop(weekdays[match.groups?.['day'] ?? ''] ?? '', match),
};

/** `die SPD`, `zwei LKWs`, `die AfD`. */
const initials: ReadingClass = {
  name: 'acronym',
  plain: false,
  pattern: pattern(
    start,
    String.raw`(?<![-'’.&])(?<letters>[A-ZÄÖÜ]{2,5}|AfD|GmbH|Pkw|Lkw|BfV|BfArM|StVO|StGB)(?<s>s)?`,
    end,
    String.raw`(?!-?\p{Lu}{2})`,
  ),
  read: ({ groups = {}, input, index }) => {
    const { letters = '', s = '' } = groups;
    const around = `${input.slice(Math.max(0, index - 6), index)}|${input.slice(index + letters.length, index + letters.length + 6)}`;
    const isShouted = /[A-ZÄÖÜ]{4,}\s\||\|\s[A-ZÄÖÜ]{4,}/.test(around);
    if (words.has(letters) || isShouted || /^[IVX]+$/.test(letters)) return null;
    const isSpelt = letters.length <= 3 || spelt.has(letters) || !/[AEIOUÄÖÜ]/.test(letters);
    return isSpelt ? Array.from(letters.endsWith('kw') ? letters.toUpperCase() : letters).join(' ') + s : null;
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
  'ÖPNV',
  'GmbH',
  'BfArM',
  'StVO',
  'StGB',
]);

export const abbreviationClasses: readonly ReadingClass[] = [
  street,
  minute,
  page,
  following,
  weekday,
  abbreviation,
  and,
  member,
];
export const acronyms: readonly ReadingClass[] = [initials];
