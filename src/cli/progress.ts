/** A line on the terminal that says how far a long run has come. */
import type { BuildOptions } from './invocation.ts';
import type { Io } from './io.ts';
import { shortened } from './terminal.ts';

export interface Progress {
  /** Work on the input of this number (from 0) begins. */
  readonly at: (done: number, name: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Shorter runs show nothing; milliseconds. */
const patience = 1000;

/** Shows on a terminal only, and not before a run has taken a second. */
export function showProgress(total: number, verbosity: BuildOptions['verbosity'], io: Io): Progress {
  if (io.stderr.isTTY !== true || verbosity === 'quiet' || total < 2) return { at: () => {}, end: () => {} };
  const started = Date.now();
  const clear = '\r\u001B[K';
  return {
    at: (done, name) => {
      if (Date.now() - started < patience) return;
      io.stderr.write(`${clear}${done + 1} of ${total}  ${shortened(name, 60)}\r`);
    },
    end: () => {
      if (Date.now() - started >= patience) io.stderr.write(clear);
    },
  };
}
