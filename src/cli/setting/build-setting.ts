/** What a build works with, and what it tells of each input. */
import type { Voice, VoiceCatalog } from '../../core/voice.ts';
import type { World } from '../../core/world.ts';
import type { Lexicon, OutputName, RegistryKeeper } from '../../index.ts';
import type { FoundIn } from '../display/findings.ts';
import type { NamedSheets } from '../making/followed-sheet.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Extent } from '../made.ts';

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
