/** A person, group, place or document that the article names, with all that its phrases tell. */
import type { Evidence, Gender } from '../../core/script.ts';
import type { NamePhrase } from '../mentions/types.ts';

export interface Entity {
  readonly id: number;
  /** The fullest name, as words. */
  words: readonly string[];
  suffix: string | null;
  type: 'person' | 'organisation' | 'place' | 'document' | 'unnamed' | 'unknown';
  /** Someone without a name who is one person: `a fisherman`, but not `officials`. */
  human: boolean;
  readonly aliases: Set<string>;
  /** Roles as the text gives them, in order. */
  readonly roles: string[];
  /** The words of all roles, in lower case. */
  readonly roleWords: Set<string>;
  /** Votes for each gender, by weight. */
  readonly votes: Record<Gender, number>;
  readonly genderEvidence: Evidence[];
  /** A person has said which gender; it outranks all votes. `undefined` when nobody has. */
  wishedGender: Gender | null | undefined;
  /** Number of phrases that name it. */
  count: number;
}

export const newEntity = (id: number, words: readonly string[], type: Entity['type']): Entity => ({
  id,
  words,
  suffix: null,
  type,
  human: false,
  aliases: new Set(),
  roles: [],
  roleWords: new Set(),
  votes: { male: 0, female: 0 },
  genderEvidence: [],
  wishedGender: undefined,
  count: 0,
});

export const fullName = ({ words, suffix }: Pick<Entity, 'words' | 'suffix'>): string =>
  suffix === null
    ? words.join(' ')
    : `${words.join(' ')} ${suffix}${suffix.length === 2 && suffix.endsWith('r') ? '.' : ''}`;

export const surname = (words: readonly string[]): string => (words.at(-1) ?? '').toLowerCase();

/** The gender most votes are for; null when none, or when they stand against each other. */
export function genderOf({ votes, wishedGender }: Pick<Entity, 'votes' | 'wishedGender'>): Gender | null {
  if (wishedGender !== undefined) return wishedGender;
  const { male, female } = votes;
  if (male > 2 * female) return 'male';
  return female > 2 * male ? 'female' : null;
}

/** Could the phrase name a person at all? */
export const isPersonal = (entity: Entity): boolean =>
  entity.type === 'person' || entity.type === 'unknown' || entity.human;

/** The words of a phrase in lower case. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** A label in a transcript names a person, in capitals or not: `WALLACE` is Wallace. */
export function markAsPerson(entity: Entity): void {
  if (entity.type !== 'organisation' && entity.type !== 'unknown') return;
  entity.type = 'person';
  entity.words = entity.words.map((word) =>
    word.length > 3 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word,
  );
}

export function addRole(entity: Entity, role: string): void {
  if (entity.roles.includes(role) || entity.roles.length > 20) return;
  entity.roles.push(role);
  for (const word of wordsOf(role)) entity.roleWords.add(word);
}

export function addName(entity: Entity, phrase: NamePhrase): void {
  entity.count += 1;
  entity.aliases.add([...phrase.words, ...(phrase.suffix === null ? [] : [phrase.suffix])].join(' '));
  if (phrase.role !== null) addRole(entity, phrase.role);
  if (entity.suffix === null && phrase.suffix !== null) entity.suffix = phrase.suffix;
  if (entity.type === 'unknown' && phrase.type !== 'unknown') entity.type = phrase.type;
  if (phrase.words.length > entity.words.length && phrase.words.length < 5) entity.words = phrase.words;
}
