import { Queue } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/node/stores/index.ts';
import { freePort } from './free-port.ts';
import { createQueueDesk, shortArticle, until } from './queue-desk.ts';
import type { QueueDesk } from './queue-desk.ts';
import { hasRedis, startRedis } from './redis.ts';
import type { RedisServer } from './redis.ts';
import { hasS3, startS3 } from './s3mock.ts';

/** What `lectern queue --json` says. */
interface State {
  readonly jobs: Readonly<Record<string, number>>;
  readonly inputs: Readonly<Record<string, number>>;
  readonly failures: readonly { readonly file: string; readonly message: string }[];
}

const whyNot = hasRedis ? '' : ' (skipped: redis-server is missing)';

describe.skipIf(!hasRedis)(`a queue${whyNot}`, () => {
  let redis: RedisServer;
  let desk: QueueDesk;
  beforeEach(async () => {
    redis = await startRedis();
    desk = createQueueDesk(redis.address);
  });
  afterEach(async () => {
    await desk.clear();
    await redis.stop();
  });

  const putArticles = (count: number): void => {
    for (let i = 0; i < count; i += 1) desk.put(`news/${String(i).padStart(4, '0')}.txt`, shortArticle(i));
  };
  const done = async (): Promise<State> => JSON.parse((await desk.lectern('queue', '--wait', '--json')).out) as State;
  const expectSameFiles = (): void => {
    const [here, there] = [desk.files('output'), desk.files('store/output')];
    expect([...there.keys()]).toEqual([...here.keys()]);
    expect([...there].filter(([path, content]) => here.get(path) !== content).map(([path]) => path)).toEqual([]);
  };

  it('gives each result once, the same as on one machine, though workers are killed', async () => {
    putArticles(1000);
    const enqueued = await desk.lectern('enqueue', 'news', '--chunk', '25');
    expect(enqueued).toMatchObject({ code: 0, err: expect.stringMatching(/^1000 inputs in \d+ jobs for lectern\n$/) });
    const start = () => desk.worker('--jobs', '1', '--lock', '4');
    const [first] = [start(), start(), start()];
    for (const [i, one] of [first, null].entries()) {
      const before = desk.reports();
      const victim = one ?? start();
      await until(() => /job/.test(victim.said()) && desk.reports() > before + 3 * i, 'a worker in the midst of it');
      await victim.end('SIGKILL');
    }
    const state = await done();
    expect([state.inputs, state.failures]).toEqual([{ waiting: 0, built: 1000, failed: 0 }, []]);
    await desk.lectern('build', 'news', '--quiet');
    expect(desk.files('output').size).toBe(3000);
    expectSameFiles();
    const again = await desk.lectern('enqueue', 'news', '--chunk', '25');
    expect(again.err).toMatch(/^1000 inputs in (\d+) jobs for lectern; \1 of them were known\n$/);
  });

  it('outlives a Redis that stands still for 30 seconds, and one that is killed and begins again', async () => {
    putArticles(200);
    desk.put('news/empty.txt', '');
    desk.put('news/broken.docx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]));
    desk.put('news/picture.txt', onePixel);
    await desk.lectern('enqueue', 'news', '--chunk', '10');
    const [one] = [desk.worker('--jobs', '1', '--lock', '4'), desk.worker('--jobs', '1', '--lock', '4')];
    await until(() => desk.reports() >= 2, 'the first jobs');
    await redis.standStill(30_000);
    await until(() => desk.reports() >= 8, 'more jobs');
    await redis.crash(5000);
    const state = await done();
    expect(state.inputs).toEqual({ waiting: 0, built: 200, failed: 3 });
    expect(state.failures.map(({ file }) => file).toSorted()).toEqual([
      'news/broken.docx',
      'news/empty.txt',
      'news/picture.txt',
    ]);
    for (const { message } of state.failures) expect(message.length).toBeGreaterThan(10);
    expect(one.process.exitCode).toBeNull();
    await desk.lectern('build', 'news', '--quiet');
    expectSameFiles();
    await desk.lectern('queue', '--report', 'report.ndjson');
    const records = desk.files('.').get('report.ndjson')?.trim().split('\n') ?? [];
    expect(records).toHaveLength(203);
    expect(records.filter((record) => /"status":"failed"/.test(record))).toHaveLength(3);
  });

  it('takes manifests and web archives apart, and brings along what lies beside articles', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({
      ...(i % 3 === 0 ? {} : { id: `row-${i % 7}` }),
      title: `Row ${i}`,
      ...(i === 4 ? { speakers: 'none', size: 22 } : {}),
      text: shortArticle(i),
    }));
    const lines = rows.map((row) => JSON.stringify(row));
    lines.splice(9, 0, '', '{"title":"no text"}', JSON.stringify({ title: 'From a file', path: 'files/a.md' }));
    desk.put('feeds/all.ndjson', `${lines.join('\n')}\n`);
    desk.put('feeds/files/a.md', `# A picture\n\n${shortArticle(77)}\n\n![The mill](mill.png)\n`);
    desk.put('feeds/files/mill.png', onePixel);
    desk.put('pages/story.md', `# Another picture\n\n${shortArticle(78)}\n\n![The mill](art/the%20mill.png)\n`);
    desk.put('pages/art/the mill.png', onePixel);
    desk.put('crawl.warc', archive(['a', 'b', 'a', 'c', 'b'].map((name, i) => [`https://saltby.example/${name}`, i])));
    const inputs = [
      'feeds/all.ndjson',
      'pages',
      'crawl.warc',
      '--speakers',
      'before',
      '--formats',
      'ssml,pdf,cast,epub',
    ];
    await desk.lectern('enqueue', ...inputs, '--chunk', '4');
    desk.worker();
    const state = await done();
    expect(state.failures).toEqual([
      { file: 'feeds/all.ndjson', message: expect.stringContaining('no text, html or path') },
    ]);
    await desk.lectern('build', ...inputs, '--quiet');
    expect(desk.files('output').size).toBe(37 * 4);
    expectSameFiles();
  });

  it('keeps the corrections that somebody has made between two runs', async () => {
    desk.put('story.txt', shortArticle(5));
    await desk.lectern('enqueue', 'story.txt', '--out', 'editions');
    desk.worker();
    await done();
    const sheet = desk.files('store/editions').get('story.cast.json') ?? '';
    expect(sheet).toContain('Ines Costa');
    const corrected = sheet.replace('"name": "Ines Costa"', '"name": "Ines Marsh"');
    const bytes = Buffer.from(corrected, 'latin1');
    desk.put('store/editions/story.cast.json', bytes);
    desk.put('editions/story.cast.json', bytes);
    await desk.lectern('enqueue', 'story.txt', '--out', 'editions', '--force');
    await done();
    await desk.lectern('build', 'story.txt', '--out', 'editions', '--quiet');
    expect([...desk.files('store/editions')]).toEqual([...desk.files('editions')]);
    expect(desk.files('store/editions').get('story.cast.json')).toBe(corrected);
  });

  it('has workers that finish what is in hand when they are told to end, and answer whoever watches over them', async () => {
    putArticles(60);
    const port = await freePort();
    const worker = desk.worker('--port', String(port), '--jobs', '1');
    const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);
    await until(() => worker.said().includes('works on'), 'the worker');
    expect(await Promise.all(['/healthz', '/readyz', '/other'].map(async (path) => (await ask(path)).status))).toEqual([
      200, 200, 404,
    ]);
    await desk.lectern('enqueue', 'news', '--chunk', '30');
    await until(async () => /lectern_jobs_in_hand 1/.test(await (await ask('/metrics')).text()), 'a job in hand');
    expect(await worker.end('SIGTERM')).toBe(143);
    expect(desk.reports()).toBeGreaterThan(0);
    expect(worker.said()).toContain('nothing is left undone');
    const state = JSON.parse((await desk.lectern('queue', '--json')).out) as State;
    expect(state.jobs).toMatchObject({ active: 0, failed: 0, delayed: 0, completed: desk.reports() });
  });

  it('is not ready without Redis, and alive all the same', async () => {
    const port = await freePort();
    desk.worker('--port', String(port));
    const status = (path: string): Promise<number> =>
      fetch(`http://127.0.0.1:${port}${path}`).then(
        (answer) => answer.status,
        () => 0,
      );
    await until(async () => (await status('/readyz')) === 200, 'the worker');
    await redis.crash(3000).then(() => until(async () => (await status('/readyz')) === 200, 'Redis again'));
    expect(await status('/healthz')).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('lectern_redis_connected 1');
  });

  it('gives up jobs that nobody of ours has put in, and puts back those of another version', async () => {
    const { hostname, port } = new URL(redis.address);
    const queue = new Queue('lectern', { connection: { host: hostname, port: Number(port) }, prefix: 'lectern' });
    const store = await openStore(desk.store);
    const evil = new TextEncoder().encode(
      JSON.stringify({
        lectern: '0.1.0',
        again: null,
        words: {},
        defaults: {},
        settings: [],
        beside: [],
        items: [{ name: '../../../etc/passwd', file: 'x', source: 'ab'.repeat(32), piece: false, linesBefore: 0 }],
      }),
    );
    const { keepContent } = await import('../../src/node/stores/index.ts');
    const chunk = await keepContent(store, evil);
    await queue.add('chunk', { run: 'rm -rf /' }, { jobId: 'garbage' });
    await queue.add('chunk', { lectern: '0.1.0', chunk, inputs: 1 }, { jobId: 'evil' });
    await queue.add('chunk', { lectern: '99.0.0', chunk, inputs: 1 }, { jobId: 'newer' });
    const worker = desk.worker();
    await until(() => worker.said().includes('job newer'), 'the one that is put back');
    await until(async () => (await queue.getJobCounts('failed', 'delayed'))['failed'] === 2, 'two that are given up');
    expect(worker.said()).toContain('job newer is for Lectern 99.0.0, this is');
    const { code, out } = await desk.lectern('queue');
    expect(code).toBe(1);
    expect(out).toContain('failed: job garbage');
    expect(out).toContain('failed: job evil of 1 input: chunk evil is not as it should be: at items[0].name');
    expect(out).toContain('1 to be tried again');
    await queue.close();
    await store.close();
  });

  it('tells of what cannot be enqueued, and takes the rest', async () => {
    desk.put('story.txt', shortArticle(1));
    const { code, err } = await desk.lectern('enqueue', 'story.txt', 'none.txt', '../x.txt', 'https://saltby.example/');
    expect(code).toBe(1);
    expect(err).toContain('There is no file or folder none.txt.');
    expect(err).toContain('https://saltby.example/ cannot be enqueued; save it as a file');
    expect(err).toContain('1 input in 1 job for lectern');
    expect(await desk.lectern('enqueue', 'story.txt', '--voices', 'nobody')).toMatchObject({ code: 2 });
    expect(await desk.lectern('enqueue', 'story.txt', '--registry', 'x')).toMatchObject({ code: 2 });
    expect(await desk.lectern('enqueue', 'story.txt', '--queue', 'a b')).toMatchObject({ code: 2 });
    expect(await desk.lectern('enqueue', 'story.txt', '--store', 'ftp://x')).toMatchObject({ code: 2 });
  });
});

