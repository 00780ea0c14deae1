/** Entities by the labels of a transcript that are no names: `NH:`, `Q:`. */
import type { Cast } from './cast.ts';
import { isPersonal, newEntity } from './entity.ts';
import type { Entity } from './entity.ts';

/** `NH`, `N.H.`: the only person of two names or more who has these initials; null when nobody has, or several. */
export function entityByInitials(entities: readonly Entity[], label: string): Entity | null {
  const initials = label.replace(/[.\s-]/gu, '');
  if (!/^\p{Lu}{2,4}$/u.test(initials)) return null;
  const bearers = entities.filter(
    (entity) => isPersonal(entity) && entity.words.length > 1 && initialsOf(entity) === initials,
  );
  const [only] = bearers;
  return bearers.length === 1 && only !== undefined ? only : null;
}

const initialsOf = ({ words }: Entity): string => words.map((word) => word.slice(0, 1).toUpperCase()).join('');

/** The speaker who bears nothing but the label; the same label means the same one. */
export function labelledEntity(label: string, { entities, unnamed }: Cast): Entity {
  const key = `${label}:`;
  const known = unnamed.get(key);
  if (known !== undefined) return known;
  const entity = newEntity(entities.length, label.split(/\s+/), 'unnamed');
  entities.push(entity);
  unnamed.set(key, entity);
  return entity;
}
