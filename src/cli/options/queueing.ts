/** Options of the commands that share a queue. */

const group = 'Queue';

export const queueing = {
  queue: {
    describe: 'Name of the queue: letters, digits, hyphens, dots and underscores',
    type: 'string',
    default: 'lectern',
    requiresArg: true,
    value: 'NAME',
    group,
  },
  redis: {
    describe: 'Address of Redis, as in redis://host:6379, or rediss:// for TLS',
    type: 'string',
    requiresArg: true,
    value: 'URL',
    otherwise: 'the variable REDIS_URL, else redis://127.0.0.1:6379',
    group,
  },
} as const;

export const storing = {
  store: {
    describe: 'Where sources and results lie, for all machines: file:///mnt/shared or s3://bucket/prefix',
    type: 'string',
    requiresArg: true,
    value: 'URL',
    otherwise: 'the variable LECTERN_STORE',
    group,
  },
} as const;
