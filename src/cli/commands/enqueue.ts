/** `lectern enqueue`: articles are handed to workers on other machines. */
import { inOrder } from '../../batch/in-order.ts';
import { openJobs } from '../../batch/queue/jobs.ts';
import type { JobQueue } from '../../batch/queue/jobs.ts';
import type { Chunk, ChunkJob } from '../../config/chunk.ts';
import { UserError } from '../../core/errors.ts';
import { keepContent } from '../../node/stores/index.ts';
import type { Store } from '../../node/stores/index.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { fileNames } from '../making/file-names.ts';
import { namedSheets } from '../making/followed-sheet.ts';
import type { Input } from '../sources/inputs.ts';
import { articles, findInputs } from '../sources/inputs.ts';
import type { EnqueueOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { listedInputs } from '../sources/listed-inputs.ts';
import { openSetting } from '../setting/open-setting.ts';
import { createBesides } from '../queue/besides.ts';
import type { Collected, Collecting } from '../queue/collect.ts';
import { collect } from '../queue/collect.ts';
import { chunkBytes, cutChunks } from '../queue/cut-chunks.ts';
import { claimNames } from '../queue/name-claims.ts';
import type { NameClash } from '../queue/name-claims.ts';
import { namedFiles } from '../queue/named-files.ts';
import { wayTo } from '../queue/in-folder.ts';
import { redisOf, storeOf } from '../queue/places.ts';
import { createNameClaims, nameTaken, sharedNames } from '../queue/shared-names.ts';
import { waitForEnd } from '../queue/wait.ts';
import { complaint } from '../display/terminal.ts';
import { version } from '../version.ts';

/** Puts sources into the store and jobs into the queue, and tells of what cannot be enqueued; gives the exit code. */
export async function enqueue(options: EnqueueOptions, io: Io): Promise<number> {
  const { build } = options;
  await openSetting(build, null, io); // A mistake in the options is told here, and not by a worker in the night.
  const inputs = await findInputs([...build.inputs, ...(await listedInputs(build, io))], articles(null), io);
  await namedSheets(build.cast, inputs.length, io);
  const names = await fileNames(inputs, build.name, io);
  const store = await storeOf(options, io);
  const redis = redisOf(options, io);
  const queue = await openJobs<ChunkJob>(options.queue, redis);
  try {
    const besides = createBesides(store, build, io);
    const again = build.force ? new Date().toISOString() : null;
    const head = { lectern: version(), again, ...options.told, settings: await namedFiles(build, besides, io) };
    const taken = await claimNames(travellingNames({ inputs, names }, io), {
      store,
      out: build.out,
      isForced: build.force,
    });
    const sent: Sent = { inputs: 0, jobs: 0, added: 0, code: exitCodes.ok };
    const collected = collectAll({ inputs, names, taken }, { store, besides, options: build }, sent, io);
    for await (const batch of batches(cutChunks(collected, options.chunk, head)))
      await send(batch, { store, queue, sent });
    if (build.verbosity !== 'quiet') io.stderr.write(summary(sent, options.queue));
    if (!options.wait || sent.jobs === 0) return sent.code;
    return Math.max(sent.code, await waitForEnd(queue, options, io));
  } finally {
    await queue.close();
    await store.close();
  }
}

/** What has gone out so far. */
interface Sent {
  inputs: number;
  jobs: number;
  added: number;
  code: number;
}

/** So many inputs are read and stored at the same time. */
const atOnce = 16;

interface NamedInputs {
  readonly inputs: readonly Input[];
  readonly names: readonly string[];
}

/** What the files of each input will be called, and what workers are to call it; those that cannot be enqueued are told of later. */
function travellingNames({ inputs, names }: NamedInputs, io: Io): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [place, input] of inputs.entries()) {
    if (input.type === 'file') found.set(names[place] ?? '', wayTo(io.cwd, input.path));
  }
  return found;
}

interface EnqueuedInputs extends NamedInputs {
  /** Inputs whose files are called like those of an earlier run. */
  readonly taken: ReadonlyMap<string, NameClash>;
}

/** All inputs in their order. One that cannot be enqueued is told of, and the others go on. */
async function* collectAll(
  { inputs, names, taken }: EnqueuedInputs,
  how: Collecting,
  sent: Sent,
  io: Io,
): AsyncIterable<Collected> {
  const shared = sharedNames(names);
  const claim = createNameClaims();
  const begun = inOrder(inputs.length, (i) => begin(i), { atOnce, ahead: 4 * atOnce, stop: io.stop });
  for await (const { first, rest } of begun) {
    try {
      if (first.done === true) continue;
      claim(first.value.names, first.value.item.name);
      yield first.value;
      for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
    } catch (error) {
      tell(error);
    }
  }

  /** Most inputs are one article, and with their first they are through. */
  async function begin(place: number) {
    const input = inputs[place];
    if (input === undefined) throw new RangeError(`There is no input ${place}.`);
    const file = names[place] ?? '';
    const rest = collect(input, { file, isShared: shared.has(file) }, how, io)[Symbol.asyncIterator]();
    const clash = input.type === 'file' ? taken.get(wayTo(io.cwd, input.path)) : undefined;
    try {
      if (clash !== undefined) throw nameTaken(input.name, clash, '; --force lets it take that place');
      return { first: await rest.next(), rest };
    } catch (error) {
      tell(error);
      return { first: { done: true, value: undefined } as const, rest };
    }
  }

  function tell(error: unknown): void {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(complaint(error.message, io));
    sent.code = Math.max(sent.code, exitCodeOf(error.kind));
  }
}

/** So many jobs go to Redis at a time. */
const batchSize = 50;

async function* batches(chunks: AsyncIterable<Chunk>): AsyncIterable<readonly Chunk[]> {
  let waiting: Chunk[] = [];
  for await (const chunk of chunks) {
    waiting.push(chunk);
    if (waiting.length < batchSize) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

async function send(
  chunks: readonly Chunk[],
  { store, queue, sent }: { readonly store: Store; readonly queue: JobQueue<ChunkJob>; readonly sent: Sent },
): Promise<void> {
  const jobs = await Promise.all(
    chunks.map(async (chunk) => {
      const id = await keepContent(store, chunkBytes(chunk));
      return { id, data: { lectern: chunk.lectern, chunk: id, inputs: chunk.items.length } };
    }),
  );
  const added = await queue.add(jobs);
  sent.inputs += jobs.reduce((sum, { data }) => sum + data.inputs, 0);
  sent.jobs += jobs.length;
  sent.added += added;
}

function summary({ inputs, jobs, added }: Sent, queue: string): string {
  const known = jobs - added;
  const others = known === 0 ? '' : `; ${known} of them ${known === 1 ? 'was' : 'were'} known`;
  return `${inputs} input${inputs === 1 ? '' : 's'} in ${jobs} job${jobs === 1 ? '' : 's'} for ${queue}${others}\n`;
}
