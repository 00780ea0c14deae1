/** Nouns for people, groups and documents that may speak without a name: `the mayor`, `police`, `his wife`. */
import type { Gender } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { demonymOf } from './demonyms.ts';
import { endsPhrase, isFiniteVerb } from './function-words.ts';
import { isGenitive } from './genitive.ts';
import type { Token } from './tokens.ts';
import type { NominalSort } from './types.ts';

/** How far to the left of its head a noun phrase is followed. */
const reach = 6;

export interface NominalHead {
  readonly from: number;
  readonly to: number;
  readonly sort: NominalSort;
  readonly definite: boolean;
  readonly gender: Gender | null;
}

/** The noun phrase whose head is the token; null when the token heads none. `isName` says which tokens belong to names. */
export function nominalAt(
  tokens: readonly Token[],
  at: number,
  isName: (index: number) => boolean,
  words: SpeakerWords,
  known: ReadonlySet<string> | null,
): NominalHead | null {
  const token = tokens[at];
  if (token === undefined || token.type !== 'word' || isName(at)) return null;
  if (standsAlone(tokens, at, words)) return { from: at, to: at + 1, sort: 'person', definite: false, gender: null };
  if (words.grammar.capitalisedNouns && !/\p{Lu}/u.test(token.text)) return null;
  const sort = sortOf(token.lower, words) ?? demonymOf(token, words) ?? agentOf(tokens, at, words);
  if (sort === null || modifiesNext(tokens, at, isName, words, known)) return null;
  const isOwner = (index: number): boolean => isName(index) && isGenitive(tokens[index], known, words);
  const from = startOf(tokens, at, { isName, isOwner }, words);
  const first = tokens[from]?.lower ?? '';
  const before = tokens[from - 1]?.lower ?? '';
  const { determiners, indefinite, possessives, possessiveEndings } = words.grammar;
  const owned = possessives.has(before) || possessiveEndings.includes(before) || isOwner(from - 1);
  const determined = owned || determiners.has(first);
  const bare = words.people.groups.has(token.lower) ? 'group' : sort;
  if (!determined && bare !== 'group' && bare !== 'organisation') return null;
  return {
    from: determined ? from : at,
    to: at + 1,
    sort: determined ? sort : bare,
    definite: owned || (determined && !indefinite.has(first)),
    gender: genderOf(token.lower, words),
  };
}

/** `One, who …`, `another said`: a determiner that is the whole phrase. */
function standsAlone(tokens: readonly Token[], at: number, { grammar, speech }: SpeakerWords): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.quotation !== token.quotation) return false;
  if (!grammar.pronominal.has(token.lower)) return false;
  return next.text === ',' ? grammar.relatives.has(tokens[at + 2]?.lower ?? '') : speech.plain.has(next.lower);
}

export function sortOf(noun: string, { people, groups }: SpeakerWords): NominalSort | null {
  if (people.kinship.has(noun)) return 'kin';
  if (people.roles.has(noun)) return 'role';
  if (people.persons.has(noun) || people.personEndings.some((ending) => noun.endsWith(ending))) return 'person';
  if (people.groups.has(noun) || isPluralRole(noun, people)) return 'group';
  if (groups.nouns.has(noun)) return 'organisation';
  if (groups.documents.has(noun)) return 'document';
  return null;
}

/** `captains`: the plural of a role. */
const isPluralRole = (noun: string, { pluralEndings, roles }: SpeakerWords['people']): boolean =>
  pluralEndings.some((ending) => noun.endsWith(ending) && roles.has(noun.slice(0, -ending.length)));

export function genderOf(noun: string, { people }: SpeakerWords): Gender | null {
  if (people.female.has(noun)) return 'female';
  return people.male.has(noun) ? 'male' : null;
}

/** `der Randalierer`: where nouns have capitals, one of no list behind an article, with the ending of those who do something. */
function agentOf(tokens: readonly Token[], at: number, { grammar, people }: SpeakerWords): NominalSort | null {
  const noun = tokens[at]?.lower ?? '';
  if (!grammar.capitalisedNouns || noun.length < shortestAgent || people.things.has(noun)) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const isDetermined =
    grammar.determiners.has(before) ||
    (grammar.determiners.has(tokens[at - 2]?.lower ?? '') &&
      grammar.adjectiveEndings.some((ending) => before.endsWith(ending)));
  return isDetermined && people.agentEndings.some((ending) => noun.endsWith(ending)) ? 'role' : null;
}

/** Shorter words end so by chance: `Eimer`. */
const shortestAgent = 6;

/** Is the noun only part of a longer one (`police spokesman`), or the role of the name that follows (`spokesman Lee`)? */
function modifiesNext(
  tokens: readonly Token[],
  at: number,
  isName: (index: number) => boolean,
  words: SpeakerWords,
  known: ReadonlySet<string> | null,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.quotation !== token.quotation || next.type === 'mark')
    return false;
  if (words.grammar.capitalisedNouns) return modifiesNoun(token, next, isName(at + 1), words, known);
  if (isName(at + 1) || sortOf(next.lower, words) !== null) return true;
  return !next.capital && !endsPhrase(next, words) && !mayBeVerb(next.lower, words);
}

/** Where nouns have capitals: `Sprecher Lee` and `Berliner Polizei`, but not `die Regierung Georgien …`, a subject before an object. */
function modifiesNoun(
  token: Token,
  next: Token,
  beforeName: boolean,
  words: SpeakerWords,
  known: ReadonlySet<string> | null,
): boolean {
  const { nouns, places } = words.groups;
  if (isGenitive(next, known, words)) return false;
  if (beforeName) return !(nouns.has(token.lower) && places.has(next.lower));
  if (sortOf(next.lower, words) !== null) return next.capital;
  return next.capital && demonymOf(token, words) !== null;
}

const mayBeVerb = (word: string, { grammar, speech }: SpeakerWords): boolean =>
  speech.saying.has(word) || speech.judging.has(word) || grammar.verbEndings.some((ending) => word.endsWith(ending));

function startOf(
  tokens: readonly Token[],
  at: number,
  { isName, isOwner }: Readonly<Record<'isName' | 'isOwner', (index: number) => boolean>>,
  words: SpeakerWords,
): number {
  const { grammar } = words;
  const quotation = tokens[at]?.quotation;
  let from = at;
  while (from > 0 && at - from < reach) {
    const before = tokens[from - 1];
    if (before === undefined || before.quotation !== quotation || before.type === 'mark') break;
    if (grammar.determiners.has(before.lower)) return from - (isSecondWord(tokens, from - 1, words) ? 2 : 1);
    if (isFiniteVerb(tokens, from - 1, words)) break;
    if (grammar.possessives.has(before.lower) || grammar.possessiveEndings.includes(before.lower)) break;
    if (isOwner(from - 1) || (isName(from - 1) && !before.capital)) break;
    if (endsPhrase(before, words)) break;
    from -= 1;
  }
  return from;
}

/** `other` in `the other man`. */
const isSecondWord = (tokens: readonly Token[], at: number, { grammar, people }: SpeakerWords): boolean =>
  people.others.has(tokens[at]?.lower ?? '') &&
  grammar.determiners.has(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 1]?.quotation === tokens[at]?.quotation;
