/** What every speech engine must do; each runs where it can be had. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SynthesisError } from '../../../src/core/synthesis.ts';
import type { SpeechEngine } from '../../../src/core/synthesis.ts';
import { engineNames, findEngine } from '../../../src/node/engines/index.ts';
import { measure, pitchDistance, timbreDistance } from '../../acoustics.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { standInFolder } from './neural-stand-in.ts';

const sentence = 'The night ferry returns to the harbour, and nobody minded the rain at all.';

const pitchOf = (samples: Int16Array, { sampleRate: rate }: SpeechEngine): number =>
  measure({ rate, samples: Float32Array.from(samples, (sample) => sample / 32_768) }).pitch;

/** How an engine is had here; null where it cannot be. `among` tells which voices are held against each other: all when left out. */
interface Kit {
  readonly model: string | null;
  readonly folder: string;
  readonly among?: { readonly language: string; readonly first: number };
}

/** A model of the user's own can be named: the contract then runs on it, and the library is looked for in the working folder. */
const { LECTERN_NEURAL_MODEL: ownModel, LECTERN_NEURAL_FOLDER: ownFolder = process.cwd() } = process.env;

const kits: Readonly<Record<(typeof engineNames)[number], () => Kit | null>> = {
  flite: () => ({ model: null, folder: process.cwd() }),
  espeak: () =>
    spawnSync('espeak-ng', ['--version']).status === 0 // Its catalogue puts voices that stand far apart first; further down, some are hard to tell.
      ? { model: null, folder: process.cwd(), among: { language: 'en-US', first: 7 } }
      : null,
  neural: () => {
    if (ownModel !== undefined) return { model: ownModel, folder: ownFolder, among: { language: 'en-US', first: 7 } };
    const folder = standInFolder();
    return { model: join(folder, 'kokoro'), folder };
  },
};

const kinds = engineNames.map((name) => ({ name, kit: kits[name]() }));

const lacking = kinds.filter(({ kit }) => kit === null).map(({ name }) => name);

describe('the engines', () => {
  it.skipIf(lacking.length > 0)(
    `are all here (skipped where one is not installed: ${lacking.join(', ') || 'none'})`,
    () => {
      expect(kinds.map(({ name }) => name)).toEqual(engineNames);
    },
  );
});

describe.each(kinds.flatMap(({ name, kit }) => (kit === null ? [] : [{ name, kit }])))(
  'the engine $name',
  async ({ name, kit }) => {
    const kind = await findEngine(name);
    const options = { model: kit.model, folder: kit.folder, threads: 2 };
    const voicesOf = await kind.voices(options);
    const engine: SpeechEngine = await kind.open(options);
    const catalog = typeof voicesOf === 'string' ? readCatalog(voicesOf) : voicesOf;
    const { narrators } = catalog;
    const voices = catalog.voices
      .filter(({ language }) => kit.among === undefined || language === kit.among.language)
      .slice(0, kit.among?.first);
    afterAll(() => engine.close());
    const speak = (voice: string, words: string, prosody: { pitch: number; rate: number } | null = null) =>
      engine.speak({ voice, words, prosody, language: 'en' });
    const first = voices[0]?.name ?? '';

    it('is called by its name, and its catalogue is there', () => {
      expect([kind.name, engine.name]).toEqual([name, name]);
      expect([catalog.id, catalog]).toContain(voicesOf);
      expect(narrators.length).toBeGreaterThan(0);
    });

    it('speaks every voice of its catalogue, each to be told from every other', async () => {
      const sounds = await Promise.all(
        voices.map(async (voice) => {
          const samples = Float32Array.from(await speak(voice.name, sentence), (sample) => sample / 32_768);
          return { voice: voice.name, timbre: measure({ rate: engine.sampleRate, samples }) };
        }),
      );
      for (const { timbre } of sounds) expect(timbre.loudness).toBeGreaterThan(0.01);
      const alike = sounds.flatMap((a, at) =>
        sounds
          .slice(at + 1)
          .filter((b) => pitchDistance(a.timbre, b.timbre) < 1 && timbreDistance(a.timbre, b.timbre) < 1.5)
          .map((b) => `${a.voice} and ${b.voice}`),
      );
      expect(alike).toEqual([]);
    });

    it('says the same words with the same samples, whatever was said before', async () => {
      const once = await speak(first, sentence);
      await speak(first, 'Something else entirely.');
      expect(await speak(first, sentence)).toEqual(once);
    });

    it('changes pitch and rate as far as it is asked to', async () => {
      const plain = await speak(first, sentence);
      const slow = await speak(first, sentence, { pitch: 100, rate: 80 });
      const high = await speak(first, sentence, { pitch: 125, rate: 100 });
      expect(slow.length / plain.length).toBeGreaterThan(1.15);
      expect(pitchOf(high, engine) / pitchOf(plain, engine)).toBeGreaterThan(1.15);
      expect(high.length / plain.length).toBeGreaterThan(0.9);
      expect(high.length / plain.length).toBeLessThan(1.1);
    });

    it.each([
      '',
      '…',
      '“”',
      '😀',
      'a\u0000b\u0007c',
      '\uD800 lone',
      ']]> <b> & [[h@loU]] &amp;',
      'Ünïcode naïve café — Œuvre – 5 € £3 “quoted” ‘so’',
      'Пожалуйста, 日本語, العربية',
      'x'.repeat(3000),
      'on and on, '.repeat(300),
      '-voice rms --help',
      '5/6 10% $5M 1,000,000,000,000 12:30',
    ])('comes to an end with whatever it is asked to say: %j', async (words) => {
      const samples = await speak(first, words);
      expect(samples).toBeInstanceOf(Int16Array);
    });

    it('says that it failed when it has no such voice', async () => {
      await expect(speak('nobody', sentence)).rejects.toThrow(SynthesisError);
    });
  },
);

describe('an engine that there is not', () => {
  it('is refused with the names of those there are', async () => {
    await expect(findEngine('gramophone')).rejects.toThrow('There is no speech engine “gramophone”; choose from flite');
  });
});
