/** The library: every public name, and nothing else. */
export { findSpeakers, prepare, read, write } from './convert.ts';
export type { AnalyseOptions, PrepareOptions } from './convert.ts';
export { inputExtensions } from './inputs/index.ts';
export type { DecodedSource, Reading, Source } from './inputs/types.ts';
export { noWishes } from './core/wishes.ts';
