/** The axis of speech engines: a folder per engine. */
import type { SpeechEngine } from '../../core/synthesis.ts';
import type { VoiceCatalog } from '../../core/voice.ts';

export interface EngineKind {
  /** For `--engine`. */
  readonly name: string;
  /** What it is, in a few words for people. */
  readonly description: string;
  /**
   * The voices that it speaks: the name of a catalogue in `assets/voices/`, or the catalogue itself where a model tells of its voices.
   * Throws a `UserError` of kind `usage` that says what to do when the engine cannot be had here.
   */
  readonly voices: (options: EngineOptions) => Promise<string | VoiceCatalog>;
  /** To be asked only after `voices`. */
  readonly open: (options: EngineOptions) => Promise<SpeechEngine>;
}

export interface EngineOptions {
  /** Absolute path of the folder of its model, for an engine that needs one. */
  readonly model: string | null;
  /** How many requests to work on at once; null for as many as the machine has cores, at most four. */
  readonly threads: number | null;
  /** Absolute path of the working folder, where the user may have installed what the engine needs. */
  readonly folder: string;
}
