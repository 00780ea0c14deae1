import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/cli/display/progress.ts';
import type { Io } from '../../src/cli/io.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What progress writes over a run of three inputs, the second of which takes long. */
function shown(isTTY: boolean, verbosity: 'quiet' | 'normal', total = 3): string {
  let written = '';
  const stderr = { write: (text: string) => (written += text), isTTY };
  const progress = showProgress(total, { verbosity, progress: 'bar' }, { stdout: stderr, stderr } as unknown as Io);
  progress.at(0, 'a.txt');
  progress.at(1, 'b.txt');
  vi.advanceTimersByTime(1500);
  progress.at(2, 'c.txt');
  progress.end();
  return written;
}

describe('progress', () => {
  it('shows on a terminal, once a run takes more than a second, and goes away', () => {
    expect(shown(true, 'normal').replaceAll(/\r|\p{Cc}\[K/gu, '|')).toBe('||3 of 3  c.txt|||');
  });

  it('goes away before anything else is written, and only then', () => {
    let written = '';
    const sink = { write: (text: string) => (written += text), isTTY: true };
    const progress = showProgress(2, { verbosity: 'normal', progress: 'bar' }, {
      stdout: sink,
      stderr: sink,
    } as unknown as Io);
    progress.io.stdout.write('early\n');
    vi.advanceTimersByTime(1500);
    progress.at(1, 'b.txt');
    progress.io.stdout.write('output/b.ssml\n');
    progress.io.stderr.write('done\n');
    progress.end();
    expect(written.replaceAll(/\r|\p{Cc}\[K/gu, '|')).toBe('early\n||2 of 2  b.txt|||output/b.ssml\ndone\n');
  });

  it('tells of a long recording how much is spoken, how long it is, and how long it still takes', () => {
    let written = '';
    const sink = { write: (text: string) => (written += text), isTTY: true, columns: 72 };
    const progress = showProgress(1, { verbosity: 'normal', progress: 'bar' }, {
      stdout: sink,
      stderr: sink,
    } as unknown as Io);
    progress.at(0, 'the-name-of-a-long-article.txt');
    for (let done = 1; done <= 1001; done += 1) {
      if (done > 1) vi.advanceTimersByTime(50);
      progress.within(done, 2500, done * 4000);
    }
    progress.end();
    const lines = written.split(/\r|\p{Cc}\[K/u).filter((line) => line !== '');
    expect(lines[0]).toBe('the-name-of-a-long-article.txt  21 of 2500 sentences, 1:24 of sound');
    expect(lines.at(-1)).toBe('the-name-of-a-lon…  1001 of 2500 sentences, 1:06:44 of sound, 75 s left');
    expect(lines.length).toBeLessThan(500);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(72);
  });

  it('shows nothing elsewhere, under --quiet, and for a single input', () => {
    expect([shown(false, 'normal'), shown(true, 'quiet'), shown(true, 'normal', 1)]).toEqual(['', '', '']);
  });

  it('is a line of JSON for each input on request, without a terminal too, and nothing under none', () => {
    let written = '';
    const io = { stdout: { write: () => {} }, stderr: { write: (text: string) => (written += text) } } as unknown as Io;
    showProgress(2, { verbosity: 'normal', progress: 'json' }, io).done(1, 0, 'a.txt');
    showProgress(2, { verbosity: 'normal', progress: 'none' }, io).done(1, 0, 'a.txt');
    expect(written).toBe('{"done":1,"of":2,"failed":0,"file":"a.txt"}\n');
  });
});
