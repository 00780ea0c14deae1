/** The axis of output formats: a folder per format. */
import type { Article } from '../core/article.ts';
import type { Artifact, Edition } from '../core/edition.ts';
import type { Inclusion, Medium } from '../core/inclusion/index.ts';
import type { VoiceCatalog } from '../core/voice.ts';
import type { World } from '../core/world.ts';

export interface OutputFormat {
  /** Short name for people and for `--formats`: `pdf`. */
  readonly name: string;
  /** Can a file of this format hold several articles? */
  readonly holdsEditions: boolean;
  /** Whose blocks of the article it holds: `write` gets articles without the others. Left out where it holds no text of theirs. */
  readonly takes?: Medium;
  /** Throws a `UserError` of kind `usage` for options that name nothing there is; without it the format has no such options. */
  readonly check?: (options: OutputOptions, world: World) => Promise<void>;
  /** The catalogue, or its name, that the edition must be cast from for this format; without it, or where it gives null, any will do. */
  readonly catalog?: (options: OutputOptions, world: World) => Promise<string | VoiceCatalog | null>;
  /** Turns an edition into files to be; writes nothing itself. Deterministic: same edition and options, same bytes. */
  readonly write: (edition: Edition, options: OutputOptions, world: World) => Promise<readonly Artifact[]>;
}

/** Options of all output formats; each takes those that concern it. */
export interface OutputOptions {
  /** Name of a print profile in `assets/profiles/`. */
  readonly profile: string;
  /** Size of the print edition's body text in points, from 14 to 36; the profile's own when left out. All other sizes grow with it. */
  readonly size?: number;
  /** Page of the print edition: `A3`, `A4`, `A5`, `Letter`, or width by height in mm, cm, in or pt, as in `176x250mm`; the profile's own when left out. */
  readonly page?: string;
  /** Colours of the print edition, such as `yellow-on-black`; the profile's own when left out. */
  readonly theme?: string;
  /** Typeface of the print edition and of a book: a name from `assets/fonts/`, or files `Regular.ttf,Bold.ttf`; the profile's own, and the book's, when left out. */
  readonly face?: string;
  /** Do the articles of an edition follow each other on the page? Each starts a page of its own when left out. */
  readonly runOn?: boolean;
  /**
   * Where the print edition names who speaks: `before` their words or in the `margin` beside them, and then a list of all voices stands at the end
   * of the article. `none`, also when left out: nowhere. An EPUB has no margin: names stand before the words there.
   */
  readonly speakers?: 'none' | 'before' | 'margin';
  /** `numbered`, also when left out: links have numbers, and their addresses stand at the end of the article. `plain`: neither. */
  readonly links?: 'numbered' | 'plain';
  /** Standards that the print edition says it keeps, `ua-1` or `a-2a`, separated by commas; both when left out. */
  readonly pdfStandard?: string;
  /** Which kinds of blocks are taken; `usualInclusion` when left out. The speech is made before, with the same one. */
  readonly inclusion?: Inclusion;
  /** Name of an SSML dialect. */
  readonly dialect: string;
  /** Name of the engine that speaks a recording; `flite` when left out. */
  readonly engine?: string;
  /** Folder of the engine's model, where it needs one. */
  readonly model?: string;
  /** Is what can be read aloud, such as an EPUB, to hold its sound too? Not when left out. */
  readonly readAloud?: boolean;
  /** How fast a recording is spoken, in per cent of the voices' own rate, from 50 to 200; 100 when left out. Silences stay as they are. */
  readonly rate?: number;
  /** Form of a recording: `wav`, also when left out, `mp3`, `m4b` or `opus`. */
  readonly soundFormat?: string;
  /** Ends what takes long to make: `write` then rejects with a `UserError` of kind `file`. */
  readonly signal?: AbortSignal;
  /** Only tell which files there would be: what takes long to make comes without content. */
  readonly planOnly?: boolean;
  /** Told while a recording is made: how many segments are done, of how many, and how long they are heard in milliseconds. */
  readonly onProgress?: (done: number, all: number, heard: number) => void;
}

/** How finished files of a format are held against its rules. */
export interface Checker {
  /** Throws a `UserError` of kind `file` for bytes that cannot be read at all. */
  readonly check: (bytes: Uint8Array, options: CheckerOptions, world: World) => Promise<CheckReport>;
}

/** Options of all checkers; each takes those that concern it. */
export interface CheckerOptions {
  /** Name of an SSML dialect. */
  readonly dialect: string;
  /** What the file was made of, in this order; none leaves the words alone. */
  readonly articles: readonly Article[];
  /** Which kinds of blocks the file was to take; `usualInclusion` when left out. */
  readonly inclusion?: Inclusion;
}

export interface CheckReport {
  /** None when the file is good. */
  readonly problems: readonly CheckProblem[];
  /** What else there is to say about the file, as lines for people and as data; null for nothing. */
  readonly summary: { readonly lines: readonly string[]; readonly data: Readonly<Record<string, unknown>> } | null;
}

/** A place in a file that breaks a rule. */
export interface CheckProblem {
  /** As people read it behind the file's name: `3:10`, `page 2`; null for the file as a whole. */
  readonly place: string | null;
  /** Stable name of the rule, in kebab-case, and its number in a standard where it has one: `figure-alternative, 13-004`. */
  readonly label: string;
  /** One sentence. */
  readonly message: string;
  /** What to do about it, as one sentence; null when the message says it all. */
  readonly hint: string | null;
  /** All of it as data. */
  readonly data: Readonly<Record<string, unknown>>;
}
