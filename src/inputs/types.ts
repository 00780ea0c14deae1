/** The axis of input formats: a folder per format. */
import type { Article } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { InputName } from './names.ts';

interface Named {
  /** What the user named: a path, `-`, or a URL. */
  readonly name: string;
}

/** Bytes as the user handed them in, not yet understood. */
export interface Source extends Named {
  readonly bytes: Uint8Array;
  /** WHATWG label of an encoding that something outside the bytes declares, such as the header of a response. */
  readonly encoding?: string | null;
}

/** Bytes that come piece by piece, so that an archive of any size can be read. */
export interface SourceStream extends Named {
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A source whose characters are known. */
export interface DecodedSource {
  readonly name: string;
  /** Decoded, without byte-order mark; well-formed UTF-16 is not promised. */
  readonly text: string;
  /** WHATWG label of the encoding that was found: `utf-8`. */
  readonly encoding: string;
  /** Was it found by the look of the bytes alone: neither stated nor proved by them? */
  readonly guessed?: boolean;
}

export interface ReadOptions {
  /** The format to read in, whatever the source looks like; left out or null finds out. */
  readonly inputFormat?: InputName | null;
  /** BCP 47 tag that somebody states for the source; left out or null takes what the source declares, else what its words look like. */
  readonly language?: string | null;
  /** Is `language` only what holds where a manifest's row says nothing else? */
  readonly rowLanguageFirst?: boolean;
  /** How a plain text marks its paragraphs: `line` by every line end, `blank` by blank lines only; `auto` finds out. */
  readonly paragraphs: 'auto' | 'line' | 'blank';
  /**
   * Opens a file that a source names by a path, as the rows of a manifest do; `from` is the source's name.
   * Throws a `UserError` of kind `file` for one that cannot or may not be opened. Left out, none can be.
   */
  readonly openBeside?: (path: string, from: string) => Promise<Source>;
  /** Unpacks Brotli, as web archives hold it; null for what is damaged or larger than `largest` bytes. Left out, such pages are told of. */
  readonly unbrotli?: (bytes: Uint8Array, largest: number) => Uint8Array | null;
}

/** An article as read, with the trouble met on the way. */
export interface Reading {
  readonly article: Article;
  /** The text that the article's origins point into: of an archive its part, of a manifest the row. */
  readonly source: DecodedSource;
  readonly diagnostics: readonly Diagnostic[];
  /** What a manifest's row says of how its article is to be made, with its `lang`: for whoever makes it. */
  readonly stated?: Readonly<Record<string, unknown>>;
}

export type InputFormat = TextInput | BytesInput | StreamInput;

interface Format {
  /** Short name for people and options: `markdown`. */
  readonly name: InputName;
}

/** A format that is text in some encoding. */
export interface TextInput extends Format {
  readonly takes: 'text';
  /** May its first lines declare an encoding, as those of HTML and XML do? */
  readonly declaresEncoding?: true;
  /** Reads every article of the source, in order. */
  readonly read: (source: DecodedSource, options: ReadOptions) => AsyncIterable<Reading>;
}

/** A format that is no text as a whole, such as an archive. */
export interface BytesInput extends Format {
  readonly takes: 'bytes';
  readonly read: (source: Source, options: ReadOptions) => AsyncIterable<Reading>;
}

/** A format of many articles that is never held as a whole. */
export interface StreamInput extends Format {
  readonly takes: 'stream';
  readonly read: (source: SourceStream, options: ReadOptions, inner: ReadInner) => AsyncIterable<Reading>;
  /** Takes the source apart without reading what is in it. */
  readonly apart: (source: SourceStream) => AsyncIterable<SourcePiece>;
}

/** A piece of a source that can be read by itself, in the same format and under the same name, and gives the same articles then. */
export interface SourcePiece {
  readonly bytes: Uint8Array;
  /**
   * What its articles are called, in their order; a null for what only its place tells. Pieces with an id in common have to stay together,
   * in their order.
   */
  readonly ids: readonly (string | null)[];
  /** Lines that stand before it, where its place among them matters. */
  readonly linesBefore: number;
  /** Path of a file that it names, from the folder of the source; null when all is in it. */
  readonly path: string | null;
}

/** Reads a source that another one holds or names, in any format but those of many sources. */
export type ReadInner = (source: Source, options: ReadOptions) => AsyncIterable<Reading>;
