/** Flite, compiled to WebAssembly: started for each stretch of words, so that nothing of one is left in the next. */
import { File } from '@bjorn3/browser_wasi_shim';
import { resampled } from '../samples.ts';
import { wasiProgram } from '../wasi-program.ts';
import type { WasiBinary, WasiRun } from '../wasi-program.ts';
import type { FliteSettings } from './voices.ts';

export interface FliteTask {
  readonly settings: FliteSettings;
  /** Plain ASCII. */
  readonly stretches: readonly string[];
}

/** Of every voice that we use. */
export const fliteSampleRate = 16_000;

type Program = (run: WasiRun) => void;

/** A function that gives the samples of all stretches. It throws when Flite ends with an error or makes no sound. */
export function fliteFrom(binary: WasiBinary): (task: FliteTask) => Int16Array {
  const program = wasiProgram(binary);
  return ({ settings, stretches }) => {
    const spoken = stretches.map((words) => resampled(speak(program, settings, words), settings.speed));
    const all = new Int16Array(spoken.reduce((sum, samples) => sum + samples.length, 0));
    let at = 0;
    for (const samples of spoken) {
      all.set(samples, at);
      at += samples.length;
    }
    return all;
  };
}

function speak(program: Program, settings: FliteSettings, words: string): Int16Array {
  const speech = new File([]);
  program({
    args: ['flite', ...options(settings), '-f', '/words.txt', '-o', '/speech.wav'],
    files: new Map([
      ['words.txt', new File(new TextEncoder().encode(words))],
      ['speech.wav', speech],
    ]),
  });
  const wav = speech.data;
  if (wav.length < wavHeader) throw new Error('Flite made no sound.');
  return new Int16Array(wav.slice(wavHeader, wav.length - ((wav.length - wavHeader) % 2)).buffer);
}

const wavHeader = 44;

function options({ base, pitch, stretch }: FliteSettings): readonly string[] {
  const mean = pitch === null ? [] : ['--setf', `int_f0_target_mean=${pitch}`];
  return ['-voice', base, ...mean, '--setf', `duration_stretch=${stretch.toFixed(4)}`];
}
