/** Flite, compiled to WebAssembly: started for each stretch of words, so that nothing of one is left in the next. */
import { File, wasi } from '@bjorn3/browser_wasi_shim';
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
  const sound = new RoomyFile(new Uint8Array(usualSound));
  return ({ settings, stretches }) => {
    const spoken = stretches.map((words) => resampled(speak(program, sound, settings, words), settings.speed));
    const all = new Int16Array(spoken.reduce((sum, samples) => sum + samples.length, 0));
    let at = 0;
    for (const samples of spoken) {
      all.set(samples, at);
      at += samples.length;
    }
    return all;
  };
}

/** Bytes of a minute and a half; longer ones make the file grow. */
const usualSound = 3_000_000;

/** Keeps its room when it is made empty: written piece by piece, a new file would take new memory for every piece. */
class RoomyFile extends File {
  override path_open(flags: number, rights: bigint, fdFlags: number): ReturnType<File['path_open']> {
    return super.path_open(flags & ~wasi.OFLAGS_TRUNC, rights, fdFlags);
  }
}

function speak(program: Program, sound: RoomyFile, settings: FliteSettings, words: string): Int16Array {
  sound.data.fill(0, 0, wavHeader); // So that nothing of an earlier sound is taken for this one.
  program({
    args: ['flite', ...options(settings), '-f', '/words.txt', '-o', '/speech.wav'],
    files: new Map([
      ['words.txt', new File(new TextEncoder().encode(words))],
      ['speech.wav', sound],
    ]),
  });
  const { buffer, byteLength } = sound.data;
  const length = new DataView(buffer).getUint32(dataLength, true);
  if (length === 0 && new DataView(buffer).getUint32(0) !== riff) throw new Error('Flite made no sound.');
  if (wavHeader + length > byteLength) throw new RangeError('Flite’s file is shorter than it says.');
  return new Int16Array(buffer.slice(wavHeader, wavHeader + length - (length % 2)));
}

/** Of a RIFF file of plain samples; in bytes. */
const wavHeader = 44;
/** Where in it the length of the samples stands. */
const dataLength = 40;
/** `RIFF` */
const riff = 0x52494646;

function options({ base, pitch, stretch }: FliteSettings): readonly string[] {
  const mean = pitch === null ? [] : ['--setf', `int_f0_target_mean=${pitch}`];
  return ['-voice', base, ...mean, '--setf', `duration_stretch=${stretch.toFixed(4)}`];
}
