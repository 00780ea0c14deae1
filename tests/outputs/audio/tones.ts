/** An engine for tests: it says every word as a tenth of a second of a tone, one tone for each voice. */
import { SynthesisError } from '../../../src/core/synthesis.ts';
import type { SpeechEngine, SpeechRequest, Spool } from '../../../src/core/synthesis.ts';

export const toneRate = 1000;

/** Samples of silence that the engine puts around every utterance. */
export const padding = 150;

export interface ToneEngine extends SpeechEngine {
  readonly asked: readonly SpeechRequest[];
  readonly isClosed: () => boolean;
}

export function toneEngine(fails: (request: SpeechRequest) => boolean = () => false): ToneEngine {
  const asked: SpeechRequest[] = [];
  let closed = false;
  return {
    name: 'tones',
    sampleRate: toneRate,
    concurrency: 2,
    asked,
    isClosed: () => closed,
    speak: async (request) => {
      asked.push(request);
      if (fails(request)) throw new SynthesisError('no');
      const length = 100 * request.words.split(' ').length;
      const samples = new Int16Array(length + 2 * padding);
      const strength = request.voice.length * 1000;
      for (let at = 0; at < length; at++) samples[padding + at] = at % 4 < 2 ? strength : -strength;
      return samples;
    },
    close: async () => {
      closed = true;
    },
  };
}

export function memorySpool(): Spool & { readonly isClosed: () => boolean } {
  let bytes = new Uint8Array();
  let closed = false;
  return {
    append: async (more) => {
      const all = new Uint8Array(bytes.length + more.length);
      all.set(bytes);
      all.set(more, bytes.length);
      bytes = all;
    },
    read: async (start, end) => bytes.slice(start, end),
    close: async () => {
      closed = true;
    },
    isClosed: () => closed,
  };
}
