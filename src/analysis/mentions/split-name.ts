/** From a run of capitalised words to a role and a name, and what kind of name it is. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Gender } from '../../core/script.ts';
import type { LetterCase } from './letter-case.ts';
import type { Token } from './tokens.ts';
import type { NamePhrase } from './types.ts';

export interface SplitName {
  /** How many of the run's words are the role. */
  readonly roleLength: number;
  /** Words of the name, suffix taken off; none when the run is a role and nothing else. */
  readonly name: readonly Token[];
  readonly suffix: string | null;
  readonly type: NamePhrase['type'];
  readonly gender: Gender | null;
  readonly titled: boolean;
}

export interface SplitContext {
  readonly words: SpeakerWords;
  readonly letterCase: LetterCase;
}

export function splitName(run: readonly Token[], { words, letterCase }: SplitContext): SplitName {
  const { rest, suffix } = takeSuffix(run, words);
  const roleLength = isOrganisation(rest, words) ? 0 : givenFrom(rest, roleWords(rest, { words, letterCase }), words);
  const role = rest.slice(0, roleLength);
  const name = rest.slice(roleLength);
  const gender = genderOf(role, words);
  const titled = role.some((token) => isTitle(token, words));
  return { roleLength, name, suffix, type: typeOf(name, titled, words), gender, titled };
}

function takeSuffix(run: readonly Token[], { names }: SpeakerWords): { rest: readonly Token[]; suffix: string | null } {
  const last = run.at(-1);
  if (run.length < 2 || last === undefined) return { rest: run, suffix: null };
  if (names.postnominals.has(last.lower) && last.allCapitals) return { rest: run.slice(0, -1), suffix: null };
  return names.suffixes.has(last.lower) ? { rest: run.slice(0, -1), suffix: last.text } : { rest: run, suffix: null };
}

/** Does the run's head noun name a group? `Justice Department`, but not `Charlotte Church` or `Bank Director Ann Lee`. */
function isOrganisation(run: readonly Token[], words: SpeakerWords): boolean {
  if (run.length < 2) return false;
  const joint = run.findIndex((token) => words.groups.connectors.has(token.lower));
  const head = joint > 0 ? run[joint - 1] : run.at(-1);
  if (head === undefined || !words.groups.nameWords.has(head.lower)) return false;
  if (run.length === 2 && isGiven(run[0], words)) return false;
  return !run.some((token, i) => i > joint && isTitle(token, words) && isGiven(run[i + 1], words));
}

export const isGiven = (token: Token | undefined, { names }: SpeakerWords): boolean =>
  token !== undefined && (names.maleGivenNames.has(token.lower) || names.femaleGivenNames.has(token.lower));

export const isTitle = (token: Token, { names, people, grammar }: SpeakerWords): boolean =>
  names.maleTitles.has(token.lower) ||
  names.femaleTitles.has(token.lower) ||
  names.titles.has(token.lower) ||
  people.roles.has(token.lower) ||
  (grammar.capitalisedNouns && people.kinship.has(token.lower));

/** Number of words before the name: everything up to the last title and its complement, and adjectives of nations. */
function roleWords(run: readonly Token[], context: SplitContext): number {
  const { words } = context;
  const last = run.findLastIndex((token, i) => isTitle(token, words) && !actsAsName(run, i, context));
  const after = last < 0 ? organisationBefore(run, words) : afterComplement(run, last + 1, words);
  let at = after;
  while (at < run.length - 1 && isAdjective(run[at], words)) at += 1;
  return at;
}

/** `Miss Universe Ana Ruiz`: of three words or more, the name begins with the given name. */
function givenFrom(run: readonly Token[], from: number, words: SpeakerWords): number {
  if (run.length - from < 3 || isGiven(run[from], words)) return from;
  const given = run.findIndex((token, i) => i > from && i < run.length - 1 && isGiven(token, words));
  const initial = (run[from]?.text.length ?? 0) === 1;
  return given > 0 && !initial ? given : from;
}

/** `Washington Post Lee`: a group's name that runs into a person's. */
function organisationBefore(run: readonly Token[], { groups }: SpeakerWords): number {
  const head = run.findLastIndex((token) => groups.nameWords.has(token.lower));
  return head > 0 && head < run.length - 1 && run.length > 2 ? head + 1 : 0;
}

/** A title that is itself a name: `Dean Martin`, `Stephen King`. */
function actsAsName(run: readonly Token[], at: number, { words, letterCase }: SplitContext): boolean {
  const token = run[at];
  if (token === undefined) return false;
  const before = run[at - 1];
  if (run.length === 1) return isGiven(token, words) || letterCase.surnames.has(token.text);
  if (at === run.length - 1)
    return (
      isGiven(before, words) ||
      (before !== undefined && words.names.honorifics.has(before.lower)) ||
      isRoleSurname(run, words)
    );
  return at === 0 && run.length === 2 && isGiven(token, words) && !words.names.honorifics.has(token.lower);
}

/** `Zoltana Baker`: behind one word that nothing else is known of. */
const isRoleSurname = ([first, last, ...more]: readonly Token[], words: SpeakerWords): boolean => {
  if (first === undefined || last === undefined || more.length > 0 || !words.names.roleSurnames.has(last.lower))
    return false;
  return !isTitle(first, words) && !isAdjective(first, words) && !words.groups.nameWords.has(first.lower);
};

const isAdjective = (token: Token | undefined, { names, groups }: SpeakerWords): boolean =>
  token !== undefined && (names.notNames.has(token.lower) || groups.places.has(token.lower));

/** `of State`, `to Canada`: how far the title's complement reaches. */
function afterComplement(run: readonly Token[], at: number, words: SpeakerWords): number {
  const connector = run[at];
  if (connector === undefined || !words.grammar.complements.has(connector.lower)) return at;
  const given = run.findIndex((token, i) => i > at && isGiven(token, words) && i < run.length - 1);
  if (given > 0) return given;
  const place = run.findLastIndex((token, i) => i > at && isAdjective(token, words));
  if (place > 0) return place + 1;
  return run.length - at > 3 ? run.length - 2 : run.length;
}

function genderOf(role: readonly Token[], { names, people }: SpeakerWords): Gender | null {
  const last = role.at(-1);
  if (role.some(({ lower }) => names.femaleTitles.has(lower) || people.female.has(lower))) return 'female';
  if (last !== undefined && (names.maleTitles.has(last.lower) || people.male.has(last.lower))) return 'male';
  return null;
}

function typeOf(name: readonly Token[], titled: boolean, words: SpeakerWords): NamePhrase['type'] {
  const [first, second] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined) return 'unknown';
  if (name.length === 1 && words.groups.places.has(first.lower)) return 'place';
  if (name.length > 1 && words.groups.placePrefixes.has(first.lower)) return 'place';
  if (isGiven(first, words) && name.length === 2) return 'person';
  if (isOrganisation(name, words)) return 'organisation';
  if (titled || (isGiven(first, words) && second !== undefined)) return 'person';
  if (second !== undefined && name.filter((token) => token.allCapitals && token.text.length > 2).length > 1)
    return 'organisation';
  if (name.length === 1) {
    if (words.groups.nameWords.has(first.lower)) return 'organisation';
    return first.allCapitals ? 'organisation' : 'unknown';
  }
  if (words.groups.placeWords.has(last.lower) || words.groups.places.has(last.lower)) return 'place';
  return 'unknown';
}
