/** Names in one block: capitalised runs, split into role and name. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { demonymOf } from './demonyms.ts';
import { isFunctional } from './function-words.ts';
import { capitalRun } from './capital-runs.ts';
import type { CapitalRun } from './capital-runs.ts';
import { bare } from './genitive.ts';
import { sortOf } from './nominals.ts';
import { isNounAt, isNameRun } from './names-among-nouns.ts';
import { isGiven, isTitle, splitName } from './split-name.ts';
import type { SplitName } from './split-name.ts';
import type { LetterCase } from './letter-case.ts';
import type { Token } from './tokens.ts';

export interface FoundName {
  /** First token of the run, titles included, and one past its last token. */
  readonly from: number;
  readonly to: number;
  /** First token of the name itself. */
  readonly nameFrom: number;
  readonly split: SplitName;
}

export interface NameContext {
  readonly words: SpeakerWords;
  /** Does a sentence, or a quotation, begin with this token? */
  readonly opens: (index: number) => boolean;
  readonly letterCase: LetterCase;
}

export function findNames(tokens: readonly Token[], context: NameContext): readonly FoundName[] {
  const found: FoundName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || !startsName(tokens, at, context) || isNounHere(tokens, at, context)) {
      at += 1;
      continue;
    }
    const run = withoutOwned(capitalRun(tokens, at, context.words, context.letterCase.names), tokens, context);
    const runTokens = run.words.flatMap((index) => tokens[index] ?? []);
    const { names } = context.letterCase;
    if (names !== null && !isNameRun(runTokens, names, context.words)) {
      at = run.end;
      continue;
    }
    if (isShouted(runTokens, context.words)) {
      at = run.end;
      continue;
    }
    const split = splitName(runTokens, context);
    found.push({ from: at, to: run.end, nameFrom: run.words[split.roleLength] ?? run.end, split });
    at = run.end;
  }
  return found;
}

/** `Lees Plan`: a known name in the genitive does not run on into what is owned. */
function withoutOwned(
  run: CapitalRun,
  tokens: readonly Token[],
  { words, letterCase: { names } }: NameContext,
): CapitalRun {
  const [first = -1, second = -1] = run.words;
  const [owner, owned] = [tokens[first], tokens[second]];
  if (names === null || owner === undefined || owned === undefined || bare(owner, names) === owner.lower) return run;
  const isRole = isTitle(owned, words) && run.words.length > 2;
  const isName = isGiven(owned, words) || isRole || names.has(owned.lower);
  return isName ? run : { words: [first], end: first + 1 };
}

/** `CONGRESS HAS QUESTIONED HIM`: a heading that runs into the text. */
const isShouted = (run: readonly Token[], words: SpeakerWords): boolean =>
  run.length > 2 &&
  run.filter(({ allCapitals }) => allCapitals).length > 2 &&
  run.some(({ lower, allCapitals }) => allCapitals && lower.length > 1 && isSentenceWord(lower, words));

/** No name holds it: an auxiliary, a pronoun, a conjunction. */
const isSentenceWord = (word: string, { grammar, pronouns }: SpeakerWords): boolean =>
  grammar.auxiliaries.has(word) ||
  grammar.subordinators.has(word) ||
  grammar.possessives.has(word) ||
  pronouns.some(({ form }) => form === word);

const isNounHere = (tokens: readonly Token[], at: number, { words, letterCase }: NameContext): boolean =>
  letterCase.names !== null && isNounAt(tokens, at, words, letterCase.names);

function startsName(tokens: readonly Token[], at: number, context: NameContext): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || token.type !== 'word') return false;
  const { words, letterCase } = context;
  const { names } = words;
  const next = tokens[at + 1];
  const followed = isFollowed(tokens, at, words);
  if (isFunctional(token.lower, words) && !token.allCapitals)
    return bearsName(tokens, at, context) || opensWithParticle(tokens, at, context);
  if (names.calendar.has(token.lower) && !followed) return isGiven(token, words) && saysSo(tokens, at, words);
  if (!followed && (names.notNames.has(token.lower) || demonymOf(token, words) !== null)) return false;
  if (next?.text === ':' && names.notices.has(token.lower)) return false;
  // `SCIENTISTS have found`: some papers set an article's first word in capitals.
  if (token.allCapitals && token.text.length > 3 && at === 0 && !followed && sortOf(token.lower, words) !== null)
    return false;
  if (!context.opens(at)) return true;
  if (words.speech.plain.has(token.lower)) return false;
  if (letterCase.lowered.has(token.lower)) return followed && !words.speech.saying.has(token.lower);
  const isKnown = letterCase.names !== null && letterCase.names.has(bare(token, letterCase.names));
  return followed || isKnown || isKnownName(token, tokens.slice(at + 1, at + 3), letterCase, words);
}

