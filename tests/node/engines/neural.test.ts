import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SynthesisError } from '../../../src/core/synthesis.ts';
import { startHost } from '../../../src/node/engines/host.ts';
import type { HostOptions } from '../../../src/node/engines/host.ts';
import { neural } from '../../../src/node/engines/neural/index.ts';
import { runNeural } from '../../../src/node/engines/neural/run.ts';
import type { NeuralTask } from '../../../src/node/engines/neural/run.ts';
import { root } from '../../architecture/source-files.ts';
import { standInFolder } from './neural-stand-in.ts';

let folder = '';
beforeEach(() => {
  folder = standInFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (model: string | null) => ({ folder, model: model === null ? null : join(folder, model), threads: 2 });

interface Asked {
  readonly text: string;
  readonly sid: number;
  readonly speed: number;
  readonly config: Readonly<Record<string, unknown>>;
}

const asked = (): readonly Asked[] =>
  readFileSync(join(folder, 'node_modules/sherpa-onnx-node/asked.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Asked);

describe('the neural engine', () => {
  it('knows Kokoro’s speakers by the model, in our order of preference, strangers behind them', async () => {
    expect(await neural.voices(at('kokoro'))).toMatchObject({
      id: 'kokoro',
      narrators: ['af_heart'],
      voices: [
        { name: 'af_heart', language: 'en-US', gender: 'female' },
        { name: 'am_michael', language: 'en-US', gender: 'male' },
        { name: 'af_bella', language: 'en-US', gender: 'female' },
        { name: 'bm_george', language: 'en-GB', gender: 'male' },
        { name: 'zz_other', language: 'zh-CN', gender: null },
      ],
    });
  });

  it('knows a Piper voice’s speakers by its settings', async () => {
    expect(await neural.voices(at('piper'))).toMatchObject({
      id: 'piper',
      narrators: ['two-mary_ann'],
      voices: [
        { name: 'two-mary_ann', language: 'en-US', gender: null },
        { name: 'two-p17', language: 'en-US', gender: null },
      ],
    });
  });

  it('asks the library for the speaker by number, and makes pitch of speed', async () => {
    const engine = await neural.open(at('kokoro'));
    const request = { language: 'en', words: ' Rain\n“again”. ' };
    await engine.speak({ ...request, voice: 'bm_george', prosody: null });
    await engine.speak({ ...request, voice: 'af_heart', prosody: { pitch: 125, rate: 100 } });
    const silent = await engine.speak({ ...request, words: '“…”', voice: 'af_heart', prosody: null });
    await engine.close();
    expect(silent).toHaveLength(0);
    expect(asked()).toMatchObject([
      { text: 'Rain “again”.', sid: 3, speed: 1, config: { numThreads: 2, kokoro: { lang: 'en' } } },
      { text: 'Rain “again”.', sid: 0, speed: 0.8, config: { kokoro: { lang: 'en-us' } } },
    ]);
  });

  it('takes the lexicons that come with Kokoro, and chance out of Piper', async () => {
    writeFileSync(join(folder, 'kokoro/lexicon-us-en.txt'), 'x');
    writeFileSync(join(folder, 'kokoro/lexicon-gb-en.txt'), 'x');
    const [kokoro, piper] = [await neural.open(at('kokoro')), await neural.open(at('piper'))];
    await kokoro.speak({ language: 'en', words: 'Yes.', voice: 'af_heart', prosody: null });
    await kokoro.speak({ language: 'en', words: 'Yes.', voice: 'bm_george', prosody: null });
    await piper.speak({ language: 'en', words: 'No.', voice: 'two-p17', prosody: null });
    expect(asked()).toMatchObject([
      { config: { kokoro: { lexicon: join(folder, 'kokoro/lexicon-us-en.txt') } } },
      { config: { kokoro: { lexicon: join(folder, 'kokoro/lexicon-gb-en.txt') } } },
      { sid: 1, config: { vits: { noiseScale: 1e-6, noiseScaleW: 1e-6 } } },
    ]);
  });

  it.each<readonly [string, string | null, () => void, string]>([
    [
      'no model is named',
      null,
      () => {},
      'The engine neural needs a model: name its folder with --model. Models made for it',
    ],
    ['the folder does not exist', 'none', () => {}, 'none, does not exist. Models made for it'],
    ['it is a file', 'kokoro/tokens.txt', () => {}, 'tokens.txt, is no folder.'],
    ['there is no model in it', '.', () => {}, 'There is no model of Kokoro or Piper in'],
    [
      'it is a Piper voice as Piper has it',
      'piper',
      () => rmSync(join(folder, 'piper/tokens.txt')),
      'is not made for sherpa-onnx: it lacks tokens.txt.',
    ],
    [
      'the model lacks its properties',
      'kokoro',
      () => writeFileSync(join(folder, 'kokoro/model.int8.onnx'), 'x'),
      'it lacks the properties that sherpa-onnx reads.',
    ],
    [
      'the settings are none',
      'piper',
      () => writeFileSync(join(folder, 'piper/en_US-two-medium.onnx.json'), '{"language":{"code":3}}'),
      'en_US-two-medium.onnx.json is not the settings file of a Piper voice.',
    ],
    [
      'the settings are no JSON',
      'piper',
      () => writeFileSync(join(folder, 'piper/en_US-two-medium.onnx.json'), '{'),
      'en_US-two-medium.onnx.json is not the settings file of a Piper voice.',
    ],
    [
      'the library is not installed',
      'kokoro',
      () => rmSync(join(folder, 'node_modules'), { recursive: true }),
      'needs the package sherpa-onnx-node, which is not installed; run npm install sherpa-onnx-node',
    ],
  ])('says what to do when %s', async (_what, model, spoil, message) => {
    spoil();
    await expect(neural.voices(at(model))).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining(message),
    });
  });
});

const program = new URL(`file://${join(root, 'dist/node/engines/neural/process.js')}`);

const hosted = (options: Partial<HostOptions<NeuralTask, Int16Array>> = {}) =>
  startHost<NeuralTask, Int16Array>({ program, inProcess: runNeural, patience: () => 20_000, ...options });
const task = (words: string): NeuralTask => ({
  library: join(folder, 'node_modules/sherpa-onnx-node/index.js'),
  load: {
    kokoro: {
      model: join(folder, 'kokoro/model.int8.onnx'),
      tokens: join(folder, 'kokoro/tokens.txt'),
      dataDir: join(folder, 'kokoro/espeak-ng-data'),
    },
  },
  threads: 1,
  speaker: 0,
  words,
  speed: 1,
});

describe.skipIf(!existsSync(program))('a process of an engine (skipped where nothing is built)', () => {
  it('speaks as this process would', async () => {
    const host = hosted();
    const there = await host.run(task('Rain.'));
    await host.close();
    expect(there).toEqual(await runNeural(task('Rain.')));
  });

  it('that crashes is tried once more, and the next words are spoken', async () => {
    const host = hosted();
    const works = ['Crash now.', 'Rain.'].map((words) => host.run(task(words)));
    const [crashed, spoken] = await Promise.allSettled(works);
    await host.close();
    expect(crashed).toMatchObject({ status: 'rejected', reason: expect.any(SynthesisError) });
    expect(spoken).toMatchObject({ status: 'fulfilled' });
    expect(asked().map(({ text }) => text)).toEqual(['Crash now.', 'Crash now.', 'Rain.']);
  });

  it('that hangs is ended, tried once more, and the next words are spoken', async () => {
    const host = hosted({ patience: ({ words }) => (words.startsWith('Hang') ? 1500 : 20_000) });
    const works = ['Hang on.', 'Rain.'].map((words) => host.run(task(words)));
    const [hung, spoken] = await Promise.allSettled(works);
    await host.close();
    expect(hung).toMatchObject({ status: 'rejected', reason: expect.any(SynthesisError) });
    expect(spoken).toMatchObject({ status: 'fulfilled' });
  });

  it('that refuses is kept', async () => {
    const host = hosted();
    await expect(host.run(task('Refuse this.'))).rejects.toThrow(SynthesisError);
    expect((await host.run(task('Rain.'))).length).toBeGreaterThan(0);
    await host.close();
  });
});
