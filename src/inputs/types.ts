/** The axis of input formats: a folder per format. */
import type { Article } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { InputName } from './names.ts';

/** Bytes as the user handed them in, not yet understood. */
export interface Source {
  /** What the user named: a path, `-`, or a URL. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A source whose characters are known. */
export interface DecodedSource {
  readonly name: string;
  /** Decoded, without byte-order mark; well-formed UTF-16 is not promised. */
  readonly text: string;
  /** WHATWG label of the encoding that was found: `utf-8`. */
  readonly encoding: string;
}

export interface ReadOptions {
  /** The format to read in, whatever the source looks like; left out or null finds out. */
  readonly inputFormat?: InputName | null;
  /** BCP 47 tag that somebody states for the source; left out or null takes what the source declares, else what its words look like. */
  readonly language?: string | null;
  /** How a plain text marks its paragraphs: `line` by every line end, `blank` by blank lines only; `auto` finds out. */
  readonly paragraphs: 'auto' | 'line' | 'blank';
}

/** An article as read, with the trouble met on the way. */
export interface Reading {
  readonly article: Article;
  /** The text that the article's origins point into. */
  readonly source: DecodedSource;
  readonly diagnostics: readonly Diagnostic[];
}

export interface InputFormat {
  /** Short name for people and options: `markdown`. */
  readonly name: string;
  /** May its first lines declare an encoding, as those of HTML and XML do? */
  readonly declaresEncoding?: true;
  /** Reads every article of the source, in order. */
  readonly read: (source: DecodedSource, options: ReadOptions) => AsyncIterable<Reading>;
}
