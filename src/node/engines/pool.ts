/** Threads that work for an engine: what crashes, hangs or fails is tried once more and then given up, alone. */
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { collectGarbage } from '../tidy.ts';
import { limiter } from './limiter.ts';
import { twice } from './twice.ts';

export interface PoolOptions<Task, Result> {
  /** A compiled worker file; null to work in this thread. */
  readonly worker: URL | null;
  /** What each thread finds as Piscina's `workerData`, made when the first one starts. */
  readonly data?: () => Promise<unknown>;
  readonly threads: number;
  readonly inProcess: (task: Task) => Promise<Result>;
  /** After so many milliseconds of work a task is given up; half a minute when left out. */
  readonly patience?: number;
}

export interface Pool<Task, Result> {
  /** Rejects with a `SynthesisError` when the task failed twice. */
  readonly run: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export function startPool<Task, Result>(options: PoolOptions<Task, Result>): Pool<Task, Result> {
  const { worker, threads, inProcess, patience = 30_000 } = options;
  const threaded = worker === null ? null : lazyPool(fileURLToPath(worker), options);
  // No task waits within Piscina: its time would run out behind one that hangs.
  const inTurn = limiter(threads);
  let done = 0;
  const once = async (task: Task): Promise<Result> => {
    if (threaded === null) return inProcess(task);
    if ((done += 1) % tidiedAfter === 0) collectGarbage('major');
    const pool = await threaded.get();
    return inTurn(() => runFor(patience, async (signal) => (await pool.run(task, { signal })) as Result));
  };
  return {
    run: (task) => twice(() => once(task)),
    close: async () => threaded?.close(),
  };
}

/**
 * The samples of so many sentences are some 10 MB, of which 64 could lie about before V8 minds. What waits to be written down has outlived
 * the collections of the young by then; to collect all takes about a hundredth of the time that the sentences do.
 */
const tidiedAfter = 128;

/** Not `AbortSignal.timeout`: it keeps what a task has left until its time is over. */
async function runFor<Result>(patience: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    return await work(giveUp.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** An engine’s thread makes few objects, and small ones: its samples lie outside of the heap. V8’s own choice costs some 10 MB more. */
const limits = { resourceLimits: { maxYoungGenerationSizeMb: 4 } };

/** Started with the first task, so that a run that speaks nothing starts no thread. */
function lazyPool(
  filename: string,
  { threads, data }: Pick<PoolOptions<never, never>, 'threads' | 'data'>,
): { get: () => Promise<Piscina>; close: () => Promise<void> } {
  let pool: Promise<Piscina> | null = null;
  const start = async (): Promise<Piscina> => {
    const { Piscina: Pool } = await import('piscina');
    collectGarbage('major');
    const workerData: unknown = await data?.();
    collectGarbage('major'); // What it was made of.
    const started = new Pool({
      filename,
      workerData,
      ...limits,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 30_000,
    });
    started.on('error', () => {}); // A thread that dies without a task is replaced, and nothing is lost.
    return started;
  };
  return {
    get: () => (pool ??= start()),
    close: async () => {
      if (pool !== null) await (await pool).destroy();
    },
  };
}
