// Whole processes of this very Node, measured in turn so that a drifting machine drifts for both sides of a ratio.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const preload = new URL('usage.mjs', import.meta.url).href;

/** Without what a machine may ask of every Node: reading its certificates alone takes longer than an empty Node. */
const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };

/** Runs `node ARGS…` once; gives CPU time in ms and peak memory in MB. */
export function run(args) {
  const child = spawnSync(process.execPath, ['--import', preload, ...args], {
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (child.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${child.status}: ${child.stderr}`);
  return JSON.parse(child.output[3]);
}

/**
 * Runs each contender `rounds` times in turn after one warm-up; gives the medians, and the median ratio of CPU time to the first one's.
 * A contender is a function from the round's number to Node's arguments.
 */
export function compare(contenders, rounds = 9) {
  const names = Object.keys(contenders);
  for (const name of names) run(contenders[name](rounds));
  const runs = Array.from({ length: rounds }, (_, i) => names.map((name) => run(contenders[name](i))));
  return names.map((name, i) => ({
    name,
    cpu: median(runs.map((round) => round[i].cpu)),
    memory: median(runs.map((round) => round[i].memory)),
    ratio: median(runs.map((round) => round[i].cpu / round[0].cpu)),
  }));
}

export function print(rows) {
  console.table(
    Object.fromEntries(
      rows.map(({ name, cpu, memory, ratio }) => [
        name,
        { 'CPU ms': Math.round(cpu), 'peak MB': Math.round(memory), ratio: Number(ratio.toFixed(2)) },
      ]),
    ),
  );
}

export const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