/** `Will said`, `said Judge Long`, `Theresa May`: a word that builds sentences, where it is somebody's name. */
function bearsName(tokens: readonly Token[], at: number, { words, letterCase, opens }: NameContext): boolean {
  const [token, next, second] = tokens.slice(at, at + 3);
  if (token === undefined || next === undefined) return false;
  if (!isGiven(token, words) && !letterCase.bearers.has(token.text)) return false;
  if (saysSo(tokens, at, words)) return true;
  const isDate = words.names.calendar.has(token.lower);
  if (!opens(at)) return !isDate;
  // `Will Lee resign?` asks, `Will Lee resigned.` tells; `May Day` is neither.
  const tells = second?.text === ',' || words.grammar.pastEndings.some((ending) => second?.lower.endsWith(ending));
  return next.capital && !isFunctional(next.lower, words) && (tells || (!isDate && !asks(tokens, at)));
}

/** Does the sentence that begins here end with a question mark? */
function asks(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex((token, i) => i > at && /^[.!?…:;]$/.test(token.text));
  return tokens[end]?.text === '?';
}

/** Does a verb of saying stand beside the word? */
const saysSo = (tokens: readonly Token[], at: number, { speech }: SpeakerWords): boolean =>
  speech.plain.has(tokens[at + 1]?.lower ?? '') || speech.plain.has(tokens[at - 1]?.lower ?? '');

/** `Von der Leyen sagte`: a particle that is a preposition too, at the start of a sentence before a surname that the article tells. */
function opensWithParticle(
  tokens: readonly Token[],
  at: number,
  { words, letterCase: { names }, opens }: NameContext,
): boolean {
  const [particle, next, second] = tokens.slice(at, at + 3);
  if (names === null || particle === undefined || !opens(at) || !words.names.particles.has(particle.lower))
    return false;
  const surname = words.grammar.determiners.has(next?.lower ?? '') && !next?.capital ? second : next;
  const verb = tokens[at + (surname === second ? 3 : 2)];
  return (
    surname !== undefined && surname.capital && names.has(surname.lower) && words.speech.saying.has(verb?.lower ?? '')
  );
}

/** Does the run go on: with another capital, or with `of` after a title? */
function isFollowed(tokens: readonly Token[], at: number, words: SpeakerWords): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.quotation !== token.quotation) return false;
  if (next.capital) return true;
  const further = tokens[at + 2];
  if (further === undefined || further.quotation !== token.quotation) return false;
  if (words.names.particles.has(next.lower) && (further.capital || words.names.particles.has(further.lower)))
    return true;
  if (!further.capital) return false;
  if (next.text === '.') return token.text.length < 5 && isTitle(token, words);
  return isTitle(token, words) && words.grammar.complements.has(next.lower);
}

/** A lone capitalised word at the start of a sentence is a name when something else says so. */
function isKnownName(
  token: Token,
  [next, second]: readonly Token[],
  { capitalised }: LetterCase,
  words: SpeakerWords,
): boolean {
  if (capitalised.has(token.text) || isGiven(token, words)) return true;
  if (looksCommon(token, words) || next === undefined) return false;
  if (next.text === ',' && words.grammar.subjectRelatives.has(second?.lower ?? '')) return true;
  if (next.text === ':') return token.allCapitals;
  return words.speech.plain.has(next.lower) || words.grammar.possessiveEndings.includes(next.lower);
}

/** A sentence's first word that is more likely a common word than a name. */
function looksCommon(token: Token, words: SpeakerWords): boolean {
  const { people, groups, speech, grammar } = words;
  const sets = [
    people.roles,
    people.persons,
    people.kinship,
    people.groups,
    groups.nouns,
    groups.documents,
    groups.works,
    speech.nouns,
    speech.saying,
  ];
  if (sets.some((set) => set.has(token.lower))) return true;
  const endings = [...grammar.adverbEndings, ...speech.participles];
  return endings.some((ending) => token.lower.endsWith(ending)) && !words.names.femaleGivenNames.has(token.lower);
}
