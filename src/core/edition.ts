/** What every writer gets, and what it makes. */
import type { Article } from './article.ts';
import type { Inclusion } from './inclusion/kinds.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Script } from './script.ts';
import type { SpeechDoc } from './speech.ts';
import type { Cast } from './voice.ts';

/** Articles in running order, each with all that was found about it. */
export interface Edition {
  /** What the whole is called: it brings a title and a contents page. Left out, the articles stand for themselves. */
  readonly title?: string;
  /** ISO 8601 calendar date of the whole; never today's by itself. */
  readonly date?: string;
  readonly articles: readonly EditionArticle[];
}

export interface EditionArticle {
  readonly article: Article;
  readonly script: Script;
  readonly cast: Cast;
  readonly speech: SpeechDoc;
  /** Which kinds of blocks outputs take of it; left out, what is said of the whole edition. */
  readonly inclusion?: Inclusion;
}

/** A file to be, not yet written. */
export interface Artifact {
  /** What follows the edition's name: `.ssml`, `.cast.json`. */
  readonly suffix: string;
  readonly mediaType: string;
  readonly body: Uint8Array | AsyncIterable<Uint8Array>;
  /** How long it takes to hear, in milliseconds; left out for what is not heard. */
  readonly duration?: number;
  /** How many pages it has; left out for what has none. */
  readonly pages?: number;
  readonly diagnostics: readonly Diagnostic[];
}
