/** How far a queue has come, counted from what it holds. */
import { jobStates } from '../../batch/queue/jobs.ts';
import type { JobQueue, JobState, KnownJob } from '../../batch/queue/jobs.ts';
import { parseJob } from '../../config/chunk.ts';
import type { ChunkJob } from '../../config/chunk.ts';
import { UserError } from '../../core/errors.ts';
import { chunkResult } from './places.ts';

export interface QueueState {
  readonly workers: number;
  /** Jobs by what they are at. */
  readonly jobs: Readonly<Record<JobState, number>>;
  /** Inputs by what has become of them; those of a job that was given up count as failed. */
  readonly inputs: { readonly waiting: number; readonly built: number; readonly failed: number };
  /** Each with its reason. */
  readonly failures: readonly { readonly file: string; readonly message: string }[];
  /** How many of the failed are not among them. */
  readonly more: number;
}

/** Of more failures only the number is kept. */
const mostFailures = 1000;

export async function stateOf(queue: JobQueue<ChunkJob>): Promise<QueueState> {
  const jobs = await queue.counts();
  const inputs = { waiting: 0, built: 0, failed: 0 };
  const failures: { readonly file: string; readonly message: string }[] = [];
  for (const state of jobStates)
    for await (const job of queue.jobs(state)) {
      const count = await inputsOf(job);
      const result = chunkResult(job.result);
      if (state === 'completed' && result !== null) {
        inputs.built += result.built;
        inputs.failed += result.failed;
        failures.push(...result.failures);
      } else if (state === 'failed') {
        inputs.failed += count;
        failures.push({ file: jobName(job.id, count), message: job.reason ?? 'it was given up' });
      } else inputs.waiting += count;
    }
  const told = failures.slice(0, mostFailures);
  return { workers: await queue.workers(), jobs, inputs, failures: told, more: inputs.failed - told.length };
}

const jobName = (id: string, count: number): string =>
  `job ${id.slice(0, 12)} of ${count} input${count === 1 ? '' : 's'}`;

/** Something else may have found its way into the queue. */
async function inputsOf({ id, data }: KnownJob): Promise<number> {
  try {
    return (await parseJob(data, `job ${id}`)).inputs;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return 0;
  }
}
