/** Names and roles in the form in which they are compared. */

/** A name or a role as long as a sentence is none. In UTF-16 code units. */
export const longestName = 100;

/** Words without accents, case and punctuation: `Ann-Marie O’Neil` is `annmarie oneil`. */
export const nameKey = (name: string): string => keyWords(name).join(' ');

export const keyWords = (name: string): readonly string[] => name.split(/\s+/).map(letters).filter(Boolean);

const letters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Has the name a given name beside the surname, or is it at least of two words? */
export const isFullName = (name: string): boolean => keyWords(name).length > 1;

/** The last word that is no suffix: `Lee` of `Samuel Lee Jr.` */
export function surnameKey(name: string): string {
  const words = keyWords(name);
  return words.findLast((word) => !suffixes.has(word)) ?? words.at(-1) ?? '';
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** `John Smith` and `John Q. Smith`: the same first and last word, and initials between them on one side alone. */
export function differInInitials(one: string, other: string): boolean {
  const [short = [], long = []] = [keyWords(one), keyWords(other)].toSorted((a, b) => a.length - b.length);
  const middle = long.slice(1, -1);
  return (
    short.length === 2 &&
    middle.length > 0 &&
    middle.every((word) => word.length === 1) &&
    short[0] === long[0] &&
    short[1] === long.at(-1)
  );
}

/** The words of a role that tell something: `minister` and `health`, but not `of`. Abbreviations in capitals count too. */
export function roleWords(role: string): ReadonlySet<string> {
  const words = role.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 3 || /^\p{Lu}{2,}$/u.test(word)).map((word) => word.toLowerCase()),
  );
}

/** How many telling words of a role are among those of other roles. */
export function sharedRoleWords(role: string | null, roles: readonly string[]): number {
  if (role === null) return 0;
  const known = new Set(roles.flatMap((other) => [...roleWords(other)]));
  return [...roleWords(role)].filter((word) => known.has(word)).length;
}
