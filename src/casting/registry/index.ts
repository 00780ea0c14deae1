/** People keep their voices across articles. Start reading at `find-people.ts`. */
export { peopleDigests, peopleKeys } from './acquaintances.ts';
export { heldNarrator } from './held-narrator.ts';
export { heldParts } from './held-parts.ts';
export { remember } from './remember.ts';
export { usageOf } from './usage.ts';
