/** What a build works with, and what it tells of each input. */
import type { Voice, VoiceCatalog } from '../core/voice.ts';
import type { World } from '../core/world.ts';
import type { Lexicon, OutputName, RegistryKeeper } from '../index.ts';
import type { Digest } from '../node/digest.ts';
import type { Claims } from './claims.ts';
import type { EditionPlan } from './edition.ts';
import type { NamedSheets } from './followed-sheet.ts';
import type { BuildOptions } from './invocation.ts';
import type { WrittenFile } from './write-artifacts.ts';

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
  /** Which paths this run has written already. */
  readonly claims: Claims;
  /** Takes every article that was built; null when they are not to be put together. */
  readonly edition: EditionPlan | null;
  /** What --cast names. */
  readonly sheets: NamedSheets;
  /** Told while a recording is made, with the number of segments done and of all. */
  readonly onProgress: (done: number, all: number) => void;
}

/** What became of an input. */
export interface Built {
  readonly source: Digest;
  readonly articles: readonly BuiltArticle[];
}

export interface BuiltArticle {
  readonly title: string | null;
  readonly words: number;
  /** UTF-16 code units, as speech services count them. */
  readonly characters: number;
  readonly speakers: readonly string[];
  readonly files: readonly WrittenFile[];
  /** Codes of the findings that deserve a look, each as often as it was found. */
  readonly warnings: readonly string[];
  /** Is something missing in what was made, such as a sentence that the engine could not speak? */
  readonly incomplete: boolean;
}
