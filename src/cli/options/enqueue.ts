/** The words of `lectern enqueue`. */
import { build } from './build.ts';
import { queueing, storing } from './queueing.ts';
import { reading, messages } from './shared.ts';
import type { CommandWords, OptionWords } from './types.ts';

/** Options of a build that mean something only where it runs, or that tie its articles together. */
const staying: ReadonlySet<string> = new Set(
  `config watch check-content stdin-name allow-private allow-outside files-from null name shard jobs force max-errors fail-fast fail-on-warning
  progress report dry-run quiet verbose registry edition edition-date run-on`.split(/\s+/),
);

/** Options of a build that go with each job. */
export const travelling: Readonly<Record<string, OptionWords>> = Object.fromEntries(
  Object.entries<OptionWords>({
    ...build.options,
    out: { ...build.options.out, describe: 'Folder of the store to write to' },
  }).filter(([name]) => !staying.has(name)),
);

const own = {
  config: reading.config,
  'files-from': build.options['files-from'],
  null: build.options.null,
  name: build.options.name,
  ...queueing,
  ...storing,
  chunk: {
    describe: 'About how many inputs make one job, from 1 to 5000',
    type: 'number',
    default: 100,
    requiresArg: true,
    value: 'N',
    group: 'Queue',
  },
  force: {
    describe:
      'Have everything built again, also what workers have built from the same bytes and options, and let it take the place of what other inputs have made',
    type: 'boolean',
    default: false,
    group: 'Queue',
  },
  wait: {
    describe: 'Wait until the queue is done, and say what has become of it',
    type: 'boolean',
    default: false,
    group: 'Queue',
  },
  quiet: messages.quiet,
} as const;

/** Those that `lectern enqueue` reads itself. */
export type EnqueueWords = typeof own;

export const enqueue = {
  usage: 'enqueue [inputs..]',
  summary: 'Hand articles to workers on other machines, over a queue on Redis',
  positionals: {
    inputs: {
      describe: 'Articles, folders of them, quoted patterns, manifests and web archives, all in the working folder',
      type: 'string',
      array: true,
    },
  },
  options: { ...own, ...travelling } as EnqueueWords & Readonly<Record<string, OptionWords>>,
  examples: [
    ['lectern enqueue news/ --store s3://archive/2026 --redis redis://queue:6379', 'every article of a folder'],
    ['lectern enqueue crawl.warc.gz --store file:///mnt/shared --chunk 200', 'the pages of a web archive, 200 a job'],
    ['lectern enqueue news/ --store file:///mnt/shared --wait', 'and tells when all is done'],
  ],
  remark:
    'The same articles under the same options are the same jobs: enqueuing them again adds nothing.\n' +
    'Needs the packages bullmq and ioredis, and @aws-sdk/client-s3 for a store on S3.',
} as const satisfies CommandWords;
