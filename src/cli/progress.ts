/** A line on the terminal that says how far a long run has come. */
import type { BuildOptions } from './invocation.ts';
import type { Io, TextSink } from './io.ts';
import { shortened } from './terminal.ts';

export interface Progress {
  /** Work on the input of this number (from 0) begins. */
  readonly at: (done: number, name: string) => void;
  /** So much of the input is done, of so much. */
  readonly within: (done: number, all: number) => void;
  /** The terminal for everything else that is written meanwhile: the line goes away before it. */
  readonly io: Io;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Shorter runs show nothing; milliseconds. */
const patience = 1000;

/** Shows on a terminal only, and not before a run has taken a second. */
export function showProgress(total: number, verbosity: BuildOptions['verbosity'], io: Io): Progress {
  if (io.stderr.isTTY !== true || verbosity === 'quiet' || total === 0)
    return { at: () => {}, within: () => {}, io, end: () => {} };
  const started = Date.now();
  let isShown = false;
  const end = (): void => {
    if (isShown) io.stderr.write(clear);
    isShown = false;
  };
  let input = '';
  const show = (text: string): void => {
    if (Date.now() - started < patience) return;
    isShown = true;
    io.stderr.write(`${clear}${text}\r`);
  };
  return {
    at: (done, name) => {
      input = `${total > 1 ? `${done + 1} of ${total}  ` : ''}${shortened(name, 60)}`;
      if (total > 1) show(input);
    },
    within: (done, all) => show(`${input}  ${Math.floor((100 * done) / all)} %`),
    io: { ...io, stdout: after(end, io.stdout), stderr: after(end, io.stderr) },
    end,
  };
}

const clear = '\r\u001B[K';

/** A sink that has something done before each writing. */
const after = (act: () => void, sink: TextSink): TextSink => ({
  write: (text) => {
    act();
    return sink.write(text);
  },
  isTTY: sink.isTTY,
  columns: sink.columns,
});
