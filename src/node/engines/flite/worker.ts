/** Flite in a thread of its own, for the pool. */
import { move } from 'piscina';
import { runFlite } from './run.ts';
import type { FliteTask } from './run.ts';

/** What the pool calls for each task. The samples are moved, not copied. */
// oxlint-disable-next-line import/no-default-export -- Piscina calls the default export of a worker file.
export default async function speak(task: FliteTask): Promise<unknown> {
  const samples = await runFlite(task);
  return move(samples);
}
