/** A line on the terminal that says how far a long run has come. */
import type { BuildOptions } from './invocation.ts';
import type { Io, TextSink } from './io.ts';
import { shortened } from './terminal.ts';

export interface Progress {
  /** Work on the input of this number (from 0) begins. */
  readonly at: (done: number, name: string) => void;
  /** So much of the input is done, of so much. */
  readonly within: (done: number, all: number) => void;
  /** So many inputs are done, so many of them in vain; the last was of this name. */
  readonly done: (done: number, failed: number, name: string) => void;
  /** The terminal for everything else that is written meanwhile: the line goes away before it. */
  readonly io: Io;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Shorter runs show nothing; milliseconds. */
const patience = 1000;

/** A bar shows on a terminal only, and not before a run has taken a second; lines of JSON always. */
export function showProgress(
  total: number,
  { verbosity, progress }: Pick<BuildOptions, 'verbosity' | 'progress'>,
  io: Io,
): Progress {
  if (progress === 'json') return inJson(total, io);
  if (progress === 'none' || io.stderr.isTTY !== true || verbosity === 'quiet' || total === 0)
    return { at: () => {}, within: () => {}, done: () => {}, io, end: () => {} };
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
    done: () => {},
    within: (done, all) => show(`${input}  ${Math.floor((100 * done) / all)} %`),
    io: { ...io, stdout: after(end, io.stdout), stderr: after(end, io.stderr) },
    end,
  };
}

/** For programs that watch over a run: `{"done":3,"of":10,"failed":0,"file":"c.txt"}`. */
const inJson = (total: number, io: Io): Progress => ({
  at: () => {},
  within: () => {},
  done: (done, failed, name) => void io.stderr.write(`${JSON.stringify({ done, of: total, failed, file: name })}\n`),
  io,
  end: () => {},
});

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
