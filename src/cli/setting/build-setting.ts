/** What a build works with, and what it tells of each input. */
import type { EditionArticle } from '../../core/edition.ts';
import type { Voice, VoiceCatalog } from '../../core/voice.ts';
import type { BlockKind, Medium } from '../../core/inclusion/index.ts';
import type { World } from '../../core/world.ts';
import type { Lexicon, OutputName, RegistryKeeper } from '../../index.ts';
import type { Digest } from '../../node/digest.ts';
import type { FoundIn } from '../display/findings.ts';
import type { NamedSheets } from '../making/followed-sheet.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Track } from '../edition/playlist.ts';
import type { Seen } from '../memory/seen.ts';
import type { Staged, WrittenFile } from '../making/write-artifacts.ts';

/** What holds for every input of a run. */
export interface BuildSetting {
  readonly options: BuildOptions;
  readonly world: World;
  readonly formats: readonly OutputName[];
  readonly catalog: VoiceCatalog;
  /** For the formats that an engine of their own speaks, its voices. */
  readonly catalogs: ReadonlyMap<OutputName, VoiceCatalog>;
  /** Voices of every engine, to know whose stand-in is wanted. */
  readonly knownVoices: () => Promise<readonly Voice[]>;
  readonly lexicon: Lexicon;
  readonly registry: RegistryKeeper | undefined;
  /** Absolute path of the folder to write to. */
  readonly folder: string;
  /** Folder that relative paths are taken from. */
  readonly cwd: string;
  /** What --cast names. */
  readonly sheets: NamedSheets;
  /** Absolute path of the folder where what was spoken is kept for other formats of this run; null when nothing is spoken twice. */
  readonly spoken: string | null;
  /** Told when all that an input says is cast, so that the registry is free for the next. */
  readonly onCast: () => void;
  /** Told while a recording is made: how many segments are done, of how many, and how long they are heard in milliseconds. */
  readonly onProgress: (done: number, all: number, heard: number) => void;
}

/** What one input is built with. */
export interface InputSetting extends BuildSetting {
  readonly extent: Extent;
  /** Told what was found in each article that is made. */
  readonly onFound: (found: FoundIn) => void;
}

/** What became of an input. */
export interface Built {
  /** It was built by an earlier run, from the same bytes under the same options. */
  readonly unchanged: boolean;
  readonly source: Digest;
  readonly articles: readonly BuiltArticle[];
}

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

/** An input whose articles are made. */
export interface MadeInput {
  readonly source: Digest;
  /** `settledMark` of the file that was read, before it was; null when its content alone tells. */
  readonly mark: string | null;
  readonly articles: readonly MadeArticle[];
}
