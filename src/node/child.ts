/** A program of the user's, run beside this one: bounded in what it may say and how long it may stand still, and never left running. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { systemCode } from './errors.ts';

export interface ChildOptions {
  readonly program: string;
  readonly args: readonly string[];
  /** Milliseconds without progress after which it is ended: it reads nothing, says nothing, and goes on. */
  readonly patience: number;
  /** It is ended when it writes more bytes than this to its standard output. */
  readonly mostOutput: number;
  readonly signal?: AbortSignal | undefined;
}

export type ChildEnd =
  /** `complaint` is the end of what it wrote to its standard error. */
  | { readonly type: 'ended'; readonly code: number | null; readonly output: Uint8Array; readonly complaint: string }
  | { readonly type: 'missing' }
  | { readonly type: 'hung' }
  | { readonly type: 'stopped' }
  | { readonly type: 'talkative' };

/** Runs a program to its end, with `input` as its standard input. Throws what `input` throws, and whatever else the system says than that there is no such program. */
export async function runChild(options: ChildOptions, input: AsyncIterable<Uint8Array> | null): Promise<ChildEnd> {
  if (options.signal?.aborted === true) return { type: 'stopped' };
  const child = spawn(options.program, options.args, { stdio: 'pipe', windowsHide: true });
  const kill = (): boolean => child.kill('SIGKILL');
  const watch = watchOver(child, options, kill);
  process.once('exit', kill);
  try {
    const closed = once(child, 'close').catch(failureToStart);
    closed.catch(() => {}); // Told below, when the input has been dealt with.
    await feed(child, input ?? [], watch.moved);
    const [code] = await closed;
    if (code === 'missing') return { type: 'missing' };
    return watch.verdict() ?? { type: 'ended', code, output: watch.output(), complaint: watch.complaint() };
  } finally {
    kill();
    watch.end();
    process.off('exit', kill);
  }
}

type CloseEvent = readonly [code: number | null | 'missing'];

function failureToStart(error: unknown): CloseEvent {
  if (systemCode(error) === 'ENOENT') return ['missing'];
  throw error;
}

/** As fast as the program reads, and no longer than it lives. */
async function feed(
  child: ChildProcessWithoutNullStreams,
  input: AsyncIterable<Uint8Array> | readonly Uint8Array[],
  moved: () => void,
): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    child.stdin.on('error', () => resolve()); // It reads no more; its exit code says why.
    child.once('close', () => resolve());
  });
  for await (const chunk of input) {
    if (!child.stdin.writable) break;
    moved();
    if (!child.stdin.write(chunk)) await Promise.race([once(child.stdin, 'drain').catch(() => {}), gone]);
  }
  child.stdin.end();
}

/** The last words of a complaint are the ones that say why; in characters. */
const longestComplaint = 4096;

function watchOver(child: ChildProcessWithoutNullStreams, options: ChildOptions, kill: () => boolean) {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let complaint = '';
  let verdict: ChildEnd | null = null;
  const end = (why: ChildEnd): void => {
    verdict ??= why;
    kill();
  };
  const timer = setTimeout(() => end({ type: 'hung' }), options.patience);
  const moved = (): void => void timer.refresh();
  const stop = (): void => end({ type: 'stopped' });
  options.signal?.addEventListener('abort', stop);
  child.stdout.on('data', (piece: Uint8Array) => {
    moved();
    size += piece.length;
    if (size > options.mostOutput) end({ type: 'talkative' });
    else pieces.push(piece);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    moved();
    complaint = (complaint + text).slice(-longestComplaint);
  });
  return {
    moved,
    verdict: () => verdict,
    output: (): Uint8Array => Buffer.concat(pieces),
    complaint: () => complaint.trim(),
    end: (): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
    },
  };
}
