/** What an input becomes on its way from a thread to its place on the disk and into memory: all of it plain data. */
import type { Diagnostic } from '../core/diagnostic.ts';
import type { EditionArticle } from '../core/edition.ts';
import type { UserErrorKind } from '../core/errors.ts';
import type { BlockKind, Medium } from '../core/inclusion/index.ts';
import type { OutputName } from '../index.ts';
import type { Digest } from '../node/digest.ts';
import type { FoundIn } from './display/findings.ts';

/** An input that was made, or why it could not be. */
export type Made = {
  /** Milliseconds that it took. */
  readonly took: number;
  /** What was found in its articles, to be told on stderr. */
  readonly told: readonly FoundIn[];
} & (({ readonly type: 'made' } & MadeInput) | { readonly type: 'failed'; readonly error: Failure });

/** Why an input has no files. */
export interface Failure {
  readonly kind: UserErrorKind | 'bug';
  readonly message: string;
  /** What the operating system says, where that is why. */
  readonly system?: string;
  /** Of a bug. */
  readonly stack?: string;
}

/** An input whose articles are made. */
export interface MadeInput {
  readonly source: Digest;
  /** `settledMark` of the file that was read, before it was; null when its content alone tells. */
  readonly mark: string | null;
  readonly articles: readonly MadeArticle[];
}

/** An article whose files are whole, but have not taken their places: what a thread hands back, all of it plain data. */
export interface MadeArticle {
  readonly built: BuiltArticle;
  readonly staged: Staged;
  /** What else was read for it than its source. */
  readonly seen: readonly Seen[];
  /** What its speakers are looked up by in a registry. */
  readonly people: readonly string[];
  /** Its recordings. */
  readonly tracks: readonly Track[];
  /** null when there is to be no edition. */
  readonly forEdition: ForEdition | null;
}

/** What an edition needs of an article: how it was prepared for each format, and its recordings. */
export interface ForEdition {
  readonly prepared: ReadonlyMap<OutputName, EditionArticle>;
  readonly tracks: readonly Track[];
}

/** `whole` makes the files of an article, `prepared` only what an edition needs of it. */
export type Extent = 'whole' | 'prepared';

/** An article's files on the disk, before they take their places. */
export interface Staged {
  readonly files: readonly StagedFile[];
  /** Names of the files that this article may have to own, written or not. */
  readonly owned: readonly string[];
  /** Names of files that an earlier run has left and this one has none for. */
  readonly stale: readonly string[];
  /** What became of a cast sheet that somebody has corrected. */
  readonly told: readonly Diagnostic[];
}

/** A whole file on the disk that has not taken its place yet. */
export interface StagedFile extends WrittenFile {
  /** Its name in the folder to be. */
  readonly file: string;
  /** Absolute path of where it is now; null when it is not to be written. */
  readonly temporary: string | null;
}

/** A file of an article. */
export interface WrittenFile extends Digest {
  /** As the user sees it. */
  readonly path: string;
}

/** A recording. */
export interface Track {
  /** Name of the file, which lies beside the list. */
  readonly file: string;
  readonly title: string | null;
  /** In milliseconds. */
  readonly duration: number;
}

/** What else was read for an article than its source; `sha256` is null where there was nothing to read. */
export type Seen =
  | { readonly type: 'sheet' | 'file'; readonly path: string; readonly sha256: string | null }
  | { readonly type: 'picture'; readonly image: string; readonly sha256: string | null };

/** What became of an input. */
export interface Built {
  /** It was built by an earlier run, from the same bytes under the same options. */
  readonly unchanged: boolean;
  readonly source: Digest;
  readonly articles: readonly BuiltArticle[];
}

/** An article whose files have taken their places. */
export interface BuiltArticle {
  readonly title: string | null;
  readonly words: number;
  /** UTF-16 code units, as speech services count them. */
  readonly characters: number;
  readonly speakers: readonly string[];
  /** Of its PDF; null without one. */
  readonly pages: number | null;
  readonly files: readonly WrittenFile[];
  /** What the outputs that were made leave out of it. */
  readonly leftOut: readonly LeftOut[];
  /** Codes of the findings that deserve a look, each as often as it was found. */
  readonly warnings: readonly string[];
  /** Is something missing in what was made, such as a sentence that the engine could not speak? */
  readonly incomplete: boolean;
}

/** Blocks of a kind that an output leaves out. */
export interface LeftOut {
  readonly output: Medium;
  readonly kind: BlockKind;
  readonly count: number;
  readonly words: number;
}
