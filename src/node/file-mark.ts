/** What the system says of a file without reading it: as long as that stays the same, so does what the file holds. */
import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';

/**
 * Size, times of change to the nanosecond, and number of a file; null when there is none. Nothing that writes to a file leaves them as
 * they were: the second time is the system's own, which no program can set.
 */
export function markOf(path: string): string | null {
  const found = statOf(path);
  return found === null ? null : markIn(found);
}

/** The same for a file that others may be writing: null when it was changed so lately that the clock might not tell another change from it. */
export function settledMark(path: string): string | null {
  const found = statOf(path);
  const isSettled = found !== null && Date.now() - Number(found.ctimeNs / 1_000_000n) > coarsest;
  return isSettled ? markIn(found) : null;
}

const markIn = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string => `${size}.${mtimeNs}.${ctimeNs}.${ino}`;

function statOf(path: string): BigIntStats | null {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found?.isFile() === true ? found : null;
  } catch {
    return null;
  }
}

/** In milliseconds; FAT counts two seconds at once. */
const coarsest = 2100;
