/** A thread of a build: takes inputs and gives back what it made of them. */
import { Readable } from 'node:stream';
import { BroadcastChannel } from 'node:worker_threads';
import { workerData } from 'piscina';
import { turnsIn } from '../../batch/turns.ts';
import type { RegistryKeeper } from '../../index.ts';
import type { BuildSetting } from '../setting/build-setting.ts';
import type { NamedSheets } from '../making/followed-sheet.ts';
import type { Input } from '../sources/inputs.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { makeInput } from '../making/make-input.ts';

import { openSetting } from '../setting/open-setting.ts';
import { withSpoken } from '../setting/spoken-twice.ts';
import type { Extent, Made } from '../made.ts';

/** What a thread is told as it starts, all of it plain data. */
export interface WorkerSetting {
  readonly options: BuildOptions;
  readonly sheets: NamedSheets;
  readonly engineThreads: number;
  /** The folder of `withSpoken`. */
  readonly spoken: string | null;
  readonly cwd: string;
  readonly env: Io['env'];
  readonly terminal: Omit<Io['stderr'], 'write'>;
  /** Whose turn with the registry it is. */
  readonly turns: SharedArrayBuffer;
  /** Of the channel that says when the user wants to stop. */
  readonly stopChannel: string;
}

export interface BuildTask {
  /** Among all inputs, from 0. */
  readonly place: number;
  readonly input: Input & { readonly type: 'file' };
  readonly name: string;
  readonly extent: Extent;
}

const {
  options,
  sheets,
  engineThreads,
  spoken,
  cwd,
  env,
  terminal,
  turns: memory,
  stopChannel,
} = workerData as WorkerSetting;
const turns = turnsIn(memory);
const silent = { ...terminal, write: () => {} };
const stopper = new AbortController();
const channel = new BroadcastChannel(stopChannel);
// oxlint-disable-next-line unicorn/prefer-add-event-listener -- Node 20's channel is no event target for its types.
channel.onmessage = () => stopper.abort();
channel.unref();
const io: Io = {
  stdin: Readable.from([]),
  stdout: silent,
  stderr: silent,
  cwd,
  env,
  stop: stopper.signal,
};
let opened: ReturnType<typeof openSetting> | null = null;

/** What the pool calls for each task. */
// oxlint-disable-next-line import/no-default-export -- Piscina calls the default export of a worker file.
export default async function make({ place, input, name, extent }: BuildTask): Promise<Made> {
  const setting = await (opened ??= openSetting(options, engineThreads, io));
  const own: BuildSetting = {
    ...withSpoken(setting, spoken),
    sheets,
    registry: setting.registry === undefined ? undefined : inTurn(setting.registry, place),
    onProgress: () => {},
    onCast: () => turns.release(place),
  };
  return makeInput(input, name, own, io, extent);
}

/** A registry that is changed in the order of the inputs, whichever thread is quicker. */
const inTurn = (registry: RegistryKeeper, place: number): RegistryKeeper => ({
  change: (act) => {
    turns.wait(place);
    return registry.change(act);
  },
});
