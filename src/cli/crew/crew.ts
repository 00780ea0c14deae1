/** Who makes the inputs: this thread for a few, threads of their own for many. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BroadcastChannel } from 'node:worker_threads';
import { createTurns } from '../../batch/turns.ts';
import { LostTask, startWorkers } from '../../batch/workers.ts';
import type { TaskTrouble, Workers } from '../../batch/workers.ts';
import { assertNever } from '../../core/article.ts';
import { removeUnfinished, shareFolder } from '../../node/unfinished.ts';
import type { BuildSetting } from '../setting/build-setting.ts';
import type { BuildTask, WorkerSetting } from './build-worker.ts';
import type { Input } from '../sources/inputs.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { failureOf, makeInput, terminalOf } from '../making/make-input.ts';
import type { Extent, Made } from '../made.ts';

export interface Crew {
  readonly atOnce: number;
  /** How many may be made before one that is not yet done. */
  readonly ahead: number;
  readonly make: (place: number, input: Input, name: string, extent?: Extent) => Promise<Made>;
  /** Nothing will be made for this place. */
  readonly skip: (place: number) => void;
  readonly close: () => Promise<void>;
}

/** Fewer inputs are done before a thread has started. */
const manyInputs = 8;
/** So many results may wait for a slow one before them; each is some hundred bytes. */
const ahead = 256;

/** `count` is how many inputs there are. Threads start when there is something to make. */
export function gatherCrew(count: number, setting: BuildSetting, io: Io): Crew {
  const threads = threadsFor(count, setting.options);
  return threads === 0 ? alone(setting, io) : together(threads, count, setting, io);
}

/** How many threads of their own; 0 for this one. A dry run keeps its registry in the memory of one thread. */
function threadsFor(count: number, { jobs, timeout, dryRun, registry }: BuildOptions): number {
  const isWanted = count >= manyInputs || timeout !== null || (jobs !== null && jobs > 1 && count > 1);
  if (!isWanted || count === 0 || (dryRun && registry !== null) || workerFile === null) return 0;
  return Math.min(count, jobs ?? Math.min(availableParallelism(), Math.ceil(count / 4)));
}

/** Only compiled code can be started as a thread. */
const worker = fileURLToPath(new URL('build-worker.js', import.meta.url));
const workerFile = existsSync(worker) ? worker : null;

const alone = (setting: BuildSetting, io: Io): Crew => ({
  atOnce: 1,
  ahead: 0,
  make: (_, input, name, extent) => makeInput(input, name, setting, io, extent),
  skip: () => {},
  close: async () => {},
});

function together(threads: number, count: number, setting: BuildSetting, io: Io): Crew {
  const { options, sheets, folder, spoken } = setting;
  const turns = createTurns(count);
  const { cwd, env } = io;
  const engineThreads = Math.max(1, Math.floor(availableParallelism() / threads));
  const data: WorkerSetting = {
    options,
    sheets,
    engineThreads,
    spoken,
    cwd,
    env: { ...env },
    terminal: terminalOf(io),
    turns: turns.memory,
    stopChannel: `lectern-stop-${randomUUID()}`,
  };
  const limits = { seconds: options.timeout ?? usualPatience, megabytes: options.memory };
  const channel = new BroadcastChannel(data.stopChannel);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- That is for windows; a channel has no origin.
  const stop = (): void => channel.postMessage('stop');
  io.stop.addEventListener('abort', stop);
  let started: Promise<Workers<BuildTask, Made>> | null = null;
  const start = (): Promise<Workers<BuildTask, Made>> => {
    shareFolder(folder);
    return startWorkers({ file: worker, data, threads, ...limits });
  };
  let isTidy = true;
  const inThread = async (task: BuildTask): Promise<Made> => {
    const { place, input } = task;
    const begun = performance.now();
    const isWaiting = (): boolean => options.registry !== null && !turns.isHere(place);
    try {
      const workers = await (started ??= start());
      return await workers.run(task, isWaiting);
    } catch (error) {
      isTidy = false;
      const failure =
        error instanceof LostTask
          ? ({ kind: 'file', message: `${input.name} ${whatHappened(error.trouble, limits)}` } as const)
          : failureOf(error, input.name);
      return { type: 'failed', error: failure, took: performance.now() - begun, told: [] };
    }
  };
  return {
    atOnce: threads,
    ahead,
    make: async (place, input, name, extent = 'whole') => {
      const made =
        input.type === 'file' ? inThread({ place, input, name, extent }) : makeInput(input, name, setting, io, extent);
      return made.finally(() => turns.release(place));
    },
    skip: turns.release,
    close: async () => {
      io.stop.removeEventListener('abort', stop);
      channel.close();
      await (await started)?.close();
      if (!isTidy) removeUnfinished();
    },
  };
}

/** In seconds; a recording of a long article takes minutes. */
const usualPatience = 600;

function whatHappened(trouble: TaskTrouble, limits: { readonly seconds: number; readonly megabytes: number }): string {
  switch (trouble) {
    case 'time':
      return `took longer than ${limits.seconds} s and was given up; --timeout allows more.`;
    case 'memory':
      return `needs more than ${limits.megabytes} MB of memory and was given up; --memory allows more.`;
    case 'crash':
      return 'ended the thread that worked on it; the other inputs go on. Please report this with the article.';
    default:
      return assertNever(trouble);
  }
}
