import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
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
  const progress = showProgress(total, verbosity, { stderr } as unknown as Io);
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

  it('shows nothing elsewhere, under --quiet, and for a single input', () => {
    expect([shown(false, 'normal'), shown(true, 'quiet'), shown(true, 'normal', 1)]).toEqual(['', '', '']);
  });
});
