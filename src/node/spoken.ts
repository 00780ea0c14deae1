/** What an engine has said once in a run is not made again: a recording, a book and an edition hold the same sentences. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { SynthesisError } from '../core/synthesis.ts';
import type { SpeechEngine, SpeechRequest } from '../core/synthesis.ts';
import type { World } from '../core/world.ts';
import { digestOf } from './digest.ts';
import { systemCode } from './errors.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

/** A folder for samples, which all threads of a run may share. Throws a `UserError` of kind `file` when none can be made. */
export const openSpokenFolder = (): Promise<TemporaryFolder> =>
  makeTemporaryFolder('spoken', 'A temporary folder for speech');

/** A world whose engines look into the folder before they speak, and leave there what they said. */
export function recallingWorld(world: World, folder: string): World {
  const { engine } = world;
  if (engine === undefined) return world;
  return {
    ...world,
    engine: async (name, model) => {
      const voicebox = await engine(name, model);
      return {
        ...voicebox,
        open: async () => recalling(await voicebox.open(), (request) => placeOf(folder, [name, model, request])),
      };
    },
  };
}

/** The same for the same question to the same engine, and no other. */
const placeOf = (
  folder: string,
  [name, model, { voice, language, words, prosody }]: readonly [string, string | null, SpeechRequest],
): string => {
  const question = JSON.stringify([name, model, voice, language, words, prosody?.pitch ?? 100, prosody?.rate ?? 100]);
  return join(folder, digestOf(new TextEncoder().encode(question)).sha256);
};

const recalling = (engine: SpeechEngine, place: (request: SpeechRequest) => string): SpeechEngine => ({
  ...engine,
  speak: async (request) => {
    const path = place(request);
    const before = await read(`${path}${endings.samples}`);
    if (before !== null) return new Int16Array(before.buffer, before.byteOffset, before.length >> 1);
    // What hung once is not waited for again.
    if ((await read(`${path}${endings.failed}`)) !== null) throw new SynthesisError('The engine has failed before.');
    try {
      const samples = await engine.speak(request);
      await keep(`${path}${endings.samples}`, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
      return samples;
    } catch (error) {
      if (error instanceof SynthesisError) await keep(`${path}${endings.failed}`, new Uint8Array());
      throw error;
    }
  },
});

const endings = { samples: '.pcm', failed: '.failed' } as const;

/** null when it is not there. A copy at an even place in memory, whatever Node has read it into. */
async function read(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

let made = 0;

/** Whole or not at all. Where there is no room for it, it is said again when it is needed again. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${threadId}-${(made += 1)}`;
  try {
    await writeFile(temporary, bytes, { mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    await rm(temporary, { force: true });
  }
}
