/** `lectern queue`: how far the workers have come. */
import { openJobs } from '../../batch/queue/jobs.ts';
import type { ChunkJob } from '../../config/chunk.ts';
import type { QueueOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { gatherReport } from '../queue/gather-report.ts';
import { redisOf, storeOf } from '../queue/places.ts';
import { stateOf } from '../queue/state.ts';
import { codeOf, stateAsText, untilDone } from '../queue/wait.ts';

/** Prints counts, and what has failed with its reason; gives the exit code, 1 when something has. */
export async function queue(options: QueueOptions, io: Io): Promise<number> {
  const { report, wait, retry, json } = options;
  const store = report === null ? null : await storeOf(options, io);
  const jobs = await openJobs<ChunkJob>(options.queue, redisOf(options, io));
  try {
    if (retry) {
      const count = await jobs.retry();
      io.stderr.write(`${count} job${count === 1 ? '' : 's'} to be tried again\n`);
    }
    if (wait) await untilDone(jobs, io.stop);
    if (report !== null && store !== null) await gatherReport(jobs, store, report, io);
    const state = await stateOf(jobs);
    io.stdout.write(
      json ? `${JSON.stringify({ queue: options.queue, ...state })}\n` : stateAsText(options.queue, state, io),
    );
    return codeOf(state);
  } finally {
    await jobs.close();
    await store?.close();
  }
}
