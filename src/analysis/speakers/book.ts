/** The entities met so far, found again by any of their names. */
import type { NameWords, SpeakerWords } from '../../core/speaker-words.ts';
import type { NamePhrase } from '../mentions/types.ts';
import { addName, genderOf, newEntity } from './entity.ts';
import type { Entity } from './entity.ts';
import { isSlipFor } from './near-spelling.ts';
import { maySharePerson, nameKey } from './same-name.ts';

export interface Book {
  readonly entities: Entity[];
  readonly bySurname: Map<string, Entity[]>;
  readonly byWord: Map<string, Entity[]>;
  readonly byKey: Map<string, Entity>;
  /** People of two names or more by the first letter of their surname. */
  readonly byLetter: Map<string, Entity[]>;
  /** Organisations by the first word of their name. */
  readonly groups: Map<string, Entity[]>;
}

export const newBook = (): Book => ({
  entities: [],
  bySurname: new Map(),
  byWord: new Map(),
  byKey: new Map(),
  byLetter: new Map(),
  groups: new Map(),
});

/** The entity of a name of two words or more. */
export function entityOfFullName(book: Book, phrase: NamePhrase, words: SpeakerWords): Entity {
  const key = nameKey([...phrase.words, phrase.suffix ?? '']);
  const known = book.byKey.get(key) ?? relative(book, phrase, words) ?? add(book, phrase);
  book.byKey.set(key, known);
  addName(known, phrase);
  index(book, known, phrase.words);
  return known;
}

/** Everyone of whom a single word may be the name; a new entity when nobody is known by it. */
export function entitiesOfShortName(book: Book, phrase: NamePhrase, { names }: SpeakerWords): readonly Entity[] {
  const key = nameKey(phrase.words);
  const bySurname = book.bySurname.get(key) ?? [];
  const found = bySurname.length > 0 ? bySurname : (book.byWord.get(key) ?? []);
  const { gender } = phrase;
  if (found.some((entity) => gender === null || genderOf(entity) === null || genderOf(entity) === gender)) return found;
  if (found.length > 0) return [bearerOf(book, phrase, key)];
  const group = gender === null && !phrase.titled ? book.groups.get(key) : undefined;
  if (group?.length === 1) return group;
  const known = book.byKey.get(key) ?? misspelt(book, phrase, key, names);
  if (known === undefined) return [bearerOf(book, phrase, key)];
  book.byKey.set(key, known);
  return [known];
}

/** The only person of whose surname this may be a slip of the pen. */
function misspelt({ byLetter }: Book, phrase: NamePhrase, key: string, names: NameWords): Entity | undefined {
  const isOther = phrase.type !== 'person' && phrase.type !== 'unknown';
  if (isOther || names.maleGivenNames.has(key) || names.femaleGivenNames.has(key)) return undefined;
  const meant = (byLetter.get(key.charAt(0)) ?? []).filter(
    (entity) =>
      isSlipFor(key, nameKey(entity.words.slice(-1))) &&
      (phrase.gender === null || genderOf(entity) === null || genderOf(entity) === phrase.gender),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** Everyone whom a name in a headline may stand for; nobody new is made of it. */
export function knownByName(book: Book, { words }: Pick<NamePhrase, 'words'>): readonly Entity[] {
  const known = book.byKey.get(nameKey(words));
  if (known !== undefined) return [known];
  return (book.bySurname.get(nameKey(words.slice(-1))) ?? []).filter((entity) => entity.words.length > 1);
}

/** Someone new of that name, and beside `Mr. Lee` or Ann Lee someone else: `Mrs. Lee`. */
function bearerOf(book: Book, phrase: NamePhrase, key: string): Entity {
  const entity = add(book, phrase);
  if (!book.byKey.has(key)) book.byKey.set(key, entity);
  put(book.bySurname, key, entity);
  return entity;
}

/** Someone known under a fuller or shorter form of the name. */
function relative({ bySurname, byWord }: Book, phrase: NamePhrase, { names }: SpeakerWords): Entity | undefined {
  if (phrase.type === 'organisation' || phrase.type === 'place') return undefined;
  const last = nameKey([phrase.words.at(-1) ?? '']);
  const first = nameKey([phrase.words[0] ?? '']);
  const nearby = [...(bySurname.get(last) ?? []), ...(byWord.get(first) ?? [])];
  return nearby.find((entity) => isPossiblySame(entity, phrase) && maySharePerson(entity.words, phrase.words, names));
}

const isPossiblySame = (entity: Entity, phrase: NamePhrase): boolean =>
  entity.words.length > 1 &&
  (entity.type === 'person' || entity.type === 'unknown') &&
  (entity.suffix === phrase.suffix || entity.suffix === null || phrase.suffix === null);

function add({ entities }: Book, phrase: NamePhrase): Entity {
  const entity = newEntity(entities.length, phrase.words, phrase.type);
  entities.push(entity);
  return entity;
}

function index({ bySurname, byWord, byLetter, groups }: Book, entity: Entity, words: readonly string[]): void {
  if (entity.type === 'organisation') put(groups, nameKey(words.slice(0, 1)), entity);
  if (entity.type === 'organisation' || entity.type === 'place') return;
  const surname = nameKey([words.at(-1) ?? '']);
  put(bySurname, surname, entity);
  put(byLetter, surname.charAt(0), entity);
  for (const word of words) put(byWord, nameKey([word]), entity);
}

function put(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (!list.includes(entity) && list.length < 20) list.push(entity);
}
