/** Speakers without a name: `a fisherman`, `the letter`, `a spokesman for the Harbour Board`. */
import type { Gender } from '../../core/script.ts';
import type { GrammarWords } from '../../core/speaker-words.ts';
import type { Cast, Affiliation } from './cast.ts';
import { newEntity, wordsOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { descriptionOf, nominative } from './nominative.ts';

export interface Unnamed {
  readonly text: string;
  readonly type: 'unnamed' | 'document';
  readonly gender: Gender | null;
  readonly affiliation?: Affiliation | null;
}

/** The nameless speaker whom these words describe; the same words mean the same one, unless two affiliations part them. */
export function unnamedEntity({ text: written, type, gender, affiliation = null }: Unnamed, cast: Cast): Entity {
  const { grammar } = cast.words;
  const text = nominative(written, cast.words);
  const [first = '', ...rest] = wordsOf(text);
  const description = grammar.determiners.has(first) && rest.length > 0 ? rest : [first, ...rest];
  const key = descriptionOf(description, cast.words);
  const known = cast.unnamed.get(key) ?? [];
  const found = known.find((entity) => !areApart(cast.affiliations.get(entity) ?? null, affiliation));
  if (found !== undefined) {
    if (affiliation !== null && !cast.affiliations.has(found)) cast.affiliations.set(found, affiliation);
    if (found !== known[0]) cast.unnamed.set(key, [found, ...known.filter((entity) => entity !== found)]);
    return found;
  }
  const entity = newEntity(cast.entities.length, nameOf(text, affiliation, grammar).split(/\s+/), type);
  if (gender !== null) entity.votes[gender] += 10;
  cast.entities.push(entity);
  if (affiliation !== null) cast.affiliations.set(entity, affiliation);
  cast.unnamed.set(key, [entity, ...known].slice(0, most));
  return entity;
}

/** `a spokesman for the Harbour Board`, `the mayor’s office`: an article or possessive that opens it in small letters. */
function nameOf(text: string, affiliation: Affiliation | null, { determiners, possessives }: GrammarWords): string {
  const whole =
    affiliation?.side === 'before' ? `${affiliation.text} ${text}` : `${text} ${affiliation?.text ?? ''}`.trim();
  const [first = ''] = wordsOf(whole);
  return determiners.has(first) || possessives.has(first) ? first + whole.slice(first.length) : whole;
}

/** So many of one description are told apart. */
const most = 20;

/** Two names, or two nouns, without a common word; a noun may stand for what the other one names. */
const areApart = (a: Affiliation | null, b: Affiliation | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && !a.words.some((word) => b.words.includes(word));
