/** Threads that work for an engine: what crashes, hangs or fails is tried once more and then given up, alone. */
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { twice } from './twice.ts';

export interface PoolOptions<Task, Result> {
  /** A compiled worker file; null to work in this thread. */
  readonly worker: URL | null;
  readonly threads: number;
  readonly inProcess: (task: Task) => Promise<Result>;
  /** After so many milliseconds a task is given up; half a minute when left out. */
  readonly patience?: number;
}

export interface Pool<Task, Result> {
  /** Rejects with a `SynthesisError` when the task failed twice. */
  readonly run: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export function startPool<Task, Result>(options: PoolOptions<Task, Result>): Pool<Task, Result> {
  const { worker, threads, inProcess, patience = 30_000 } = options;
  const threaded = worker === null ? null : lazyPool(fileURLToPath(worker), threads);
  const once = async (task: Task): Promise<Result> =>
    threaded === null
      ? inProcess(task)
      : ((await (await threaded.get()).run(task, { signal: AbortSignal.timeout(patience) })) as Result);
  return {
    run: (task) => twice(() => once(task)),
    close: async () => threaded?.close(),
  };
}

/** Started with the first task, so that a run that speaks nothing starts no thread. */
function lazyPool(filename: string, threads: number): { get: () => Promise<Piscina>; close: () => Promise<void> } {
  let pool: Promise<Piscina> | null = null;
  const start = async (): Promise<Piscina> => {
    const { Piscina: Pool } = await import('piscina');
    return new Pool({ filename, minThreads: 1, maxThreads: threads, idleTimeout: 1000 });
  };
  return {
    get: () => (pool ??= start()),
    close: async () => {
      if (pool !== null) await (await pool).destroy();
    },
  };
}
