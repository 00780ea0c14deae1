/** Damaged, odd and empty files among many good ones; it runs what `npm run build` has made. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../architecture/source-files.ts';
import { inputExtensions } from '../../src/index.ts';

const main = join(root, 'dist', 'cli', 'main.js');
const edgeCases = join(root, '..', 'shared', 'data', 'inputs', 'edge-cases');
const cases = existsSync(edgeCases) ? readdirSync(edgeCases) : [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-bad-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const good = (i: number): string => `Pier ${i} opens\n\n“Pier ${i} is open,” said Mira Okoye, a pilot.\n`;
const lectern = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [main, ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });

interface RecordOfInput {
  readonly file: string;
  readonly status: string;
  readonly message?: string;
  readonly articles?: readonly { readonly files: readonly { readonly path: string }[] }[];
}
const records = (): readonly RecordOfInput[] =>
  readFileSync(join(folder, 'report.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordOfInput);

describe.skipIf(!existsSync(main))('bad files among good ones', () => {
  it.skipIf(cases.length === 0)(
    'cost none of the good ones, and are named with their reason',
    () => {
      for (const name of cases) copyFileSync(join(edgeCases, name), join(folder, 'in', name));
      for (let i = 0; i < 200; i += 1) writeFileSync(join(folder, 'in', `good-${i}.txt`), good(i));
      const { status, stdout } = lectern('build', 'in', '--formats', 'ssml', '--report', 'report.ndjson', '--quiet');
      expect(status).toBe(1);
      const all = records();
      const wanted = cases.filter((name) => inputExtensions.some((ending) => name.endsWith(ending)));
      expect(all).toHaveLength(200 + wanted.length);
      expect(all.filter((record) => record.status === 'failed').map(({ file, message }) => [file, message])).toEqual([
        ['in/empty.txt', 'in/empty.txt is empty: there is nothing to read.'],
      ]);
      const files = all.flatMap(({ articles = [] }) =>
        articles.flatMap((article) => article.files.map(({ path }) => path)),
      );
      expect(new Set(files).size).toBe(files.length);
      expect(stdout.trim().split('\n')).toEqual(files);
      expect(readdirSync(join(folder, 'output')).filter((name) => !name.endsWith('.ssml'))).toEqual(['.lectern']);
    },
    240_000,
  );

  it('that a manifest holds are told of by line, and the good rows are built', () => {
    const rows = [
      JSON.stringify({ id: 'one', title: 'Rain', text: 'Rain all day, and nobody minded.' }),
      '{"id":"two","title":"Broken"',
      'no JSON at all',
      '[1, 2]',
      JSON.stringify({ id: 'five', title: 'No text' }),
      '',
      JSON.stringify({ id: 'seven', title: 'Wind', text: 'Wind by night.' }),
    ];
    writeFileSync(join(folder, 'news.ndjson'), `${rows.join('\n')}\n`);
    const { status, stdout, stderr } = lectern('build', 'news.ndjson', '--formats', 'ssml');
    expect(status).toBe(1);
    expect(stdout).toBe('output/news-one.ssml\noutput/news-seven.ssml\n');
    expect(stderr.match(/Line \d+ could not be read/g)).toEqual(
      [2, 3, 4, 5].map((line) => `Line ${line} could not be read`),
    );
  });
});
