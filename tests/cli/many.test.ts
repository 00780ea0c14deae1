import { existsSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const cast = ['--formats', 'cast', '--quiet'];
const made = (): readonly string[] =>
  readdirSync(join(desk.folder, 'output'))
    .filter((name) => !name.startsWith('.'))
    .toSorted();
const putStories = (...paths: readonly string[]): void => paths.forEach((path) => void desk.put(path, story));

describe('a quoted pattern', () => {
  it('finds articles in every folder, sorted, and nothing hidden', async () => {
    putStories('news/b.md', 'news/north/a.md', 'news/.old/c.md', 'news/node_modules/d.md', 'news/e.txt');
    const { code, out } = await desk.lectern(['build', 'news/**/*.md', ...cast]);
    expect([code, out]).toEqual([0, 'output/b.cast.json\noutput/a.cast.json\n']);
  });

  it('that does not say how names end finds what can be read', async () => {
    putStories('news/a.txt', 'news/b.md');
    desk.put('news/c.png', 'no article');
    expect((await desk.lectern(['build', 'news/*', ...cast])).code).toBe(0);
    expect(made()).toEqual(['a.cast.json', 'b.cast.json']);
  });

  it('is a name where there is such a file, and a mistake where it finds nothing', async () => {
    putStories('what[1].txt');
    expect((await desk.lectern(['build', 'what[1].txt', ...cast])).code).toBe(0);
    const { code, err } = await desk.lectern(['build', 'none/*.md', ...cast]);
    expect([code, err]).toEqual([1, 'error: The pattern none/*.md finds no article.\n']);
  });
});

describe('lectern build --files-from', () => {
  it('reads names from a file, one a line, after those on the command line', async () => {
    putStories('a.txt', 'b.txt', 'two words.txt');
    desk.put('list', 'two words.txt\r\n\nb.txt\n');
    const { code, out } = await desk.lectern(['build', 'b.txt', '--files-from', 'list', ...cast]);
    expect([code, out]).toEqual([0, 'output/b.cast.json\noutput/two words.cast.json\n']);
  });

  it('reads names parted by NUL from standard input', async () => {
    putStories('a.txt', 'line\nend.txt');
    const { code } = await desk.lectern(['build', '-0', '--files-from', '-', ...cast], {
      input: 'a.txt\0line\nend.txt\0',
    });
    expect(code).toBe(0);
    expect(made()).toHaveLength(2);
  });

  it.each([
    [['--files-from', 'none'], 2, 'none cannot be read: there is no such file or folder.'],
    [
      ['--files-from', 'parted'],
      2,
      'The list of inputs holds NUL characters: give -0 if they part its names, or save it as UTF-8 if it is a text in UTF-16.',
    ],
    [['a.txt', '--report', '-'], 2, '--report names a file; standard output lists the files that are made.'],
    [['a.txt', '--null'], 2, '--null says how a list of inputs is parted; name the list with --files-from.'],
  ])('%j is told of', async (argv, code, sentence) => {
    desk.put('parted', 'a.txt\0b.txt\0');
    expect(await desk.lectern(['build', ...argv])).toEqual({ code, out: '', err: `error: ${sentence}\n` });
  });
});

describe('lectern build --name', () => {
  it('names files by place, date and title, and keeps apart what would be called the same', async () => {
    desk.put('a.md', '---\ntitle: "The Quay: closed?"\ndate: 2026-11-27\n---\n\nThe quay is closed.\n');
    desk.put('b.md', '---\ntitle: The quay closed\ndate: 2026-11-27\n---\n\nThe quay is closed.\n');
    putStories('c.txt');
    desk.put('d.md', 'Nothing but words.\n');
    const { code } = await desk.lectern(['build', '.', '--name', '{n}.{date}-{title}', ...cast]);
    expect(code).toBe(0);
    expect(made()).toEqual([
      '1.2026-11-27-the-quay-closed.cast.json',
      '2.2026-11-27-the-quay-closed.cast.json',
      '3.undated-crane-falls-into-the-harbour.cast.json',
      '4.undated-d.cast.json',
    ]);
    await desk.lectern(['build', '.', '--name', '{title}', '--out', 'titles', ...cast]);
    expect(readdirSync(join(desk.folder, 'titles'))).toEqual(
      expect.arrayContaining(['the-quay-closed-a.cast.json', 'the-quay-closed-b.cast.json']),
    );
  });

  it.each([
    ['{tilte}', '--name knows {stem}, {title}, {date} and {n}, not {tilte}.'],
    ['../{stem}', '--name names files, not folders: leave out / and \\.'],
  ])('%s is refused', async (pattern, sentence) => {
    putStories('a.txt');
    expect((await desk.lectern(['build', 'a.txt', '--name', pattern])).err).toBe(`error: ${sentence}\n`);
    expect(existsSync(join(desk.folder, 'output'))).toBe(false);
  });
});

describe('lectern build --shard', () => {
  it('parts the inputs so that each is built once, under the name that it has without', async () => {
    const paths = Array.from({ length: 12 }, (_, i) => `${i % 2 === 0 ? 'north' : 'south'}/story${i >> 1}.txt`);
    putStories(...paths);
    await desk.lectern(['build', '.', ...cast, '--out', 'whole']);
    const counts: number[] = [];
    for (const part of [1, 2, 3]) {
      const { code, out } = await desk.lectern(['build', '.', ...cast, '--shard', `${part}/3`]);
      expect(code).toBe(0);
      counts.push(out.split('\n').length - 1);
    }
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(Math.max(...counts)).toBeLessThan(12);
    expect(made()).toEqual(
      readdirSync(join(desk.folder, 'whole'))
        .filter((name) => !name.startsWith('.'))
        .toSorted(),
    );
  });

  it.each(['0/3', '4/3', '3', 'x/y'])('%s is refused', async (shard) => {
    expect((await desk.lectern(['build', 'a.txt', '--shard', shard])).code).toBe(2);
  });
});

describe('lectern build with many errors', () => {
  it('goes on, and ends after as many as --max-errors says', async () => {
    putStories('z.txt');
    const none = ['1.txt', '2.txt', '3.txt'];
    expect((await desk.lectern(['build', ...none, 'z.txt'])).err).toContain('1 article, 3 files in output; 3 failed\n');
    const { code, out, err } = await desk.lectern(['build', ...none, 'z.txt', '--max-errors', '2']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('2 failed; 2 not begun');
  });

  it('names in the end the articles that a person should look at', async () => {
    putStories('good.txt');
    desk.put('unsure.txt', 'The hall was full.\n\n“We will not be moved at all by any of these words of theirs.”');
    const { err } = await desk.lectern(['build', 'good.txt', 'unsure.txt', '--formats', 'ssml']);
    expect(err).toContain('\nTo look at: unsure.txt (1)\n2 articles, 2 files in output; 1 to look at\n');
  });
});

describe('lectern build --progress json', () => {
  it('tells of each input as a line of JSON on stderr', async () => {
    putStories('a.txt');
    const { err } = await desk.lectern(['build', 'a.txt', 'none.txt', '--progress', 'json', ...cast]);
    const lines = err.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { done: 1, of: 2, failed: 0, file: 'a.txt' },
      { done: 2, of: 2, failed: 1, file: 'none.txt' },
    ]);
  });
});

const completions = (shell: string, words: readonly string[]): readonly string[] => {
  const script = `eval "$(cat)"; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _lectern; echo "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['-c', script], { input: shell, encoding: 'utf8' });
  return stdout.trim().split(' ');
};

describe('lectern completion', () => {
  it.skipIf(process.platform === 'win32')('completes commands, and the options of each', async () => {
    const { code, out } = await desk.lectern(['completion']);
    expect(code).toBe(0);
    expect(completions(out, ['lectern', 'b'])).toEqual(['build']);
    expect(completions(out, ['lectern', 'build', '--files'])).toEqual(['--files-from']);
    expect(completions(out, ['lectern', 'voices', '--'])).toEqual(['--lang', '--gender', '--json', '--help']);
  });

  it('has one for zsh, and refuses a shell that it does not know', async () => {
    expect((await desk.lectern(['completion', 'zsh'])).out).toMatch(/^autoload -U \+X bashcompinit/);
    expect((await desk.lectern(['completion', 'fish'])).code).toBe(2);
  });
});
