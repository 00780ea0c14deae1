/** The three commands in this process, over a Redis of their own; the conformance run has them in processes that are killed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optionalPackage } from '../../../src/node/optional-package.ts';
import { freePort } from '../../conformance/free-port.ts';
import { hasRedis, startRedis } from '../../conformance/redis.ts';
import type { RedisServer } from '../../conformance/redis.ts';
import { createDesk, story } from '../terminal.ts';

describe.skipIf(!hasRedis)(`the commands of a queue${hasRedis ? '' : ' (skipped: redis-server is missing)'}`, () => {
  const desk = createDesk();
  let redis: RedisServer;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    redis = await startRedis();
    env = { REDIS_URL: redis.address, LECTERN_STORE: pathToFileURL(join(desk.folder, 'store')).href };
  });
  afterAll(async () => {
    await redis.stop();
    desk.clear();
  });
  const lectern = (...argv: readonly string[]) => desk.lectern(argv, { env });
  const enqueueDay = (...argv: readonly string[]) =>
    lectern('enqueue', ...argv, '--queue', 'days', '--formats', 'ssml');
  const filesIn = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(join(desk.folder, folder))
        .filter((name) => !name.startsWith('.'))
        .toSorted()
        .map((name) => [name, readFileSync(join(desk.folder, folder, name), 'latin1')]),
    );

  it('lose no article whose name two inputs, or two rows, come to', async () => {
    const rows = [{ id: 'a' }, { id: '3' }, {}, { id: 'a' }, { id: 'a-2' }];
    desk.put('pier.ndjson', rows.map((row, i) => JSON.stringify({ ...row, text: `Row ${i}\n\nIt is so.` })).join('\n'));
    desk.put('pier-a.txt', story);
    const how = ['pier.ndjson', 'pier-a.txt', '--formats', 'ssml'];
    const enqueued = await lectern('enqueue', ...how, '--chunk', '1', '--queue', 'pier', '--out', 'pier');
    expect(enqueued).toMatchObject({ code: 1, err: expect.stringContaining('pier-a.txt was not enqueued') });
    expect((await lectern('worker', '--until-done', '--queue', 'pier')).code).toBe(0);
    expect((await lectern('build', ...how, '--out', 'alone')).code).toBe(1);
    const made = filesIn('store/pier');
    expect(Object.keys(made)).toHaveLength(5);
    expect(made).toEqual(filesIn('alone'));
  });

  it('know every article of a row that holds several', async () => {
    const items = ['one', 'two'].map((uri) => ({ uri, headline: uri, body_text: `Of ${uri}.` }));
    desk.put('quay.ndjson', JSON.stringify({ items }));
    desk.put('quay-two.txt', story);
    const enqueued = await lectern('enqueue', 'quay.ndjson', 'quay-two.txt', '--queue', 'quay');
    expect(enqueued).toMatchObject({
      code: 1,
      err: expect.stringContaining('its quay-two would take the place of that of quay.ndjson'),
    });
  });

  it('let no run put its articles in the place of those of an earlier one, unless it is to', async () => {
    for (const day of ['monday', 'tuesday']) desk.put(`${day}/Story.txt`, story.replace('Crane', `Crane of ${day}`));
    desk.put('tuesday/other.txt', story);
    expect(await enqueueDay('monday', '--out', 'days')).toMatchObject({ code: 0, err: '1 input in 1 job for days\n' });
    const clash =
      'error: tuesday/Story.txt was not enqueued: its Story would take the place of that of monday/Story.txt. Rename one, or enqueue them with an --out of their own; --force lets it take that place.\n';
    for (const known of ['', '; 1 of them was known'])
      expect(await enqueueDay('tuesday', '--out', 'days')).toMatchObject({
        code: 1,
        err: `${clash}1 input in 1 job for days${known}\n`,
      });
    desk.put('monday/Story.txt', `${story}\nIt was raised today.\n`);
    expect((await enqueueDay('./monday/Story.txt', 'tuesday/other.txt', '--out', 'days/')).code).toBe(0);
    expect((await enqueueDay('tuesday', '--out', 'days/two')).code).toBe(0);
    expect((await enqueueDay('tuesday', '--out', 'days', '--force')).code).toBe(0);
    expect((await enqueueDay('tuesday', '--out', 'days')).code).toBe(0);
  });

  it('build what one machine builds, and tell of it', async () => {
    for (const name of ['one', 'two', 'three']) desk.put(`news/${name}.txt`, story.replace('Crane', `Crane ${name}`));
    desk.put('news/empty.txt', '');
    desk.put('names.pls', lexicon);
    desk.put(
      'rows.ndjson',
      [story, story].map((text, i) => JSON.stringify({ id: 'same', title: `Row ${i}`, text })).join('\n'),
    );
    desk.put('lectern.config.json', JSON.stringify({ size: 20 }));
    const how = ['news', 'rows.ndjson', '--lexicon', 'names.pls', '--formats', 'ssml,cast'];
    const enqueued = await lectern('enqueue', ...how, '--chunk', '2');
    expect(enqueued).toMatchObject({ code: 0, err: expect.stringMatching(/^5 inputs in \d jobs for lectern\n$/) });
    const jobs = Number(/in (\d)/.exec(enqueued.err)?.[1]);
    const again = await lectern('enqueue', ...how, '--chunk', '2');
    expect(again.err).toBe(`5 inputs in ${jobs} jobs for lectern; ${jobs} of them were known\n`);
    expect((await lectern('queue')).out).toContain('5 to come, 0 built, 0 failed');
    const port = await freePort();
    const worked = await lectern('worker', '--until-done', '--port', String(port));
    expect(worked).toMatchObject({ code: 0, err: expect.stringContaining('nothing is left undone') });
    const { code, out } = await lectern('queue', '--json', '--wait', '--report', 'report.ndjson');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        queue: 'lectern',
        workers: 0,
        jobs: { waiting: 0, active: 0, delayed: 0, completed: jobs, failed: 0 },
        inputs: { waiting: 0, built: 4, failed: 1 },
        failures: [{ file: 'news/empty.txt', message: 'news/empty.txt is empty: there is nothing to read.' }],
        more: 0,
      },
    ]);
    expect(readFileSync(join(desk.folder, 'report.ndjson'), 'utf8').match(/"status":"built"/g)).toHaveLength(4);
    await desk.lectern(['build', ...how, '--quiet']);
    expect(filesIn('store/output')).toEqual(filesIn('output'));
    expect(Object.keys(filesIn('output'))).toContain('rows-same-2.ssml');
  });

  it('are refused what they cannot do, with a sentence that says why', async () => {
    desk.put('lectern.config.json', JSON.stringify({ registry: 'people.json' }));
    expect((await lectern('enqueue', 'news')).err).toContain(
      'The settings name “registry”, which ties articles together',
    );
    desk.put('lectern.config.json', '{}');
    for (const [argv, why] of [
      [['enqueue', 'news', '--pictures', 'anywhere'], 'put the pictures beside the articles'],
      [['enqueue', 'news', '--out', '../x'], '--out names a folder of the store'],
      [['enqueue', 'news', '--chunk', '0'], '--chunk takes a whole number'],
      [['enqueue', 'news', '--queue', 'a:b'], '--queue takes a name'],
      [['enqueue', 'news', '--redis', 'http://x'], 'is no address of Redis'],
      [['enqueue', 'news', '--store', '/mnt'], 'is no store'],
      [['worker', '--lock', '1'], '--lock takes'],
      [['worker', '--port', '70000'], '--port takes'],
    ] as const)
      expect(await lectern(...argv)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
    expect(await desk.lectern(['worker'])).toMatchObject({ code: 2, err: expect.stringContaining('Name the store') });
    const password = await lectern('queue', '--redis', 'redis://user:secret@127.0.0.1:x');
    expect(password.err).not.toContain('secret');
  });

  it('put what was given up back into the queue', async () => {
    expect((await lectern('queue', '--retry')).err).toBe('0 jobs to be tried again\n');
  });
});

describe('a package that is not there', () => {
  it('is named, with how to get it', async () => {
    const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    const needed = { what: 'A queue', packages: 'bullmq ioredis' };
    await expect(optionalPackage(() => Promise.reject(missing), needed)).rejects.toThrow(
      'A queue needs a package that is not installed: npm install bullmq ioredis.',
    );
    await expect(optionalPackage(() => Promise.reject(new TypeError('a bug')), needed)).rejects.toThrow('a bug');
  });
});

const lexicon = `<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>Ansel</grapheme><alias>Ann Sell</alias></lexeme>
</lexicon>
`;
