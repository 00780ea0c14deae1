/** Who is in the reader's mind: each mention lifts an entity, each sentence lets all fade. */
import type { Entity } from './entity.ts';

/** What is left of the salience after one sentence. */
const fading = 0.6;

/** Only so many entities are kept in mind; the faintest is forgotten first. */
const capacity = 24;

interface Held {
  readonly value: number;
  /** When the value was noted. */
  readonly sentence: number;
  /** When the entity came to mind. */
  readonly since: number;
}

export interface Mind {
  /** Salience by entity, as of the sentence noted with it. */
  readonly held: Map<Entity, Held>;
  sentence: number;
  /** How often an ambiguous surname stood for the entity. */
  readonly shortNames: Map<Entity, number>;
  /** The last group or organisation told of: whom `they` stands for. */
  group: Entity | null;
  /** The last organisation or document told of before this sentence: whom `it` stands for. */
  body: Entity | null;
  /** Whom the last sentence was about, by a noun or a name, and where. */
  topic: { readonly entity: Entity; readonly sentence: number; readonly passage: number } | null;
  /** Number of the passage that is being read. */
  passage: number;
  /** Who spoke last, in which sentence, and whether it was a question. */
  speaker: { readonly entity: Entity; readonly sentence: number; readonly asks: boolean } | null;
}

export const newMind = (): Mind => ({
  held: new Map(),
  sentence: 0,
  shortNames: new Map(),
  group: null,
  body: null,
  topic: null,
  passage: 0,
  speaker: null,
});

/** A new section begins: nobody is in mind any more, though surnames stay whose they were. */
export function clearMind(mind: Mind): void {
  mind.held.clear();
  mind.speaker = null;
  mind.topic = null;
  mind.group = null;
  mind.body = null;
}

export function salienceOf({ held, sentence }: Mind, entity: Entity): number {
  const kept = held.get(entity);
  return kept === undefined ? 0 : kept.value * fading ** (sentence - kept.sentence);
}

/** Did the entity come to mind in this very sentence? */
export const isNew = ({ held, sentence }: Mind, entity: Entity): boolean => held.get(entity)?.since === sentence;

/** Was the sentence before this one, in the same passage, about the entity? */
export const isTopicBefore = ({ topic, sentence, passage }: Mind, entity: Entity): boolean =>
  topic?.entity === entity && topic.passage === passage && topic.sentence === sentence - 1;

export function lift(mind: Mind, entity: Entity, weight: number): void {
  const before = salienceOf(mind, entity);
  const value = Math.max(before, weight) + 0.25 * Math.min(before, weight);
  const since = mind.held.get(entity)?.since ?? mind.sentence;
  mind.held.set(entity, { value, sentence: mind.sentence, since });
  if (mind.held.size > capacity) forget(mind);
}

function forget(mind: Mind): void {
  let faintest: Entity | null = null;
  let least = Infinity;
  for (const entity of mind.held.keys()) {
    const value = salienceOf(mind, entity);
    if (value < least) [faintest, least] = [entity, value];
  }
  if (faintest !== null) mind.held.delete(faintest);
}
