/** Every command as data, in the order of the help. */
import { build } from './build.ts';
import { check } from './check.ts';
import { clean } from './clean.ts';
import { completion } from './completion.ts';
import { enqueue } from './enqueue.ts';
import { inspect } from './inspect.ts';
import { queue } from './queue.ts';
import { registry } from './registry.ts';
import { speak } from './speak.ts';
import { voices } from './voices.ts';
import { who } from './who.ts';
import { worker } from './worker.ts';
import type { CommandWords } from './types.ts';

export type { CommandWords, OptionWords } from './types.ts';
export { travelling } from './enqueue.ts';
export { build, check, clean, completion, enqueue, inspect, queue, registry, speak, voices, who, worker };

export const commands: Readonly<Record<string, CommandWords>> = {
  build,
  speak,
  who,
  inspect,
  voices,
  registry,
  check,
  clean,
  enqueue,
  worker,
  queue,
  completion,
};
