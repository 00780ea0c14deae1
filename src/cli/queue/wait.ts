/** Waiting for a queue to be done, and saying what has become of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobQueue } from '../../batch/queue/jobs.ts';
import type { ChunkJob } from '../../config/chunk.ts';
import { exitCodes } from '../exit-codes.ts';
import type { QueueingOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { oneLine, painter } from '../display/terminal.ts';
import { stateOf } from './state.ts';
import type { QueueState } from './state.ts';

/** In milliseconds, between two looks. */
const pause = 1000;

/** Until nothing waits and nothing is worked on, or the user has had enough. */
export async function untilDone(queue: JobQueue<ChunkJob>, stop: AbortSignal): Promise<void> {
  for (;;) {
    const { waiting, active, delayed } = await queue.counts();
    if (waiting + active + delayed === 0) return;
    try {
      await sleep(pause, undefined, { signal: stop });
    } catch {
      return;
    }
  }
}

/** Gives the exit code: 1 when something has failed. */
export async function waitForEnd(queue: JobQueue<ChunkJob>, { queue: name }: QueueingOptions, io: Io): Promise<number> {
  await untilDone(queue, io.stop);
  const state = await stateOf(queue);
  io.stdout.write(stateAsText(name, state, io));
  return codeOf(state);
}

export const codeOf = ({ inputs }: QueueState): number => (inputs.failed > 0 ? exitCodes.someFailed : exitCodes.ok);

export function stateAsText(name: string, { workers, jobs, inputs, failures, more }: QueueState, io: Io): string {
  const paint = painter(io.stdout, io.env);
  const failed = inputs.failed === 0 ? '0 failed' : paint('red', `${inputs.failed} failed`);
  return [
    `${paint('bold', name)}: ${workers} worker${workers === 1 ? '' : 's'}`,
    `  jobs: ${jobs.waiting} waiting, ${jobs.active} in hand, ${jobs.delayed} to be tried again, ${jobs.completed} done, ${jobs.failed} given up`,
    `  inputs: ${inputs.waiting} to come, ${paint('green', `${inputs.built} built`)}, ${failed}`,
    ...failures.map(({ file, message }) => `  ${paint('red', 'failed:')} ${oneLine(file)}: ${oneLine(message)}`),
    ...(more > 0 ? [`  … and ${more} more; --report names them all`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
