/** The way to Redis. BullMQ and its client load here, and nowhere else. */
import type * as Bullmq from 'bullmq';
import type { Redis } from 'ioredis';
import { UserError } from '../../core/errors.ts';
import { optionalPackage } from '../../node/optional-package.ts';

/** Redis's keys of ours begin with it. */
export const prefix = 'lectern';

export const loadBullmq = (): Promise<typeof Bullmq> => optionalPackage(() => import('bullmq'), needed);

const needed = { what: 'A queue', packages: 'bullmq ioredis' };

/** What a queue may be called. */
const nameForm = /^[\w.-]{1,100}$/;

/** Throws a `UserError` of kind `usage`. */
export function checkedQueueName(name: string): string {
  if (nameForm.test(name)) return name;
  throw new UserError(
    'usage',
    `--queue takes a name of letters, digits, hyphens, dots and underscores, not “${name}”.`,
  );
}

/** An address without its password, for people. */
export function shownRedis(address: string): string {
  if (!URL.canParse(address)) return address.replace(/\/\/.*@/, '//');
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
}

/** In milliseconds. */
const longestWait = 2000;
/** In milliseconds; for the first answer only, so that a wrong address is told of. */
const patience = 20_000;

/**
 * A connection that comes back whenever Redis does, and until then keeps what it is told. Throws a `UserError` of kind `usage` when
 * nobody answers at the beginning.
 */
export async function connect(address: string): Promise<Redis> {
  if (!/^rediss?:\/\//.test(address) || !URL.canParse(address))
    throw new UserError('usage', `“${shownRedis(address)}” is no address of Redis; write redis://host:6379.`);
  const { Redis: Client } = await optionalPackage(() => import('ioredis'), needed);
  const client = new Client(address, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(longestWait, 50 * 2 ** Math.min(times, 8)),
  });
  const troubles: Error[] = [];
  client.on('error', (error) => void (troubles[0] = error)); // It tries again; whoever waits is told below.
  client.connect().catch(() => {});
  try {
    await withinTime(client.ping());
    return client;
  } catch (error) {
    client.disconnect();
    const [trouble = error] = troubles;
    const reason = trouble instanceof Error ? trouble.message : 'no answer';
    throw new UserError(
      'usage',
      `Redis at ${shownRedis(address)} does not answer (${reason}); start it, or name another with --redis.`,
      {
        cause: error,
      },
    );
  }
}

async function withinTime<Result>(act: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patience);
  });
  try {
    return await Promise.race([act, late]);
  } finally {
    clearTimeout(timer);
  }
}
