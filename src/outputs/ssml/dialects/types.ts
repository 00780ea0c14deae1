import type { SayAsFacts } from '../say-as.ts';

/** The axis of dialects: what an engine takes, as facts; the printing asks for them and never for the name. */
export type Dialect = SsmlDialect | SegmentsDialect;

/** For engines that know no mark-up: one line of JSON for each run of words. */
export interface SegmentsDialect {
  readonly form: 'segments';
  readonly name: string;
  readonly description: string;
  readonly catalog: null;
  /** The most that one segment may hold, in UTF-16 code units. */
  readonly mostCharacters: number;
}

export interface SsmlDialect {
  readonly form: 'ssml';
  /** Short name for people and for `--dialect`: `w3c`. */
  readonly name: string;
  /** Which engine or standard it is for, in words. */
  readonly description: string;
  /** The catalogue in `assets/voices/` whose voices it speaks; null when it takes any. */
  readonly catalog: string | null;
  readonly root: RootFacts;
  /**
   * `element`: voices change inside a document. `required`: and nothing may stand outside of one.
   * `file`: one voice a request, so each run of a voice is a file of its own.
   */
  readonly voice: 'element' | 'required' | 'file';
  /** The most that one document may hold; a longer edition is several files. */
  readonly limits: readonly Limit[];
  /** The longest single break in milliseconds, Infinity when there is none; a longer pause is several breaks. */
  readonly longestBreak: number;
  /** Does it switch languages inside a document? When not, foreign words are read as they stand. */
  readonly lang: boolean;
  /** Does it follow emphasis? When not, the words stand plain. */
  readonly emphasis: boolean;
  /** Can the pitch be altered? When not, only the rate of an altered voice is. */
  readonly pitch: boolean;
  /** Its element for a mark in the text; null when it has none. */
  readonly mark: 'mark' | 'bookmark' | null;
  /** What it may be told of a stretch of text; of all else it gets the words. */
  readonly sayAs: SayAsFacts;
  /** Pronunciation alphabets that it reads. */
  readonly alphabets: readonly ('ipa' | 'x-sampa')[];
  /**
   * The characters of IPA that it takes, by primary language subtag, where any other makes it refuse the document; a language that is not
   * named takes none. null when it takes all.
   */
  readonly phones: Readonly<Record<string, ReadonlySet<string>>> | null;
  /** Does it read `[[…]]` in the text as phoneme codes? Then the brackets are set apart. */
  readonly phonemeBrackets: boolean;
}

/** What must stand at the head of a document. */
export interface RootFacts {
  readonly declaration: boolean;
  /** null when none is needed, and any is taken. */
  readonly version: '1.0' | '1.1' | null;
  readonly namespace: boolean;
  /** Must the language be named? Some want it with a region: `en-US`. */
  readonly language: boolean | 'with-region';
}

export type Limit =
  | {
      /** Of the whole document, or of its words without the mark-up. */
      readonly of: 'document' | 'words';
      readonly unit: 'bytes' | 'characters';
      readonly most: number;
    }
  | {
      /** Of the voice elements. */
      readonly of: 'voices';
      readonly most: number;
    };
