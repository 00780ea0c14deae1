/** Threads that work for a batch. What crashes, hangs or eats memory in one of them takes nothing else along. */
import { setFlagsFromString } from 'node:v8';
import type { Piscina } from 'piscina';

/** Why a task has no result, though nothing is wrong with the batch. */
export type TaskTrouble = 'time' | 'memory' | 'crash';

/** A task whose thread is gone. */
export class LostTask extends Error {
  override readonly name = 'LostTask';
  readonly trouble: TaskTrouble;

  constructor(trouble: TaskTrouble, options: ErrorOptions) {
    super(`A task was lost: ${trouble}`, options);
    this.trouble = trouble;
  }
}

export interface WorkerOptions {
  /** Path of a compiled worker file, whose default export gets each task. */
  readonly file: string;
  /** For every thread, as it starts. */
  readonly data: unknown;
  readonly threads: number;
  /** A task that takes longer is given up; 0 for never. */
  readonly seconds: number;
  /** Of JavaScript's heap, for each thread. */
  readonly megabytes: number;
}

export interface Workers<Task, Result> {
  /** While `mayWait` says so, the time of the task does not run out. Rejects with a `LostTask`, or with what the task has thrown. */
  readonly run: (task: Task, mayWait?: () => boolean) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export async function startWorkers<Task, Result>(options: WorkerOptions): Promise<Workers<Task, Result>> {
  const { Piscina: Pool } = await import('piscina');
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  const pool = new Pool({
    filename: options.file,
    workerData: options.data,
    minThreads: options.threads,
    maxThreads: options.threads,
    idleTimeout: Infinity,
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes },
  });
  pool.on('error', () => {}); // A thread that dies without a task is replaced, and nothing is lost.
  return {
    run: (task, mayWait = () => false) => runOne(pool, task, options.seconds * 1000, mayWait),
    close: () => pool.destroy(),
  };
}

/**
 * A thread keeps little from one task to the next, and its heap grows by so little before all of it is looked through again that this took a
 * quarter of the processor's time. In per cent of what is kept; more saves nothing more, and some 20 MB a thread are what it costs.
 */
const growth = 300;

async function runOne<Task, Result>(
  pool: Piscina<Task, Result>,
  task: Task,
  patience: number,
  mayWait: () => boolean,
): Promise<Result> {
  const giveUp = new AbortController();
  const isTimed = patience > 0;
  const look = (): void => {
    if (mayWait()) timer.refresh();
    else giveUp.abort();
  };
  const timer = setTimeout(look, isTimed ? Math.min(patience, longestTimer) : longestTimer);
  if (!isTimed) clearTimeout(timer);
  try {
    return await pool.run(task, { signal: giveUp.signal });
  } catch (error) {
    const trouble = giveUp.signal.aborted ? 'time' : troubleOf(error);
    throw trouble === null ? error : new LostTask(trouble, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** In milliseconds; Node takes no longer timers. */
const longestTimer = 2 ** 31 - 1;

function troubleOf(error: unknown): TaskTrouble | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory';
  return error.message.startsWith('worker exited') ? 'crash' : null;
}
