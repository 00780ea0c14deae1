/**
 * Voices of neural networks: Kokoro or Piper, by sherpa-onnx. The user installs it and brings the model, as its binary carries
 * code under the GPL. It runs in a process of its own: what crashes or hangs there ends alone.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../../core/errors.ts';
import { SynthesisError } from '../../../core/synthesis.ts';
import type { SpeechEngine, SpeechRequest } from '../../../core/synthesis.ts';
import { systemCode } from '../../errors.ts';
import { startHost } from '../host.ts';
import type { Host } from '../host.ts';
import { resampled } from '../samples.ts';
import { threadsFor } from '../threads.ts';
import type { EngineKind, EngineOptions } from '../types.ts';
import { catalogOf } from './catalog.ts';
import { readModel } from './model.ts';
import type { NeuralModel } from './model.ts';
import { runNeural } from './run.ts';
import type { NeuralTask } from './run.ts';

export const neural: EngineKind = {
  name: 'neural',
  description: 'Kokoro or Piper by sherpa-onnx, which you install yourself, with a model of your own',
  voices: async (options) => {
    findLibrary(options);
    return catalogOf(await readModel(options.model));
  },
  open: async (options) => {
    const library = findLibrary(options);
    const model = await readModel(options.model);
    const setup = { library, model, threads: threadsFor(options) };
    const host = startHost<NeuralTask, Int16Array>({ program, inProcess: runNeural, patience });
    return {
      name: 'neural',
      sampleRate: model.sampleRate,
      concurrency: 1, // One sentence at a time, on all cores.
      speak: (request) => speak(request, setup, host),
      close: host.close,
    } satisfies SpeechEngine;
  },
};

/** Only compiled code can be started as a process; straight from the sources the work is done in this one. */
const compiled = new URL('process.js', import.meta.url);
const program = existsSync(compiled) ? compiled : null;

/** In milliseconds: to load the model, and then as long as a slow machine takes. */
const patience = ({ words }: NeuralTask): number => 60_000 + 500 * words.length;

const packageName = 'sherpa-onnx-node';

/** Absolute path of the library's main file. It may be installed beside Lectern or in the working folder. */
function findLibrary({ folder }: EngineOptions): string {
  const paths = [dirname(fileURLToPath(import.meta.url)), folder];
  try {
    return createRequire(import.meta.url).resolve(packageName, { paths });
  } catch (error) {
    if (systemCode(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new UserError(
      'usage',
      `The engine neural needs the package ${packageName}, which is not installed; run npm install ${packageName} in the working folder, or take --engine flite.`,
      { cause: error },
    );
  }
}

interface Setup {
  readonly library: string;
  readonly model: NeuralModel;
  readonly threads: number;
}

async function speak(
  { voice, words, prosody }: SpeechRequest,
  { library, model, threads }: Setup,
  host: Host<NeuralTask, Int16Array>,
): Promise<Int16Array> {
  const speaker = model.speakers.find(({ name }) => name === voice);
  if (speaker === undefined) throw new SynthesisError(`The model has no voice “${voice}”.`);
  const text = words
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return new Int16Array();
  const { pitch, rate } = prosody ?? { pitch: 100, rate: 100 };
  // The networks know no pitch: a higher voice is spoken slower and played faster.
  const samples = await host.run({
    library,
    load: model.configFor(speaker.language),
    threads,
    speaker: speaker.id,
    words: text,
    speed: rate / pitch,
  });
  return resampled(samples, pitch / 100);
}
