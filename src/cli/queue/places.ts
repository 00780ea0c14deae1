/** Where Redis and the store are, and what else the commands of a queue share. */
import { UserError } from '../../core/errors.ts';
import { openStore } from '../../node/stores/index.ts';
import type { Store } from '../../node/stores/index.ts';
import type { QueueingOptions } from '../invocation.ts';
import type { Io } from '../io.ts';

export const redisOf = ({ redis }: QueueingOptions, { env }: Io): string =>
  redis ?? env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';

/** Throws a `UserError` of kind `usage` when none is named, or it is none. */
export async function storeOf({ store }: QueueingOptions, { env }: Io): Promise<Store> {
  const address = store ?? env['LECTERN_STORE'];
  if (address !== undefined) return openStore(address);
  throw new UserError(
    'usage',
    'Name the store that all machines share: --store file:///mnt/shared or --store s3://bucket/prefix.',
  );
}

/** Where the records of a chunk’s inputs lie, as soon as all of them are made. */
export const reportKey = (chunk: string): string => `reports/${chunk.slice(0, 2)}/${chunk}.ndjson`;

/** What a worker gives back of a chunk. */
export interface ChunkResult {
  readonly built: number;
  readonly failed: number;
  /** The first of those that failed. */
  readonly failures: readonly { readonly file: string; readonly message: string }[];
}

/** What somebody else has written counts for nothing. */
export function chunkResult(value: unknown): ChunkResult | null {
  const result = value as Partial<ChunkResult> | null;
  const isOne =
    typeof result === 'object' &&
    typeof result?.built === 'number' &&
    typeof result.failed === 'number' &&
    Array.isArray(result.failures);
  return isOne ? (result as ChunkResult) : null;
}
