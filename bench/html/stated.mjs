// Does a page state a fact at all? Judged by its bytes alone, without Lectern: the words, or the day in any notation, stand somewhere in it.
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** What the page's source says, with references and JSON's escapes as what they mean, in two readings: with its tags and without. */
export function pageWords(bytes) {
  const source = decoded(bytes)
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\/', '/')
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|([a-z\d]+));/gi, (whole, ten, sixteen, name) =>
      meaning(whole, ten, sixteen, name),
    );
  const untagged = source.replaceAll(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g, ' ');
  const spliced = source.replaceAll(/<\/?(?:a|b|em|i|span|strong|small|nobr|font|u|mark|q|sup|sub)\b[^>]*>/gi, '');
  return { source, plain: [source, untagged, spliced].map(plain) };
}

/** Words in lower case with single spaces between them, letters in one of their several writings. */
export const plain = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

export const statesWords = ({ plain: readings }, words) => readings.some((reading) => reading.includes(plain(words)));

/** Every one of the names, the first of them near a word of authorship: the persons that a text speaks of are not its authors. */
export function statesNames(page, names) {
  const all = listed(names);
  return all.every((name) => statesWords(page, name)) && isNearAuthorship(page, plain(all[0] ?? names));
}

const listed = (names) => names.split(/\s*(?:,|;|\/|&|\s(?:und|and|et|y)\s)\s*/).filter((name) => plain(name) !== '');

/** In characters of the page's words, tags and their attributes among them. */
const reach = { before: 250, behind: 80 };

function isNearAuthorship({ plain: readings }, name) {
  return readings.some((reading) => {
    for (let at = reading.indexOf(name); at >= 0; at = reading.indexOf(name, at + 1)) {
      const around = `${reading.slice(Math.max(0, at - reach.before), at)} ${reading.slice(at + name.length, at + name.length + reach.behind)}`;
      if (authorship.test(around)) return true;
    }
    return false;
  });
}

const authorship =
  /(?<!\p{L})(?:\p{L}*(?:author|autor|auteur|byline|writer|reporter|redakt|verfass|journalist|creator|contributor)\p{L}*|by|von|vom|par|por|di|door|text|words|interview|posted|geschrieben|written|作者|文|记者|记|编辑)(?!\p{L})/u;

export function statesDay({ source }, date) {
  const [year, month, day] = date.slice(0, 10).split(/[-.]/).map(Number);
  return dayPatterns(year, month, day).some((pattern) => pattern.test(source));
}

/** Does the page itself call the day that of a change, and state another one as that of publication? */
export function isDayOfChange({ source }, date) {
  const days = (label) =>
    [
      ...source.matchAll(
        new RegExp(`(?:${label})"?'?\\]?\\s*(?:[:=]|content=|"\\s*content=)[\\s"']*(\\d{4}-\\d\\d-\\d\\d)`, 'gi'),
      ),
    ].map(([, found]) => found);
  const published = days('datePublished|published_time|publish-date|pubdate');
  return (
    published.length > 0 &&
    !published.includes(date.slice(0, 10)) &&
    days('dateModified|modified_time|updated_time').includes(date.slice(0, 10))
  );
}

function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function meaning(whole, ten, sixteen, name) {
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
  const code = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const months = [
  'jan|ene|gen|sty',
  'feb|fev|fév|lut',
  'mar|mär|mrz|mrt|maa',
  'apr|avr|abr|kwi',
  'may|mai|mag|mei|maj',
  'jun|juin|giu|cze',
  'jul|juil|lug|lip',
  'aug|aoû|ago|sie',
  'sep|set|wrz',
  'oct|okt|ott|out|paź',
  'nov|lis',
  'dec|dez|dic|déc|gru',
];

function dayPatterns(year, month, day) {
  const y = `(?:${year}|${String(year).slice(2)})`;
  const [m, d] = [`0?${month}`, `0?${day}`];
  const name = `(?:${months[month - 1]})\\p{L}*\\.?,?`;
  return [
    `${year}[-/._]?${String(month).padStart(2, '0')}[-/._]?${String(day).padStart(2, '0')}(?!\\d)`,
    `${year}\\s?[-/.年]\\s?${m}\\s?[-/.月]\\s?${d}(?!\\d)`,
    `(?<!\\d)${d}\\s?[-./]\\s?${m}\\s?[-./]\\s?${y}(?!\\d)`,
    `(?<!\\d)${m}[-/]${d}[-/]${y}(?!\\d)`,
    `(?<!\\d)${d}(?:\\.|st|nd|rd|th)?[\\s.-]+(?:de |di |of )?${name}[\\s.-]+(?:de |del )?${y}(?!\\d)`,
    `${name}\\s+${d}(?:st|nd|rd|th)?,?\\s+${year}`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
}

/** Does it call the first of the names an author: is the name beside a field, mark or label of authorship, or right behind a byline word? */
export function callsAuthor({ plain: readings }, names) {
  const name = plain(listed(names)[0] ?? names);
  return readings.some((reading) => {
    for (let at = reading.indexOf(name); at >= 0; at = reading.indexOf(name, at + 1)) {
      const before = reading.slice(Math.max(0, at - beside.before), at);
      const behind = reading.slice(at + name.length, at + name.length + beside.behind);
      if (authorField.test(before) || authorField.test(behind) || bylineWord.test(before)) return true;
    }
    return false;
  });
}

/** In characters, as above: a tag's attributes and a line's first words. */
const beside = { before: 90, behind: 30 };

const authorField =
  /(?<!\p{L})(?!authority)\p{L}*(?:author|autor|auteur|byline|writer|reporter|redakt|verfass|journalist|creator|contributor)\p{L}*/u;
const bylineWord =
  /(?<!\p{L})(?:by|von|vom|par|por|di|door|text|words|fotos?|interview|posted|geschrieben|written)(?: \p{L}+){0,1} $/u;
