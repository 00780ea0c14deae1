/** The queue from inside: jobs taken one after the other, held by a lock that is renewed while one is worked on. */
import { checkedQueueName, connect, loadBullmq, prefix } from './connection.ts';

export interface TakenJob {
  readonly id: string;
  /** Not yet looked at. */
  readonly data: unknown;
  /** From 1. */
  readonly attempt: number;
}

/** What becomes of a job that was worked on. */
export type JobOutcome =
  | { readonly type: 'done'; readonly result: unknown }
  /** It is put back for another worker, and no try counts. */
  | { readonly type: 'not mine' }
  /** Trying again would change nothing. */
  | { readonly type: 'hopeless'; readonly reason: string };

export interface TakingOptions {
  readonly queue: string;
  readonly redis: string;
  /** Seconds that a job stays with a worker that is not heard of, and has to be longer than Redis may be away unnoticed. */
  readonly lock: number;
  /** Once aborted, no more is taken; what is in hand is finished. */
  readonly stop: AbortSignal;
  /** Told of trouble with Redis, and of jobs that were lost to another worker. */
  readonly onTrouble: (message: string) => void;
}

export interface Taking {
  readonly isConnected: () => boolean;
  /** Resolves when the worker was stopped and all in hand is finished. */
  readonly ended: Promise<void>;
}

/** A job whose worker has died so often is given up: it may be what kills them. */
const mostDeaths = 5;
/** In milliseconds; until a worker of the other version may have come. */
const putBackFor = 15_000;

/** Works on jobs until it is stopped. An error of `work` is tried again later. Throws a `UserError` of kind `usage` when Redis does not answer at the beginning. */
export async function takeJobs(options: TakingOptions, work: (job: TakenJob) => Promise<JobOutcome>): Promise<Taking> {
  const { Worker, DelayedError, UnrecoverableError } = await loadBullmq();
  const connection = await connect(options.redis);
  const { lock, stop, onTrouble } = options;
  const worker = new Worker(
    checkedQueueName(options.queue),
    async (job, token) => {
      const outcome = await work({ id: job.id ?? '', data: job.data as unknown, attempt: job.attemptsMade + 1 });
      if (outcome.type === 'done') return outcome.result;
      if (outcome.type === 'hopeless') throw new UnrecoverableError(outcome.reason);
      await job.moveToDelayed(Date.now() + putBackFor, token);
      throw new DelayedError();
    },
    {
      connection,
      prefix,
      concurrency: 1,
      lockDuration: lock * 1000,
      stalledInterval: Math.max(1000, (lock * 1000) / 2),
      maxStalledCount: mostDeaths,
    },
  );
  worker.on('error', (error) => onTrouble(error.message));
  worker.on('stalled', (id) => onTrouble(`the worker of job ${id.slice(0, 12)} is gone; the job waits for another`));
  worker.on('lockRenewalFailed', (ids) =>
    onTrouble(
      `the lock on ${ids.map((id) => id.slice(0, 12)).join(', ')} was lost; what another worker makes of it is the same`,
    ),
  );
  return { isConnected: () => connection.status === 'ready', ended: untilStopped(stop).then(close) };

  async function close(): Promise<void> {
    await worker.close();
    connection.disconnect();
  }
}

const untilStopped = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
