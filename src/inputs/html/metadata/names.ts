/** Names of authors: what is one, of what kind, and how several are written. */
import { bylineLead, bylineTail, callings, houseWords, notNames } from './byline-words.ts';

/** Does it name somebody: neither an address nor the site's machinery? */
export const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 80 &&
  text.split(' ').length <= 9 &&
  /\p{L}[\p{L}\p{N}]|^\p{Lo}|\p{Lu}\. ?\p{Lu}/u.test(text) &&
  !/https?:|^@|\S@\S|[?!*{}<>=©]|\bwww\.|\.(?:html?|php)\b/i.test(text) &&
  !notNames.test(text) &&
  !isSentence(text);

/** Names have small words between capitals, not the other way round. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  return words.length > 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 3 > words.length * 2;
}

/** Is it the name of a person for all one can see: two words or more, written like names, and none of them a house's? */
export const isPerson = (name: string): boolean => personal.test(name.replace(/,.*/, '')) && !isHouse(name);

const personal =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|vom|de|del|della|der|den|di|da|do|dos|das|la|le|el|al|bin|ben|ibn|ten|ter|zu|zur|y|e|af|av|i)){1,6}|\p{Lu}\.\p{L}.*|[\p{Lo}\p{M}·]{2,}(?:\s[\p{Lo}\p{M}]+)*)$/u;

export const isHouse = (name: string): boolean => houseWords.test(name);

/** `By Ana Brandt and Tomas Reyes` as its names: one after the other, each once. Empty when it names nobody. */
export function namesIn(byline: string): readonly string[] {
  const listed = withoutLead(byline.trim())
    .split(/\s*(?:,|;|\||\s(?:and|und|et|&)\s|\s\/\s)\s*/u)
    .map((name) => withoutLead(name).replaceAll(/^[\s/&–—-]+|[\s/&–—-]+$/gu, ''))
    .filter((name) => name !== '');
  const names = listed.filter((name, i) => isName(name) && (i === 0 || !callings.test(name)));
  return distinct(withDegrees(names));
}

/** `Ana Brandt, PhD` is one person. */
function withDegrees(names: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && degree.test(name)) joined[joined.length - 1] = `${last}, ${name}`;
    else joined.push(name);
  }
  return joined;
}

const degree = /^(?:ph\.? ?d|md|m\.d|jr|sr|msc|m\.sc|bsc|mba|mph|esq|rn|[js]r)\.?$/i;

/** The same of a line on the page, where a date, a place or a label may follow the names. */
export const namesInLine = (line: string): readonly string[] =>
  namesIn(
    withoutLead(line.trim())
      .replace(bylineTail, '')
      .replace(/[\s,:;]+$/, ''),
  );

/** Does the line itself say that names follow? */
export const isBylineStart = (line: string): boolean => bylineLead.test(line);

/** Twice at most: `Text: Von Ana Brandt`. */
function withoutLead(text: string): string {
  let rest = text;
  for (let i = 0; i < 2; i += 1) {
    const behind = rest.replace(bylineLead, '');
    if (isOwnStart(behind, rest)) return rest;
    rest = behind;
  }
  return rest;
}

/** `Von der Heide`, `Di Marco`: the word in front is the name's own. */
const isOwnStart = (behind: string, whole: string): boolean =>
  behind === '' ||
  /^(?:der|den|dem|de|la|le|ter|und)\s/i.test(behind) ||
  (/^(?:di|av|af)\s/i.test(whole) && !behind.includes(' '));

/** One name once, however it is written. */
export function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** Is it one person, for all one can see: the same letters, or the same last word behind a matching initial? */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
  const [first, second] = [one?.[0] ?? '', other?.[0] ?? ''];
  if (one?.join(' ') === other?.join(' ')) return true;
  const [short, long] = [one ?? [], other ?? []].toSorted((x, y) => x.length - y.length);
  if (short !== undefined && short.length > 1 && short.every((word, i) => word === long?.[i])) return true;
  const isInitial = (first.length === 1 || second.length === 1) && first[0] === second[0];
  return isInitial && one?.at(-1) === other?.at(-1);
}

export const listNames = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(', '));
