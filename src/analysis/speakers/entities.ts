/** Gathers the article's names into entities: full names first, then the short forms that may stand for them. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Passage } from '../mentions/passages.ts';
import type { NamePhrase } from '../mentions/types.ts';
import { entitiesOfShortName, entityOfFullName, newBook } from './book.ts';
import { addName } from './entity.ts';
import type { Entity } from './entity.ts';
import { voteByGivenName, voteByTitle } from './gender.ts';

export interface NamedEntities {
  readonly entities: Entity[];
  /** By phrase: everyone whom the name may stand for. */
  readonly candidates: ReadonlyMap<number, readonly Entity[]>;
}

export function gatherEntities(passages: readonly Passage[], words: SpeakerWords): NamedEntities {
  const phrases = passages
    .filter((passage) => !passage.titleCase)
    .flatMap((passage) => passage.phrases.filter((phrase) => phrase.kind === 'name'));
  const book = newBook();
  const candidates = new Map<number, readonly Entity[]>();
  for (const phrase of phrases) {
    if (phrase.words.length > 1) candidates.set(phrase.id, [entityOfFullName(book, phrase, words)]);
  }
  for (const entity of book.entities) voteByGivenName(entity, words.names);
  for (const phrase of phrases) {
    if (phrase.words.length === 1) candidates.set(phrase.id, shortName(book, phrase));
  }
  for (const phrase of phrases) if (phrase.words.length > 1) voteByTitle(phrase, candidates.get(phrase.id) ?? []);
  for (const entity of book.entities) voteByGivenName(entity, words.names);
  return { entities: book.entities, candidates };
}

function shortName(book: ReturnType<typeof newBook>, phrase: NamePhrase): readonly Entity[] {
  const found = entitiesOfShortName(book, phrase);
  const [only] = found;
  if (found.length === 1 && only !== undefined) addName(only, phrase);
  if (found.length === 1) voteByTitle(phrase, found);
  return found;
}
