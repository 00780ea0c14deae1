/** The axis of speech engines: each opens to something that speaks plain words. */
import type { SpeechEngine } from '../../core/synthesis.ts';

export interface EngineOptions {
  /** Folder of a model, for engines that need one; null when none was named. */
  readonly model: string | null;
  /** How many requests at once; null leaves it to the engine. */
  readonly threads: number | null;
}

export interface EngineKind {
  /** Short name for people and for `--engine`. */
  readonly name: string;
  /** For people, in a few words. */
  readonly description: string;
  /** Name of the catalogue in `assets/voices/` whose voices it speaks. */
  readonly catalog: string;
  /** Throws a `UserError` of kind `usage` that says what is missing when it cannot be had on this machine. */
  readonly open: (options: EngineOptions) => Promise<SpeechEngine>;
}
