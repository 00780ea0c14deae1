/** What somebody without a name is called, whatever the case in which the text has it: German `eines Zeugen` is `ein Zeuge`. */
import type { CaseWords, SpeakerWords } from '../../core/speaker-words.ts';
import { sortOf } from '../mentions/nominals.ts';

/** The noun phrase in the nominative; as it is where that is not certain, and in a language without cases. */
export function nominative(text: string, words: SpeakerWords): string {
  const { cases } = words.grammar;
  const [first = '', ...rest] = text.split(/\s+/u);
  const head = rest.at(-1);
  if (cases === null || head === undefined) return text;
  const adjectives = rest.slice(0, -1);
  const form = first.toLowerCase();
  const man = cases.masculine.get(form);
  if (man !== undefined) return masculine(man, adjectives, head, { words, cases }) ?? text;
  const woman = cases.feminine.get(form);
  const noun = woman === undefined ? null : feminineNoun(head, form, { words, cases });
  return woman === undefined || noun === null ? text : phrase(woman, adjectives, noun, cases.weakEnding, cases);
}

/** The words by which a phrase in the nominative is known: `ein junger Zeuge` and `der junge Zeuge` are one. */
export function descriptionOf(description: readonly string[], words: SpeakerWords): string {
  const { cases, adjectiveEndings } = words.grammar;
  const head = description.at(-1);
  if (cases === null || head === undefined) return description.join(' ');
  const stems = description.slice(0, -1).map((word) => {
    const ending = adjectiveEndings.findLast((one) => word.endsWith(one));
    return ending === undefined ? word : word.slice(0, -ending.length);
  });
  const weak = head.slice(0, -cases.strongEnding.length) + cases.weakEnding;
  return [...stems, head.endsWith(cases.strongEnding) && isPerson(weak, words) ? weak : head].join(' ');
}

interface Context {
  readonly words: SpeakerWords;
  readonly cases: CaseWords;
}

function masculine(
  determiner: string,
  adjectives: readonly string[],
  head: string,
  { words, cases }: Context,
): string | null {
  const noun = baseOf(head, { words, cases });
  if (noun === null) return null;
  const isNeuter = cases.neuters.has(noun.toLowerCase());
  // Behind an article without an ending of its own, `ein` or `sein`, the adjective shows the gender.
  const isStrong = !determiner.endsWith(cases.strongEnding);
  const article = isNeuter && !isStrong ? cases.neuterArticle : determiner;
  if (isNeuter) return adjectives.length > 0 ? null : `${article} ${noun}`;
  const strong = noun.slice(0, -cases.weakEnding.length) + cases.strongEnding;
  const isAdjective = noun.endsWith(cases.weakEnding) && isPerson(strong.toLowerCase(), words);
  const ending = isStrong ? cases.strongEnding : cases.weakEnding;
  return phrase(article, adjectives, isStrong && isAdjective ? strong : noun, ending, cases);
}

function phrase(
  determiner: string,
  adjectives: readonly string[],
  noun: string,
  ending: string,
  { adjectiveEnding }: CaseWords,
): string {
  const inflected = adjectives.map((word) =>
    word.endsWith(adjectiveEnding) ? word.slice(0, -adjectiveEnding.length) + ending : word,
  );
  return [determiner, ...inflected, noun].join(' ');
}

/** The noun without the ending of its case: `Zeuge`, `Sprecher`; null when it is none of those known. */
function baseOf(head: string, { words, cases }: Context): string | null {
  const bases = cases.nounEndings
    .filter((ending) => head.endsWith(ending))
    .map((ending) => head.slice(0, -ending.length));
  const base = bases.find((noun) => isPerson(noun.toLowerCase(), words));
  return base ?? (isPerson(head.toLowerCase(), words) ? head : null);
}

/** `Zeugin` has one form for all cases; `einer Angeklagten` has not, and `der Angeklagten` may be several. */
function feminineNoun(head: string, form: string, { words, cases }: Context): string | null {
  if (words.people.female.has(head.toLowerCase())) return head;
  const base = baseOf(head, { words, cases });
  const isAdjective = base !== null && base !== head && isPerson(`${base.toLowerCase()}r`, words);
  return isAdjective && words.grammar.indefinite.has(form) ? base : null;
}

function isPerson(noun: string, words: SpeakerWords): boolean {
  const sort = sortOf(noun, words);
  return sort === 'role' || sort === 'person' || sort === 'kin';
}
