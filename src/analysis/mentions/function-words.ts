/** Words that build sentences and name nothing. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Token } from './tokens.ts';

export function isFunctional(word: string, { grammar, pronouns }: SpeakerWords): boolean {
  return (
    grammar.determiners.has(word) ||
    grammar.possessives.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.conjunctions.has(word) ||
    grammar.subordinators.has(word) ||
    grammar.relatives.has(word) ||
    grammar.auxiliaries.has(word) ||
    grammar.adverbs.has(word) ||
    grammar.otherPronouns.has(word) ||
    pronouns.some(({ form }) => form === word)
  );
}

/** Does a noun phrase that is followed to the left end before this word? */
export function endsPhrase({ lower, capital, allCapitals }: Token, words: SpeakerWords): boolean {
  const { grammar, speech, groups, people } = words;
  if (allCapitals) return false;
  if (grammar.possessiveEndings.includes(lower) || isFunctional(lower, words)) return true;
  if (capital) return false;
  if (grammar.verbs.has(lower)) return true;
  if (speech.plain.has(lower)) return true;
  const inflected = grammar.verbEndings.some((ending) => lower.endsWith(ending));
  const verb = inflected && (speech.saying.has(lower) || speech.judging.has(lower));
  return (
    verb && !speech.nouns.has(lower) && !groups.nouns.has(lower) && !people.roles.has(lower) && !groups.works.has(lower)
  );
}

/** `The move angered critics`: a past form after a noun is the verb, after an article it is an adjective. */
export function isFiniteVerb(tokens: readonly Token[], at: number, words: SpeakerWords): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || before.type === 'mark' || token.capital) return false;
  return words.grammar.pastEndings.some((ending) => token.lower.endsWith(ending)) && !isFunctional(before.lower, words);
}
