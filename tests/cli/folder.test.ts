import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const built = async (...argv: readonly string[]): Promise<readonly string[]> => {
  const { out } = await desk.lectern(['build', ...argv, '--formats', 'ssml']);
  return out.split('\n').filter((line) => line !== '');
};
const ninjs = JSON.stringify({ uri: 'urn:1', headlines: [{ value: 'Fourth' }], bodies: [{ value: 'It is open.' }] });

describe('a folder', () => {
  it('gives every format that can be read, whatever the ending, and says what it leaves', async () => {
    desk.put('news/a.txt', story);
    desk.put('news/b.json', ninjs);
    desk.put('news/c.ndjson', '{"text": "One."}\n{"text": "Two."}\n');
    desk.put('news/crane.png', 'no picture');
    desk.put('news/people.json', '{ "people": [] }');
    desk.put('news/report.ndjson', '{"file":"a.txt","articles":[{"files":[{"path":"x.ssml"}]}]}\n{"file":"b.txt"}\n');
    const { out, err } = await desk.lectern(['build', 'news', '--formats', 'ssml']);
    expect(out.split('\n').filter(Boolean)).toEqual([
      'output/a.ssml',
      'output/b-urn-1.ssml',
      'output/c-1.ssml',
      'output/c-2.ssml',
    ]);
    expect(err).toContain('Left 3 files that are no articles in the folder news: 1 .json, 1 .ndjson, 1 .png.\n');
    expect((await desk.lectern(['build', 'news', '--formats', 'ssml', '--quiet'])).err).toBe('');
  });

  it.skipIf(process.platform === 'win32')('gives the others where links go round and pipes never end', async () => {
    desk.put('news/a.txt', story);
    desk.put('news/z.txt', story);
    symlinkSync('round.txt', join(desk.folder, 'news/round.txt'));
    symlinkSync('..', join(desk.folder, 'news/up'));
    symlinkSync('/dev/zero', join(desk.folder, 'news/endless.txt'));
    execFileSync('mkfifo', [join(desk.folder, 'news/pipe.txt')]); // Nobody will ever write to it.
    expect(await desk.lectern(['build', 'news', '--formats', 'ssml'])).toMatchObject({
      code: 1,
      out: 'output/a.ssml\noutput/z.ssml\n',
      err: expect.stringContaining('news/round.txt cannot be read: its symbolic links go round in a circle.'),
    });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'gives the others when a folder in it is closed, and names that one',
    async () => {
      desk.put('news/a.txt', story);
      desk.put('news/closed/b.txt', story);
      chmodSync(join(desk.folder, 'news/closed'), 0);
      const { code, out, err } = await desk.lectern(['build', 'news', '--formats', 'ssml']);
      chmodSync(join(desk.folder, 'news/closed'), 0o700);
      expect([code, out]).toEqual([1, 'output/a.ssml\n']);
      expect(err).toContain('The folder news/closed cannot be looked into; what it holds was not built.');
    },
  );

  it('gives an article under the longest name that its files can have, and names one that is too long', async () => {
    const [fits, isTooLong] = ['書'.repeat(83), 'x'.repeat(251)];
    for (const name of [fits, isTooLong]) desk.put(`news/${name}.txt`, story);
    const { code, out, err } = await desk.lectern(['build', 'news', '--formats', 'ssml']);
    expect([code, out]).toEqual([1, `output/${fits}.ssml\n`]);
    expect(err).toContain(`error: output/${isTooLong}.ssml cannot be written: the name is too long.\n`);
  });

  it('does not take the books that Lectern has made for articles', async () => {
    desk.put('news/a.txt', story);
    await desk.lectern(['build', 'news/a.txt', '--formats', 'epub', '--out', 'news/made']);
    expect(await built('news')).toEqual(['output/a.ssml']);
    const bytes = readFileSync(join(desk.folder, 'news/made/a.epub'));
    expect(bytes.length).toBeGreaterThan(1000);
  });

  it('reads what a manifest in it names in the manifest’s order, once', async () => {
    desk.put('issue/a.txt', 'Alpha\n\nThe first letter.\n');
    desk.put('issue/more/b.txt', 'Beta\n\nThe second letter.\n');
    desk.put('issue/c.txt', 'Gamma\n\nThe third letter.\n');
    desk.put('issue/contents.ndjson', '{"id": "1", "path": "more/b.txt"}\n{"id": "2", "path": "a.txt"}\n');
    expect(await built('issue', '--edition', 'Letters')).toEqual([
      'output/c.ssml',
      'output/contents-1.ssml',
      'output/contents-2.ssml',
      'output/letters.ssml',
    ]);
    const edition = readFileSync(join(desk.folder, 'output/letters.ssml'), 'utf8');
    expect([...edition.matchAll(/The (first|second|third) letter/g)].map(([, word]) => word)).toEqual([
      'third',
      'second',
      'first',
    ]);
  });

  it('is looked into in the same way by a pattern that does not say how names end', async () => {
    desk.put('news/a.txt', story);
    desk.put('news/people.json', '{ "people": [] }');
    expect(await built('news/**')).toEqual(['output/a.ssml']);
  });
});
