/** Flite in a thread of its own, for the pool. */
import { move, workerData } from 'piscina';
import { collectGarbage } from '../../tidy.ts';
import type { WasiBinary } from '../wasi-program.ts';
import { fliteFrom } from './run.ts';
import type { FliteTask } from './run.ts';

let begun = 0;

const flite = fliteFrom(workerData as WasiBinary);

/** What the pool calls for each task. The samples are moved, not copied. */
// oxlint-disable-next-line import/no-default-export -- Piscina calls the default export of a worker file.
export default function speak(task: FliteTask): unknown {
  if ((begun += 1) % 16 === 0) collectGarbage('minor'); // What was put together to the samples of those before.
  return move(flite(task));
}
