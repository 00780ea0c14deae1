import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SynthesisError } from '../../src/core/synthesis.ts';
import type { SpeechEngine } from '../../src/core/synthesis.ts';
import { openSpokenFolder, recallingWorld } from '../../src/node/spoken.ts';
import type { TemporaryFolder } from '../../src/node/temporary-folder.ts';
import { toneEngine } from '../outputs/audio/tones.ts';
import { emptyWorld } from '../outputs/ssml/edition.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await openSpokenFolder();
});
afterEach(() => folder.remove());

async function recalled(engine: SpeechEngine, name = 'tones', model: string | null = null): Promise<SpeechEngine> {
  const world = { ...emptyWorld, engine: async () => ({ catalog: 'flite', open: async () => engine }) };
  const opened = await recallingWorld(world, folder.path).engine?.(name, model);
  if (opened === undefined) throw new TypeError('There is no engine');
  return opened.open();
}

const rain = { voice: 'slt', language: 'en', words: 'Rain again', prosody: null };

describe('what was spoken in a run', () => {
  it('is not spoken again, by whichever recording asks for it', async () => {
    const engine = toneEngine();
    const first = await (await recalled(engine)).speak(rain);
    expect(await (await recalled(engine)).speak({ ...rain })).toEqual(first);
    expect(engine.asked).toHaveLength(1);
  });

  it('is told from other words, voices, manners, languages, engines and models', async () => {
    const engine = toneEngine();
    const { speak } = await recalled(engine);
    await speak(rain);
    await speak({ ...rain, words: 'Rain' });
    await speak({ ...rain, voice: 'rms' });
    await speak({ ...rain, language: 'de' });
    await speak({ ...rain, prosody: { pitch: 90, rate: 100 } });
    await (await recalled(engine, 'others')).speak(rain);
    await (await recalled(engine, 'tones', 'model')).speak(rain);
    expect(engine.asked).toHaveLength(7);
  });

  it('may be nothing', async () => {
    const silent = { ...toneEngine(), speak: async () => new Int16Array() };
    const { speak } = await recalled(silent);
    expect([await speak(rain), await speak(rain)]).toEqual([new Int16Array(), new Int16Array()]);
  });

  it('failed in one recording as in the other, without waiting for it again', async () => {
    const engine = toneEngine(() => true);
    const { speak } = await recalled(engine);
    await expect(speak(rain)).rejects.toThrow(SynthesisError);
    await expect(speak(rain)).rejects.toThrow(SynthesisError);
    expect(engine.asked).toHaveLength(1);
  });

  it('lies in a folder with no half-made file, and goes with it', async () => {
    await (await recalled(toneEngine())).speak(rain);
    expect(readdirSync(folder.path)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.pcm$/)]);
    await folder.remove();
    expect(existsSync(folder.path)).toBe(false);
  });
});
