// Are the authors that a page's annotators noted those that were found? As a reader would say, and by the letter.
import { plain } from './stated.mjs';

/** The names of a list, without degrees and forms of address, which one writes and the other leaves out. */
const namesOf = (list) =>
  list
    .split(/\s*(?:,|;|\/|&|\||\s(?:und|and|et|y|e)\s)\s*/)
    .map((name) =>
      plain(name).replaceAll(
        /(?<!\p{L})(?:dr|prof|professor|ph d|phd|md|dipl ing|mag|mba|by|von|par|por)(?!\p{L})/gu,
        ' ',
      ),
    )
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .filter((name) => name !== '');

/** One holds the other's words, or both end alike and neither's initials contradict the other: `E. Brandt`, `Elena Brandt`. */
function isSamePerson(a, b) {
  const [one, other] = [a.split(' '), b.split(' ')];
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  if (one.length > 1 && other.length > 1 && one[0] === other[0] && one.at(-1) === other.at(-1)) return true;
  return one.at(-1) === other.at(-1) && one[0][0] === other[0][0] && (one[0].length === 1 || other[0].length === 1);
}

/** Every one of the shorter list is in the longer one: some note the first of several authors, some leave out the agency. */
export function areSameAuthors(noted, found) {
  const [fewer, more] = [namesOf(noted), namesOf(found)].toSorted((a, b) => a.length - b.length);
  return fewer.length > 0 && fewer.every((name) => more.some((other) => isSamePerson(name, other)));
}

/** The same names in the same number, in any order, in lower or upper case. */
export function areExactlyTheAuthors(noted, found) {
  const [a, b] = [namesOf(noted), namesOf(found)].map((names) => names.toSorted().join(', '));
  return a === b;
}
