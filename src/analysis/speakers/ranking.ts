/** Candidates in order of their score, and how far the first is ahead. */
import type { Entity } from './entity.ts';

export interface Ranked {
  readonly entity: Entity;
  readonly score: number;
}

export const ranked = (pool: readonly Entity[], score: (entity: Entity) => number): readonly Ranked[] =>
  pool
    .map((entity) => ({ entity, score: score(entity) }))
    .toSorted((a, b) => b.score - a.score || a.entity.id - b.entity.id);

/** 0.5 when the two are level, up to 1. */
export const margin = (first: number, second: number): number =>
  first <= 0 ? 0.5 : Math.min(1, 0.5 + (0.7 * (first - second)) / first);
