import { afterEach, describe, expect, it } from 'vitest';
import { SynthesisError } from '../../../src/core/synthesis.ts';
import type { SpeechRequest } from '../../../src/core/synthesis.ts';
import { startPool } from '../../../src/node/engines/pool.ts';
import type { Pool } from '../../../src/node/engines/pool.ts';
import { audio } from '../../../src/outputs/audio/index.ts';
import type { Timings } from '../../../src/outputs/audio/timings.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { memorySpool } from '../../outputs/audio/tones.ts';
import { editionArticle, emptyWorld } from '../../outputs/ssml/edition.ts';
import { draft, scriptOf } from '../../speech/script-kit.ts';

type Task = Pick<SpeechRequest, 'words'>;

const pools: Pool<Task, Int16Array>[] = [];
afterEach(async () => {
  for (const { close } of pools.splice(0)) await close();
});

/** Real threads; what hangs in one is given up after a second. */
function pool(threads: number): Pool<Task, Int16Array> {
  const started = startPool<Task, Int16Array>({
    worker: new URL('tone-worker.mjs', import.meta.url),
    data: () => Promise.resolve(2000),
    threads,
    inProcess: () => Promise.reject(new Error('This thread is not to work.')),
    patience: 1000,
  });
  pools.push(started);
  return started;
}

describe('threads of an engine', () => {
  it('work with what they were given', async () => {
    const samples = await pool(1).run({ words: 'Rain again' });
    expect(samples).toHaveLength(200);
    expect(samples[0]).toBe(2000);
  });

  it.each(['Exit', 'Loop', 'Fail'])(
    'are tried once more and then given up on the words that make one %s, while all others are spoken',
    async (bad) => {
      const { run } = pool(1);
      const words = ['Rain.', `${bad} now.`, 'And wind.', 'And more wind.'];
      const ends = await Promise.allSettled(words.map((each) => run({ words: each })));
      expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
      expect(ends[1]).toMatchObject({ reason: expect.any(SynthesisError) });
    },
  );

  it('may end when they have nothing to do', async () => {
    const { run } = pool(1);
    await run({ words: 'Later.' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await run({ words: 'Rain.' })).toHaveLength(100);
  });
});

describe('a recording on whose words threads end and hang', () => {
  it('has silence in their place, marked in the timings, with an error for each', async () => {
    const { run, close } = pool(2);
    const speech = { name: 'threads', sampleRate: 1000, concurrency: 2, speak: run, close };
    const script = scriptOf({
      drafts: [draft('Rain again', 'title'), draft('It fell. Exit now. Then wind. Loop on. The end.')],
    });
    const spool = memorySpool();
    const artifacts = await audio.write(
      { articles: [editionArticle(script, readCatalog('flite'))] },
      { profile: 'default', dialect: 'w3c' },
      {
        ...emptyWorld,
        engine: async () => ({ catalog: 'flite', open: async () => speech }),
        spool: async () => spool,
      },
    );
    const file = artifacts.find(({ suffix }) => suffix === '.timings.json');
    const { segments } = JSON.parse(new TextDecoder().decode(file?.body as Uint8Array)) as Timings;
    expect(segments.map(({ text, silent }) => [text, silent])).toEqual([
      ['Rain again', false],
      ['It fell.', false],
      ['Exit now.', true],
      ['Then wind.', false],
      ['Loop on.', true],
      ['The end.', false],
    ]);
    expect(artifacts.flatMap(({ diagnostics }) => diagnostics.map(({ code, severity }) => [code, severity]))).toEqual([
      ['segment-not-spoken', 'error'],
      ['segment-not-spoken', 'error'],
    ]);
  });
});
