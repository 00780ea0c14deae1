/** The records of all inputs of a queue, out of the store. */
import { resolve } from 'node:path';
import { jobStates } from '../../batch/queue/jobs.ts';
import type { JobQueue } from '../../batch/queue/jobs.ts';
import { parseChunk } from '../../config/chunk.ts';
import type { ChunkJob } from '../../config/chunk.ts';
import { UserError } from '../../core/errors.ts';
import { contentOf } from '../../node/stores/index.ts';
import type { Store } from '../../node/stores/index.ts';
import { writeWhole } from '../../node/write.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { reportKey } from './places.ts';

/** Writes a record for every input that is done or was given up, one line of JSON each. Throws a `UserError` of kind `file`. */
export async function gatherReport(queue: JobQueue<ChunkJob>, store: Store, path: string, io: Io): Promise<void> {
  await writeWhole(resolve(io.cwd, path), records(queue, store), path);
}

async function* records(queue: JobQueue<ChunkJob>, store: Store): AsyncIterable<Uint8Array> {
  for (const state of jobStates) {
    if (state !== 'completed' && state !== 'failed') continue;
    for await (const { id, reason } of queue.jobs(state)) {
      const report = await store.get(reportKey(id));
      if (report !== null) yield report;
      else if (state === 'failed') yield* givenUp(id, reason ?? 'the job was given up', store);
    }
  }
}

/** A job that was given up has no report: its inputs are named one by one. */
async function* givenUp(id: string, message: string, store: Store): AsyncIterable<Uint8Array> {
  try {
    const { items } = await parseChunk(await contentOf(store, id), `chunk ${id}`);
    for (const { name } of items)
      yield line({ file: name, status: 'failed', ms: 0, code: exitCodes.someFailed, message });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield line({ file: `job ${id}`, status: 'failed', ms: 0, code: exitCodes.someFailed, message });
  }
}

const line = (record: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(record)}\n`);