describe.skipIf(!hasRedis || !hasS3)('a queue over S3', () => {
  it('leaves the same results in a bucket', async () => {
    const [redis, s3] = await Promise.all([startRedis(), startS3()]);
    const desk = createQueueDesk(redis.address, { ...s3.env, LECTERN_STORE: 's3://lectern/night' });
    for (let i = 0; i < 30; i += 1) desk.put(`news/${i}.txt`, shortArticle(i));
    await desk.lectern('enqueue', 'news', '--chunk', '10');
    const workers = [desk.worker('--until-done'), desk.worker('--until-done')];
    const { code, out } = await desk.lectern('queue', '--wait', '--report', 'report.ndjson');
    expect([code, out]).toEqual([0, expect.stringContaining('30 built, 0 failed')]);
    await desk.lectern('build', 'news', '--quiet');
    const before = { ...process.env };
    Object.assign(process.env, s3.env);
    const store = await openStore('s3://lectern/night');
    const differing: string[] = [];
    for (const [path, content] of desk.files('output'))
      if (Buffer.from((await store.get(`output/${path}`)) ?? []).toString('latin1') !== content) differing.push(path);
    expect(differing).toEqual([]);
    process.env = before;
    await store.close();
    await until(() => workers.every(({ process: { exitCode } }) => exitCode === 0), 'workers that have nothing left');
    await desk.clear();
    await redis.stop();
    s3.stop();
  });
});

/** A PNG of one grey pixel. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCA2X0sWAAAAABJRU5ErkJggg==',
  'base64',
);

function archive(pages: readonly (readonly [address: string, number: number])[]): string {
  return pages
    .map(([address, number]) => {
      const words = shortArticle(number).trim().split('\n\n');
      const body = `<!doctype html><html lang="en"><body><article><h1>${words[0]}</h1>${words
        .slice(1)
        .map((text) => `<p>${text}</p>`)
        .join('')}</article></body></html>`;
      const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=response`;
      return `${head}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
    })
    .join('');
}
