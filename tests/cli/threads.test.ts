/** Many inputs in threads; it runs what `npm run build` has made. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/source-files.ts';

const main = join(root, 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'lectern-threads-'));
const lectern = (argv: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [main, ...argv], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });

const people = ['Mira Okoye', 'Tomas Reyes', 'Helena Voss', 'Piet Brand'];
const story = (i: number): string =>
  `Pier ${i} opens\n\n“Pier ${i} is open,” said ${people[i % 4]}, a pilot.\n\n“So it is,” said ${people[(i * 3 + 1) % 4]}, a diver.\n`;

beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  for (let i = 0; i < 14; i += 1) writeFileSync(join(folder, 'in', `s${i}.txt`), story(i));
  writeFileSync(join(folder, 'in', 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contents = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(folder, path))
      .filter((name) => !name.startsWith('.lectern') || name.endsWith('.tmp'))
      .map((name) => [name, readFileSync(join(folder, path, name)).toString('base64')]),
  );

const records = (path: string) =>
  readFileSync(join(folder, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; status: string; code: number; message?: string });

describe.skipIf(!existsSync(main))('a build in threads', () => {
  it('makes the same bytes, words, report and registry as in one', () => {
    const run = (jobs: string) => {
      const { status, stdout, stderr } = lectern([
        'build',
        'in',
        `--jobs=${jobs}`,
        '--out=same',
        `--registry=${jobs}.json`,
        `--report=${jobs}.ndjson`,
      ]);
      const files = contents('same');
      rmSync(join(folder, 'same'), { recursive: true });
      const told = records(`${jobs}.ndjson`).map((record) => Object.assign(record, { ms: 0 }));
      return { status, stdout, stderr, files, told, registry: readFileSync(join(folder, `${jobs}.json`), 'utf8') };
    };
    const one = run('1');
    expect(one.status).toBe(1);
    expect(Object.keys(one.files)).toHaveLength(14 * 3);
    expect(one.told.map(({ file }) => file)).toEqual(
      readdirSync(join(folder, 'in'))
        .toSorted()
        .map((name) => `in/${name}`),
    );
    expect(run('3')).toEqual(one);
  });

  it('puts the articles into an edition in their order', () => {
    for (const jobs of ['1', '3'])
      lectern(['build', 'in', '--jobs', jobs, '--out', `edition-${jobs}`, '--edition', 'All piers', '--quiet']);
    const [one, three] = ['1', '3'].map((jobs) => readFileSync(join(folder, `edition-${jobs}`, 'all-piers.pdf')));
    expect(three?.toString('base64')).toBe(one?.toString('base64'));
  });

  it('loses an article that ends the program or eats memory or the stack, by name, and no other one', () => {
    mkdirSync(join(folder, 'bad'));
    for (let i = 0; i < 10; i += 1) writeFileSync(join(folder, 'bad', `s${i}.txt`), story(i));
    const harms = ['exit', 'overflow', 'memory'];
    for (const harm of harms) writeFileSync(join(folder, 'bad', `s3-${harm}.txt`), `${story(1)}\nsabotage: ${harm}\n`);
    const saboteur = pathToFileURL(join(root, 'tests', 'cli', 'saboteur.mjs')).href;
    const { status, stderr } = lectern(
      ['build', 'bad', '--jobs', '2', '--memory', '96', '--out', 'bad-out', '--report', 'bad.ndjson'],
      { NODE_OPTIONS: `--import=${saboteur}` },
    );
    expect(status).toBe(70);
    const told = records('bad.ndjson');
    expect(told.filter(({ status: how }) => how === 'built')).toHaveLength(10);
    expect(told.filter(({ status: how }) => how === 'failed').map(({ code, message }) => [code, message])).toEqual([
      [1, expect.stringContaining('bad/s3-exit.txt ended the thread that worked on it')],
      [1, 'bad/s3-memory.txt needs more than 96 MB of memory and was given up; --memory allows more.'],
      [70, expect.stringContaining('bad/s3-overflow.txt met a bug in Lectern')],
    ]);
    expect(stderr).toContain('RangeError: Maximum call stack size exceeded');
    expect(stderr).toContain('3 failed');
    expect(Object.keys(contents('bad-out'))).toHaveLength(30);
  });

  it('gives up an article that goes on for ever', () => {
    mkdirSync(join(folder, 'endless'));
    for (const i of [1, 2]) writeFileSync(join(folder, 'endless', `s${i}.txt`), story(i));
    writeFileSync(join(folder, 'endless', 's0.txt'), 'sabotage: loop');
    const saboteur = pathToFileURL(join(root, 'tests', 'cli', 'saboteur.mjs')).href;
    const { status, stdout, stderr } = lectern(['build', 'endless', '--timeout', '20', '--formats', 'ssml'], {
      NODE_OPTIONS: `--import=${saboteur}`,
    });
    expect([status, stdout]).toEqual([1, 'output/s1.ssml\noutput/s2.ssml\n']);
    expect(stderr).toContain('error: endless/s0.txt took longer than 20 s and was given up; --timeout allows more.\n');
  });

  it('names what cannot be written, and leaves nothing half-written', () => {
    mkdirSync(join(folder, 'full', 's2.pdf'), { recursive: true });
    const { status, stderr } = lectern(['build', 'in', '--jobs', '2', '--out', 'full', '--quiet']);
    expect(status).toBe(1);
    expect(stderr).toContain('error: full/s2.pdf cannot be written: ');
    const names = readdirSync(join(folder, 'full')).filter((name) => name.endsWith('.tmp'));
    expect(names).toEqual([]);
    expect(existsSync(join(folder, 'full', 's3.pdf'))).toBe(true);
  });
});
