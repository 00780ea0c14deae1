/** The words of `lectern queue`. */
import { queueing, storing } from './queueing.ts';
import { json } from './shared.ts';
import type { CommandWords } from './types.ts';

export const queue = {
  usage: 'queue',
  summary: 'Say how far the workers of a queue have come, and what has failed',
  positionals: {},
  options: {
    ...queueing,
    ...storing,
    wait: {
      describe: 'Wait until all is done first',
      type: 'boolean',
      default: false,
      group: 'Queue',
    },
    retry: {
      describe: 'Let jobs that have failed be tried again',
      type: 'boolean',
      default: false,
      group: 'Queue',
    },
    report: {
      describe: 'Write a record of every input that is done or has failed to this file, one line of JSON each',
      type: 'string',
      requiresArg: true,
      value: 'FILE',
      otherwise: 'none',
      group: 'Output',
    },
    json: json('Say it as JSON'),
  },
  examples: [
    ['lectern queue --redis redis://queue:6379', 'waiting, being done, done, failed'],
    [
      'lectern queue --wait --store s3://archive/2026 --report night.ndjson',
      'a record of every input, when all is done',
    ],
  ],
} as const satisfies CommandWords;
