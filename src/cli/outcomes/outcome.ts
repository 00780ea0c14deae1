/** What became of an input, and of an edition. */
import type { Built } from '../setting/build-setting.ts';
import type { Failure } from '../making/make-input.ts';
import type { WrittenFile } from '../making/write-artifacts.ts';

export type Outcome = ({ readonly type: 'built' } & Built) | { readonly type: 'failed'; readonly error: Failure };

/** What became of the edition that holds all the articles. */
export type EditionOutcome =
  | { readonly type: 'edition'; readonly files: readonly Pick<WrittenFile, 'path' | 'sha256'>[] }
  | { readonly type: 'failed'; readonly error: Failure };
