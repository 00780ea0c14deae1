/** Speech from plain words: what an engine is asked and what it gives back. */
import type { Prosody } from './voice.ts';

export interface SpeechRequest {
  /** The engine's own name of the voice. */
  readonly voice: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** Plain words, readings said out. */
  readonly words: string;
  /** null: the voice as it is. */
  readonly prosody: Prosody | null;
}

/** An engine that is ready to speak. Deterministic: the same request, the same samples. */
export interface SpeechEngine {
  readonly name: string;
  /** Samples per second of all that it speaks. */
  readonly sampleRate: number;
  /** How many requests it works on at once. */
  readonly concurrency: number;
  /**
   * Signed samples of one channel; none for words that make no sound.
   * Rejects with a `SynthesisError` when the engine failed or took too long, after one more try.
   */
  readonly speak: (request: SpeechRequest) => Promise<Int16Array>;
  /** Lets go of threads and processes. */
  readonly close: () => Promise<void>;
}

/** An engine could not speak a request. */
export class SynthesisError extends Error {
  override readonly name = 'SynthesisError';
}

/** Bytes kept outside of memory, read again in any order and as often as one likes. */
export interface Spool {
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** The bytes from one offset to another. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}
