/** What became of an input, and of an edition. */
import type { Built, Failure, WrittenFile } from '../made.ts';

export type Outcome = ({ readonly type: 'built' } & Built) | { readonly type: 'failed'; readonly error: Failure };

/** What became of the edition that holds all the articles. */
export type EditionOutcome =
  | { readonly type: 'edition'; readonly files: readonly Pick<WrittenFile, 'path' | 'sha256'>[] }
  | { readonly type: 'failed'; readonly error: Failure };
