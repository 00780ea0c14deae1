/** What has changed, gathered until it comes to rest. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Changes {
  readonly add: (path: string) => void;
  /** Waits until something counts, and nothing more comes for a moment; nothing when the user stops. */
  readonly next: (counts: (path: string) => boolean) => Promise<readonly string[]>;
}

export function createChanges(stop: AbortSignal): Changes {
  const paths = new Set<string>();
  let seen = 0;
  let wake: (() => void) | null = null;
  stop.addEventListener('abort', () => wake?.());
  const settle = async (): Promise<void> => {
    const started = performance.now();
    for (let before = -1; before !== seen && performance.now() - started < longest;) {
      before = seen;
      await sleep(pause);
    }
  };
  return {
    add: (path) => {
      paths.add(path);
      seen += 1;
      wake?.();
    },
    next: async (counts) => {
      while (!stop.aborted) {
        if (paths.size > 0) await settle();
        const changed = [...paths].filter(counts);
        paths.clear();
        if (changed.length > 0) return stop.aborted ? [] : changed;
        await new Promise<void>((resume) => {
          wake = resume;
          if (stop.aborted || paths.size > 0) resume();
        });
      }
      return [];
    },
  };
}

/** In milliseconds: programs write a file in several steps. */
const pause = 150;
/** In milliseconds: where something changes all the time, it is built all the same. */
const longest = 3000;
