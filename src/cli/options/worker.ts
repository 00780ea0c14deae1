/** The words of `lectern worker`. */
import { queueing, storing } from './queueing.ts';
import { messages } from './shared.ts';
import { many } from './many.ts';
import type { CommandWords } from './types.ts';

export const worker = {
  usage: 'worker',
  summary: 'Build what others have enqueued, until it is stopped',
  positionals: {},
  options: {
    ...queueing,
    ...storing,
    jobs: many.jobs,
    lock: {
      describe:
        'Seconds after which a job goes to another worker when this one is not heard of; longer than its slowest job is safest',
      type: 'number',
      default: 120,
      requiresArg: true,
      value: 'SECONDS',
      group: 'Queue',
    },
    'until-done': {
      describe: 'End when nothing waits and nobody works on anything any more',
      type: 'boolean',
      default: false,
      group: 'Queue',
    },
    port: {
      describe: 'Answer /healthz, /readyz and /metrics (for Prometheus) on this port; 0 for none',
      type: 'number',
      default: 0,
      requiresArg: true,
      value: 'N',
      group: 'Watching over it',
    },
    host: {
      describe: 'Address of this machine to answer on',
      type: 'string',
      default: '127.0.0.1',
      requiresArg: true,
      value: 'ADDRESS',
      group: 'Watching over it',
    },
    quiet: messages.quiet,
  },
  examples: [
    ['lectern worker --store s3://archive/2026 --redis redis://queue:6379', 'one on each machine, or several'],
    [
      'lectern worker --store file:///mnt/shared --port 9464 --host 0.0.0.0',
      'watched over by Kubernetes and Prometheus',
    ],
  ],
  remark:
    'SIGTERM or Ctrl-C once: the job in hand is finished, and no more is taken. Twice: the program leaves, and another worker does the job.\n' +
    'Needs the packages bullmq and ioredis, and @aws-sdk/client-s3 for a store on S3.',
} as const satisfies CommandWords;
