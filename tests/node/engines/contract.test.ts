/** What every speech engine must do; each runs where it can be had. */
import { afterAll, describe, expect, it } from 'vitest';
import { SynthesisError } from '../../../src/core/synthesis.ts';
import type { SpeechEngine } from '../../../src/core/synthesis.ts';
import { engineNames, findEngine } from '../../../src/node/engines/index.ts';
import { measure, pitchDistance, timbreDistance } from '../../acoustics.ts';
import { readCatalog } from '../../casting/catalogs.ts';

const sentence = 'The night ferry returns to the harbour, and nobody minded the rain at all.';

const pitchOf = (samples: Int16Array, { sampleRate: rate }: SpeechEngine): number =>
  measure({ rate, samples: Float32Array.from(samples, (sample) => sample / 32_768) }).pitch;

describe.each(engineNames)('the engine %s', async (name) => {
  const kind = await findEngine(name);
  const engine: SpeechEngine = await kind.open({ model: null, threads: 2 });
  const { voices, narrators, id } = readCatalog(kind.catalog);
  afterAll(() => engine.close());
  const speak = (voice: string, words: string, prosody: { pitch: number; rate: number } | null = null) =>
    engine.speak({ voice, words, prosody, language: 'en' });
  const first = voices[0]?.name ?? '';

  it('is called by its name, and its catalogue is there', () => {
    expect([kind.name, engine.name, id]).toEqual([name, name, kind.catalog]);
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
});

describe('an engine that there is not', () => {
  it('is refused with the names of those there are', async () => {
    await expect(findEngine('gramophone')).rejects.toThrow('There is no speech engine “gramophone”; choose from flite');
  });
});
