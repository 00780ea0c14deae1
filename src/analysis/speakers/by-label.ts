/** Entities by the labels of a transcript that are no names: `NH:`, `Q:`. */
import type { Cast } from './cast.ts';
import { newEntity } from './entity.ts';
import type { Entity } from './entity.ts';

/** `NH`, `N.H.`: the only person of two names or more who has these initials; null when nobody has, or several. */
export function entityByInitials(label: string, { byInitials }: Cast): Entity | null {
  const bearers = byInitials.get(label.replace(/[.\s-]/gu, '')) ?? [];
  const [only] = bearers;
  return bearers.length === 1 && only !== undefined ? only : null;
}

/** The speaker who bears nothing but the label; the same label means the same one. */
export function labelledEntity(label: string, { entities, unnamed }: Cast): Entity {
  const key = `${label}:`;
  const [known] = unnamed.get(key) ?? [];
  if (known !== undefined) return known;
  const entity = newEntity(entities.length, label.split(/\s+/), 'unnamed');
  entities.push(entity);
  unnamed.set(key, [entity]);
  return entity;
}
