/** The outside, handed in: whoever holds a `World` decides what the pure code below can see. */
import type { ArticleSource } from './article.ts';
import type { EncodedFormat, SoundEncoder } from './encoding.ts';
import type { SpeechEngine, Spool } from './synthesis.ts';
import type { VoiceCatalog } from './voice.ts';

export interface World {
  /**
   * A file of the package's `assets/` folder, by its path there: `voices/espeak-ng.json`.
   * Throws when there is none: a missing asset is a bug.
   */
  readonly asset: (path: string) => Promise<Uint8Array>;
  /** Names of the files in a folder of `assets/`, sorted. */
  readonly assetNames: (folder: string) => Promise<readonly string[]>;
  /** A font file of an installed package, by package name and its path there, as TrueType or OpenType bytes; null when it is not installed. */
  readonly font: (file: string) => Promise<Uint8Array | null>;
  /** A font file of the user's own, by its path. Throws a `UserError` of kind `usage` when it cannot be read. */
  readonly fontFile: (path: string) => Promise<Uint8Array>;
  /**
   * Compresses bytes as zlib does (RFC 1950), fast for many small pieces; the same bytes become the same. Left out, a file's pieces
   * are compressed as the library that writes it does.
   */
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
  /** A picture by what an article calls it; left out, no picture is shown. */
  readonly picture?: (image: string, source: ArticleSource) => Promise<PictureFile>;
  /**
   * An engine by its name, with the folder of its model where it needs one; left out where nothing speaks.
   * Throws a `UserError` of kind `usage` when there is none of that name, or it cannot be had here.
   */
  readonly engine?: (name: string, model: string | null) => Promise<Voicebox>;
  /** A place for bytes that are too many for memory; left out where there is none. */
  readonly spool?: () => Promise<Spool>;
  /**
   * What makes compressed sound; left out where there is nothing. Throws a `UserError` of kind `usage` that says what to install
   * when it cannot be had here.
   */
  readonly encoder?: (format: EncodedFormat) => Promise<SoundEncoder>;
}

/** A speech engine that can be opened. */
export interface Voicebox {
  /** Name of the catalogue in `assets/voices/` whose voices it speaks, or the catalogue itself where a model tells of its voices. */
  readonly catalog: string | VoiceCatalog;
  readonly open: () => Promise<SpeechEngine>;
}

/** The bytes of a picture, whatever they are worth, or why there are none: the reason goes on after “it”. */
export type PictureFile =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'refused'; readonly reason: string };
