/** Tells names from nouns in a language that writes both with a capital, such as German. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from './function-words.ts';
import { bare } from './genitive.ts';
import { sortOf } from './nominals.ts';
import { isGiven, isTitle } from './split-name.ts';
import type { Token } from './tokens.ts';

/** Is a run of capitalised words a name, and not one noun or several? */
export function isNameRun(run: readonly Token[], known: ReadonlySet<string>, words: SpeakerWords): boolean {
  if (run.some((token) => isGiven(token, words) || token.allCapitals || known.has(bare(token, known)))) return true;
  const [first] = run;
  if (run.length === 1) return first !== undefined && words.groups.places.has(first.lower);
  return run.some(({ lower }) => words.groups.nameWords.has(lower)) || run.every((token) => !isNoun(token, words));
}

/** Is the capitalised word at an index a noun, by its ending or by the article or adjective before it? */
export function isNounAt(
  tokens: readonly Token[],
  at: number,
  words: SpeakerWords,
  known: ReadonlySet<string> = new Set(),
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const { places, nameWords, nouns } = words.groups;
  const isName = isGiven(token, words) || isTitle(token, words) || token.allCapitals || places.has(token.lower);
  // `die Regierung Georgien`: no name, but an object beside a subject.
  const isGroup = nouns.has(token.lower) && places.has(tokens[at + 1]?.lower ?? '');
  if (isName || (nameWords.has(token.lower) && !isGroup)) return false;
  if (words.speech.nouns.has(token.lower)) return true;
  if (hasNounEnding(token, words) && !known.has(bare(token, known))) return true;
  if (known.has(bare(token, known))) return false;
  if (before === undefined || before.capital || before.type === 'mark') return false;
  const { determiners, possessives, verbs, adjectiveEndings } = words.grammar;
  if (determiners.has(before.lower) || possessives.has(before.lower)) return true;
  const isVerb = verbs.has(before.lower) || words.speech.saying.has(before.lower);
  return (
    !isVerb && !isFunctional(before.lower, words) && adjectiveEndings.some((ending) => before.lower.endsWith(ending))
  );
}

/** A word that stands so often, and never with an article or an adjective, is a name. */
const oftenBare = 3;

/** Words that stand somewhere where only a name can stand: behind a given name, a title, or a verb of saying. */
export function namesAmongNouns(
  passages: Iterable<{ readonly tokens: readonly Token[] }>,
  words: SpeakerWords,
): ReadonlySet<string> {
  const known = new Set<string>();
  const lone = new Map<string, number>();
  for (const { tokens } of passages) {
    tokens.forEach((token, at) => {
      if (!token.capital) return;
      if (isBearer(tokens[at - 1], words) && isSurname(token, words)) known.add(token.lower);
      if (isNoun(token, words)) return;
      if (at > 0 && isNamePlace(tokens, at, words)) known.add(token.lower);
      const isAged = words.people.personEndings.some((ending) => tokens[at - 1]?.lower.endsWith(ending));
      const count = isAged ? 0 : isNounAt(tokens, at, words) ? -Infinity : 1;
      lone.set(token.lower, (lone.get(token.lower) ?? 0) + count);
    });
  }
  for (const [word, count] of lone) if (count >= oftenBare) known.add(word);
  return known;
}

/** A given name or a title. */
const isBearer = (token: Token | undefined, words: SpeakerWords): boolean =>
  token !== undefined && token.capital && (isGiven(token, words) || isTitle(token, words));

/** `Karl Seidling`: behind a given name or a title an ending tells nothing. */
const isSurname = ({ lower, type }: Token, words: SpeakerWords): boolean =>
  type === 'word' &&
  !isFunctional(lower, words) &&
  !words.names.calendar.has(lower) &&
  sortOf(lower, words) === null &&
  !words.speech.nouns.has(lower);

function isNamePlace(tokens: readonly Token[], at: number, words: SpeakerWords): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !token.capital || token.quotation !== before.quotation)
    return false;
  if (isGiven(before, words) || words.names.particles.has(before.lower))
    return before.capital || isNamed(tokens, at - 2, words);
  if (isTitle(before, words)) return before.capital;
  // `Ilse von der Heyden`
  const isArticle = !before.capital && words.grammar.determiners.has(before.lower);
  if (isArticle && words.names.particles.has(tokens[at - 2]?.lower ?? '') && isNamed(tokens, at - 3, words))
    return true;
  const { plain, asClauses } = words.speech;
  return (plain.has(before.lower) || asClauses.has(before.lower)) && !before.capital;
}

const isNamed = (tokens: readonly Token[], at: number, words: SpeakerWords): boolean =>
  isGiven(tokens[at], words) || (tokens[at] !== undefined && isTitle(tokens[at], words));

/** A word of a list, or one with the ending of an abstract noun. */
function isNoun(token: Token, words: SpeakerWords): boolean {
  const { lower } = token;
  const { names, groups, speech } = words;
  if (isFunctional(lower, words) || names.calendar.has(lower) || names.notNames.has(lower)) return true;
  if (sortOf(lower, words) !== null || speech.nouns.has(lower) || groups.works.has(lower)) return true;
  return hasNounEnding(token, words);
}

const hasNounEnding = ({ lower }: Token, { grammar }: SpeakerWords): boolean =>
  grammar.nounEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
