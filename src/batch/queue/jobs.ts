/** The queue from outside: what is put into it, and what has become of that. */
import type { Job, Queue } from 'bullmq';
import { checkedQueueName, connect, loadBullmq, prefix } from './connection.ts';

/** A job to be put into the queue: the same `id` again is the same job. */
export interface NewJob<Data> {
  readonly id: string;
  readonly data: Data;
}

export type JobState = 'waiting' | 'active' | 'delayed' | 'completed' | 'failed';

export const jobStates: readonly JobState[] = ['waiting', 'active', 'delayed', 'completed', 'failed'];

export interface KnownJob {
  readonly id: string;
  /** As it was put in, not yet looked at. */
  readonly data: unknown;
  /** What the worker has given back; null before it has. */
  readonly result: unknown;
  /** Why it has failed; null when it has not. */
  readonly reason: string | null;
}

export interface JobQueue<Data> {
  /** Puts jobs in, and tells how many of them it did not know. */
  readonly add: (jobs: readonly NewJob<Data>[]) => Promise<number>;
  readonly counts: () => Promise<Readonly<Record<JobState, number>>>;
  /** The jobs in a state, the first put in first. */
  readonly jobs: (state: JobState) => AsyncIterable<KnownJob>;
  /** How many workers are there. */
  readonly workers: () => Promise<number>;
  /** Lets those that have failed be tried again, and tells how many. */
  readonly retry: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** How often a job is tried before it counts as failed, and the milliseconds between the first two tries; each wait is twice the one before. */
const attempts = 6;
const firstWait = 2000;

/** In seconds, and in jobs; what is done is known for so long, so that putting it in again adds nothing. */
const keptWhenDone = { age: 7 * 24 * 3600, count: 500_000 };

/** Throws a `UserError` of kind `usage`. */
export async function openJobs<Data>(name: string, redis: string): Promise<JobQueue<Data>> {
  const { Queue: BullQueue } = await loadBullmq();
  checkedQueueName(name);
  const connection = await connect(redis);
  const queue: Queue = new BullQueue(name, {
    connection,
    prefix,
    defaultJobOptions: {
      attempts,
      backoff: { type: 'exponential', delay: firstWait, jitter: 0.5 },
      removeOnComplete: keptWhenDone,
      removeOnFail: false,
    },
  });
  queue.on('error', () => {}); // The connection comes back.
  return {
    add: async (jobs) => {
      const known = await Promise.all(jobs.map(({ id }) => queue.getJobState(id)));
      const fresh = jobs.filter((_, i) => known[i] === 'unknown');
      await queue.addBulk(fresh.map(({ id, data }) => ({ name: 'chunk', data, opts: { jobId: id } })));
      return fresh.length;
    },
    counts: async () => {
      const found = await queue.getJobCounts('wait', 'active', 'delayed', 'completed', 'failed');
      const { wait = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = found;
      return { waiting: wait, active, delayed, completed, failed };
    },
    jobs: (state) => jobsIn(queue, state),
    workers: () => queue.getWorkersCount(),
    retry: async () => {
      let retried = 0;
      for await (const job of jobsIn(queue, 'failed')) {
        await (await queue.getJob(job.id))?.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
        retried += 1;
      }
      return retried;
    },
    close: async () => {
      await queue.close();
      connection.disconnect();
    },
  };
}

/** So many are asked for at a time. */
const pageSize = 200;

/** All ids are taken first: jobs may move on meanwhile. */
async function* jobsIn(queue: Queue, state: JobState): AsyncIterable<KnownJob> {
  const ids: string[] = [];
  for (let at = 0; ; at += pageSize) {
    const page = await queue.getRanges([state === 'waiting' ? 'wait' : state], at, at + pageSize - 1, true);
    ids.push(...page);
    if (page.length < pageSize) break;
  }
  for (let at = 0; at < ids.length; at += pageSize) {
    const jobs = await Promise.all(ids.slice(at, at + pageSize).map((id) => queue.getJob(id)));
    for (const job of jobs) if (job !== undefined) yield known(job as Job);
  }
}

const known = (job: Job): KnownJob => ({
  id: job.id ?? '',
  data: job.data as unknown,
  result: (job.returnvalue as unknown) ?? null,
  reason: job.failedReason === undefined || job.failedReason === '' ? null : job.failedReason,
});
