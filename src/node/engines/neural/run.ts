/** A sentence by sherpa-onnx. What is loaded stays loaded. */
import { createRequire } from 'node:module';

export interface NeuralTask {
  /** Path of the library's main file. */
  readonly library: string;
  /** The model part of the library's configuration. */
  readonly load: Readonly<Record<string, unknown>>;
  /** Cores to use. */
  readonly threads: number;
  /** Number of the speaker in the model. */
  readonly speaker: number;
  readonly words: string;
  /** 1 for the voice's own. */
  readonly speed: number;
}

/** What we use of `sherpa-onnx-node`. */
interface Library {
  readonly OfflineTts: new (config: unknown) => Voice;
}

interface Voice {
  readonly generate: (request: {
    readonly text: string;
    readonly sid: number;
    readonly speed: number;
    readonly enableExternalBuffer: boolean;
  }) => { readonly samples: Float32Array };
}

const loaded = new Map<string, Voice>();

export function runNeural({ library, load, threads, speaker, words, speed }: NeuralTask): Promise<Int16Array> {
  const key = JSON.stringify([library, load]);
  const voice = loaded.get(key) ?? open(library, load, threads);
  loaded.set(key, voice);
  const { samples } = voice.generate({ text: words, sid: speaker, speed, enableExternalBuffer: false });
  return Promise.resolve(Int16Array.from(samples, (sample) => Math.max(-1, Math.min(1, sample)) * 32_767));
}

function open(library: string, load: NeuralTask['load'], threads: number): Voice {
  const { OfflineTts } = createRequire(import.meta.url)(library) as Library;
  return new OfflineTts({ model: { ...load, numThreads: threads, provider: 'cpu' }, maxNumSentences: 1 });
}
