/** Two speakers as one, and one under another name. */
import { addRole, fullName } from '../speakers/entity.ts';
import type { Entity } from '../speakers/entity.ts';

/** All that is known of `other` is known of `entity`; `other` is left as it is. */
export function mergeInto(entity: Entity, other: Entity): void {
  entity.aliases.add(fullName(other));
  for (const alias of other.aliases) entity.aliases.add(alias);
  for (const role of other.roles) addRole(entity, role);
  entity.votes.male += other.votes.male;
  entity.votes.female += other.votes.female;
  entity.genderEvidence.push(...other.genderEvidence.slice(0, Math.max(0, 8 - entity.genderEvidence.length)));
  entity.count += other.count;
}

/** The old name stays as one that the speaker goes by. */
export function rename(entity: Entity, name: string): void {
  if (fullName(entity) === name) return;
  entity.aliases.add(fullName(entity));
  entity.words = name.split(/\s+/);
  entity.suffix = null;
  if (entity.type === 'unnamed') entity.type = 'person';
}
