/** A line on the terminal that says how far a long run has come. */
import type { BuildOptions } from '../invocation.ts';
import type { Io, TextSink } from '../io.ts';
import { shortened } from './terminal.ts';

export interface Progress {
  /** Work on the input of this number (from 0) begins. */
  readonly at: (done: number, name: string) => void;
  /** So many sentences of the input's recording are done, of so many, and are heard so many milliseconds. */
  readonly within: (done: number, all: number, heard: number) => void;
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
  let count = '';
  let shownAt = 0;
  let begun: Moment | null = null;
  const show = (text: string): void => {
    if (Date.now() - started < patience) return;
    isShown = true;
    io.stderr.write(`${clear}${text}\r`);
  };
  return {
    at: (done, name) => {
      input = name;
      count = total > 1 ? `${done + 1} of ${total}  ` : '';
      begun = null;
      if (total > 1) show(count + shortened(name, 60));
    },
    done: () => {},
    within: (done, all, heard) => {
      const now = { time: Date.now(), done };
      if (begun === null || begun.done > done) begun = now;
      else if (now.time - shownAt < interval) return;
      shownAt = now.time;
      const far = howFar(all, heard, begun, now);
      const room = (io.stderr.columns ?? usualColumns) - count.length - far.length - 3;
      show(`${count}${shortened(input, Math.max(8, Math.min(60, room)))}  ${far}`);
    },
    io: { ...io, stdout: after(end, io.stdout), stderr: after(end, io.stderr) },
    end,
  };
}

/** No more often than this, in milliseconds. */
const interval = 100;

const usualColumns = 80;

interface Moment {
  /** By the clock, in milliseconds. */
  readonly time: number;
  /** Sentences. */
  readonly done: number;
}

/** `120 of 2500 sentences, 6:02 of sound, 3 min left`. How long it still takes is said once it can be judged. */
function howFar(all: number, heard: number, begun: Moment, now: Moment): string {
  const far = `${now.done} of ${all} sentences, ${clock(heard)} of sound`;
  const took = now.time - begun.time;
  if (took < judgeable || now.done === begun.done) return far;
  const seconds = Math.ceil((((all - now.done) / (now.done - begun.done)) * took) / 1000);
  return `${far}, ${seconds > 90 ? `${Math.round(seconds / 60)} min` : `${seconds} s`} left`;
}

/** In milliseconds. */
const judgeable = 2000;

const two = (value: number): string => String(value).padStart(2, '0');

/** `1:02:03`, `2:03` */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
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
