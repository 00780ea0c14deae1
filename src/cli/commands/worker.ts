/** `lectern worker`: builds what others have enqueued, until it is stopped. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openJobs } from '../../batch/queue/jobs.ts';
import { takeJobs } from '../../batch/queue/take-jobs.ts';
import type { JobOutcome, TakenJob } from '../../batch/queue/take-jobs.ts';
import { parseChunk, parseJob } from '../../config/chunk.ts';
import type { Chunk, ChunkJob } from '../../config/chunk.ts';
import { UserError } from '../../core/errors.ts';
import { contentOf } from '../../node/stores/index.ts';
import type { Store } from '../../node/stores/index.ts';
import { makeFolder } from '../../node/write.ts';
import { gatherCrew } from '../crew/crew.ts';
import type { Crew } from '../crew/crew.ts';
import { exitCodes } from '../exit-codes.ts';
import { namedSheets } from '../making/followed-sheet.ts';
import type { BuildOptions, WorkerOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { jobOptions } from '../parsing/job-words.ts';
import { openSetting } from '../setting/open-setting.ts';
import { makeChunk, resultIn } from '../queue/make-chunk.ts';
import { createMetrics } from '../queue/metrics.ts';
import type { Metrics } from '../queue/metrics.ts';
import { startMonitor } from '../queue/monitor.ts';
import { redisOf, reportKey, storeOf } from '../queue/places.ts';
import { openScratch } from '../queue/scratch.ts';
import type { Scratch } from '../queue/scratch.ts';
import { untilDone } from '../queue/wait.ts';
import { isSpokenTwice } from '../setting/spoken-twice.ts';
import { complaint } from '../display/terminal.ts';
import { version } from '../version.ts';

/** Resolves once it was stopped and the job in hand is finished. */
export async function worker(options: WorkerOptions, io: Io): Promise<number> {
  const { queue, lock, quiet } = options;
  const store = await storeOf(options, io);
  const scratch = await openScratch();
  const metrics = createMetrics();
  const say = (line: string): void => void (quiet || io.stderr.write(`${line}\n`));
  const crews = createCrews(options, scratch, io);
  try {
    const onTrouble = (message: string): void => void io.stderr.write(complaint(message, io));
    const work = (job: TakenJob): Promise<JobOutcome> => workOn(job, { store, scratch, metrics, crews, say });
    const redis = redisOf(options, io);
    const done = options.untilDone ? await openJobs<ChunkJob>(queue, redis) : null;
    const over = new AbortController();
    const stop = over.signal;
    io.stop.addEventListener('abort', () => over.abort(), { once: true });
    if (io.stop.aborted) over.abort();
    const taking = await takeJobs({ queue, redis, lock, stop, onTrouble }, work);
    const answers = {
      isAlive: () => true, // Whoever answers is.
      isReady: () => taking.isConnected() && !stop.aborted,
      metrics: () => metrics.asText(taking.isConnected()),
    };
    const monitor = options.port === 0 ? null : await startMonitor(options.host, options.port, answers);
    say(
      `lectern ${version()} works on ${queue}${monitor === null ? '' : `; http://${options.host}:${monitor.port}/metrics`}`,
    );
    if (done !== null) await untilDone(done, io.stop);
    if (done !== null) over.abort();
    await taking.ended;
    await done?.close();
    monitor?.close();
    say('stopped; nothing is left undone');
    return exitCodes.ok;
  } finally {
    await crews.close();
    await scratch.close();
    await store.close();
  }
}

interface Workshop {
  readonly store: Store;
  readonly scratch: Scratch;
  readonly metrics: Metrics;
  readonly crews: Crews;
  readonly say: (line: string) => void;
}

/** What is wrong with the job itself makes it hopeless; trouble with the store is thrown, and tried again. */
async function workOn(job: TakenJob, shop: Workshop): Promise<JobOutcome> {
  const { store, scratch, metrics, crews, say } = shop;
  const short = job.id.slice(0, 12);
  const started = performance.now();
  metrics.busy(true);
  try {
    const { lectern, chunk: id } = await parseJob(job.data, `job ${short}`);
    if (lectern !== version()) {
      say(`job ${short} is for Lectern ${lectern}, this is ${version()}; put back`);
      metrics.job('put back');
      return { type: 'not mine' };
    }
    const before = await store.get(reportKey(id));
    if (before !== null) {
      metrics.job('done');
      say(`job ${short} was done before`);
      return { type: 'done', result: resultIn(before) };
    }
    const chunk = await parseChunk(await contentOf(store, id), `chunk ${short}`);
    const options = jobOptions(chunk);
    await scratch.layOut(chunk, store);
    await makeFolder(join(scratch.folder, options.out), options.out);
    const result = await makeChunk(id, chunk, options.out, {
      store,
      scratch,
      metrics,
      crew: await crews.crewFor(chunk, options),
    });
    metrics.job('done');
    const failed = result.failed === 0 ? '' : `, ${result.failed} failed`;
    say(`job ${short}: ${result.built} built${failed}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return { type: 'done', result };
  } catch (error) {
    if (error instanceof UserError && error.kind === 'usage') {
      metrics.job('given up');
      say(`job ${short} cannot be done: ${error.message}`);
      return { type: 'hopeless', reason: error.message };
    }
    metrics.job('again');
    say(`job ${short}, try ${job.attempt}: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  } finally {
    metrics.busy(false);
    await scratch.clear();
  }
}

/** The threads do what there is to do. */
const untold = { onProgress: () => {}, onCast: () => {} };

interface Crews {
  /** Threads that know the options of the chunk; those of the chunk before, if they are the same. */
  readonly crewFor: (chunk: Chunk, options: BuildOptions) => Promise<Crew>;
  readonly close: () => Promise<void>;
}

function createCrews({ jobs }: WorkerOptions, scratch: Scratch, io: Io): Crews {
  const threads = jobs ?? availableParallelism();
  // In a folder that no one else looks into, without a word, as what is to be told is in the records, and to the end of what is in hand.
  const silent = { write: () => {} };
  const unstopped = new AbortController().signal;
  const own: Io = { ...io, cwd: scratch.folder, stderr: silent, stdout: silent, stop: unstopped };
  let current: { readonly key: string; readonly crew: Crew } | null = null;
  return {
    crewFor: async ({ words, defaults, settings }, options) => {
      const key = JSON.stringify({ words, defaults, settings });
      if (current?.key === key) return current.crew;
      await current?.crew.close();
      current = null;
      const setting = await openSetting({ ...options, jobs: threads }, null, own);
      const sheets = await namedSheets(options.cast, 1, own);
      const crew = gatherCrew(
        Math.max(8, threads),
        { ...setting, sheets, spoken: isSpokenTwice(setting) ? scratch.spoken : null, ...untold },
        own,
      );
      current = { key, crew };
      return crew;
    },
    close: async () => {
      await current?.crew.close();
    },
  };
}
