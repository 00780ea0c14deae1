/** Gathers the article's names into entities: full names first, then the short forms that may stand for them. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Passage } from '../mentions/passages.ts';
import type { NamePhrase } from '../mentions/types.ts';
import { entitiesOfShortName, entityOfFullName, knownByName, newBook } from './book.ts';
import { addName, genderOf, isPersonal, surname } from './entity.ts';
import type { Entity } from './entity.ts';
import { voteByGivenName, voteByTitle } from './gender.ts';

export interface NamedEntities {
  readonly entities: Entity[];
  /** By phrase: everyone whom the name may stand for. */
  readonly candidates: ReadonlyMap<number, readonly Entity[]>;
}

export function gatherEntities(passages: readonly Passage[], words: SpeakerWords): NamedEntities {
  const phrases = namesIn(passages.filter((passage) => !passage.titleCase));
  const titles = namesIn(passages.filter((passage) => passage.titleCase));
  const book = newBook();
  const candidates = new Map<number, readonly Entity[]>();
  for (const phrase of phrases) {
    if (phrase.words.length > 1) candidates.set(phrase.id, [entityOfFullName(book, phrase, words)]);
  }
  for (const entity of book.entities) voteByGivenName(entity, words.names);
  // Those with a gender first: `Mr. Lee` may be someone beside Ann Lee, and `Lee` then either of them.
  const short = phrases.filter((phrase) => phrase.words.length === 1);
  for (const phrase of short) if (phrase.gender !== null) candidates.set(phrase.id, shortName(book, phrase, words));
  for (const phrase of short) if (phrase.gender === null) candidates.set(phrase.id, shortName(book, phrase, words));
  for (const phrase of phrases) if (phrase.words.length > 1) voteByTitle(phrase, candidates.get(phrase.id) ?? []);
  for (const phrase of titles) candidates.set(phrase.id, nameOfHeadline(book, phrase, words));
  for (const entity of book.entities) voteByGivenName(entity, words.names);
  return { entities: book.entities, candidates };
}

const namesIn = (passages: readonly Passage[]): readonly NamePhrase[] =>
  passages.flatMap((passage) => passage.phrases.filter((phrase) => phrase.kind === 'name'));

/** `Ann Lee Wins Again`: a headline may be the only place that tells the given name of whom the text calls `Lee`. */
function nameOfHeadline(book: ReturnType<typeof newBook>, phrase: NamePhrase, words: SpeakerWords): readonly Entity[] {
  const [given = '', family = ''] = phrase.words;
  const { maleGivenNames, femaleGivenNames } = words.names;
  const isGiven = maleGivenNames.has(given.toLowerCase()) || femaleGivenNames.has(given.toLowerCase());
  const [only] = isGiven ? knownByName(book, { words: [family] }) : [];
  if (only === undefined || only.words.length > 1 || !isPersonal(only)) return knownByName(book, phrase);
  only.words = [given, ...only.words];
  only.type = 'person';
  return [only];
}

function shortName(book: ReturnType<typeof newBook>, phrase: NamePhrase, words: SpeakerWords): readonly Entity[] {
  const known = entitiesOfShortName(book, phrase, words);
  const fitting = known.filter((entity) => phrase.gender === null || genderOf(entity) === phrase.gender);
  const found = fitting.length > 0 ? fitting : known;
  const [only] = found;
  if (found.length === 1 && only !== undefined) addName(only, phrase);
  if (found.length === 1) voteByTitle(phrase, found);
  if (
    only !== undefined &&
    only.type === 'unknown' &&
    only.words.length > 1 &&
    surname(only.words) === surname(phrase.words)
  )
    only.type = 'person';
  return found;
}
