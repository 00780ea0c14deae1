/** What each output takes of an article: a table, what somebody changes in it, and what follows for an article. */
export { leftOut } from './diagnostics.ts';
export { editionFor } from './edition.ts';
export type { BlockKind, Inclusion, Medium, Treatment, Treatments } from './kinds.ts';
export { blockKinds, mediums, usualInclusion } from './table.ts';
export { kindOf, takenOf } from './taken.ts';
export { inclusionOf } from './wishes.ts';
