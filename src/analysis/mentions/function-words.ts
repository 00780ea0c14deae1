/** Words that build sentences and name nothing. */
import type { SpeakerWords } from '../../core/speaker-words.ts';

export function isFunctional(word: string, { grammar, pronouns }: SpeakerWords): boolean {
  const { determiners, possessives, prepositions, conjunctions, subordinators, relatives, auxiliaries, adverbs } =
    grammar;
  const sets = [
    determiners,
    possessives,
    prepositions,
    conjunctions,
    subordinators,
    relatives,
    auxiliaries,
    adverbs,
    grammar.otherPronouns,
  ];
  return sets.some((set) => set.has(word)) || pronouns.some(({ form }) => form === word);
}
