/** The embedded engine: small, quick, English only, and part of every installation. */
import { existsSync } from 'node:fs';
import { SynthesisError } from '../../../core/synthesis.ts';
import type { SpeechEngine, SpeechRequest } from '../../../core/synthesis.ts';
import { startPool } from '../pool.ts';
import { threadsFor } from '../threads.ts';
import type { EngineKind } from '../types.ts';
import { fliteBinary } from './binary.ts';
import { fliteFrom, fliteSampleRate } from './run.ts';
import type { FliteTask } from './run.ts';
import { fliteVoices, settingsOf } from './voices.ts';
import { stretchesOf } from './words.ts';

export const flite: EngineKind = {
  name: 'flite',
  description: 'Flite, which comes with Lectern (English)',
  voices: () => Promise.resolve('flite'),
  open: (options) => {
    const concurrency = threadsFor(options);
    const pool = startPool<FliteTask, Int16Array>({
      worker: workerFile,
      data: fliteBinary,
      threads: concurrency,
      inProcess,
    });
    return Promise.resolve(engine(pool, concurrency));
  },
};

/** Only compiled code can be started as a thread; straight from the sources the work is done in this one. */
const worker = new URL('worker.js', import.meta.url);
const workerFile = existsSync(worker) ? worker : null;

let here: ReturnType<typeof fliteFrom> | null = null;

async function inProcess(task: FliteTask): Promise<Int16Array> {
  here ??= fliteFrom(await fliteBinary());
  return here(task);
}

type FlitePool = ReturnType<typeof startPool<FliteTask, Int16Array>>;

const engine = (pool: FlitePool, concurrency: number): SpeechEngine => ({
  name: 'flite',
  sampleRate: fliteSampleRate,
  concurrency,
  speak: (request) => speak(request, pool),
  close: pool.close,
});

async function speak({ voice: name, words, prosody }: SpeechRequest, pool: FlitePool): Promise<Int16Array> {
  const voice = fliteVoices[name];
  if (voice === undefined) throw new SynthesisError(`Flite has no voice “${name}”.`);
  const stretches = stretchesOf(words);
  if (stretches.length === 0) return new Int16Array();
  return pool.run({ settings: settingsOf(voice, prosody ?? { pitch: 100, rate: 100 }), stretches });
}
