/** The kinds of stores, and how one is opened by its address. */
import { UserError } from '../../core/errors.ts';
import { digestOf } from '../digest.ts';
import { folder } from './folder.ts';
import { checkedKey } from './keys.ts';
import { s3 } from './s3.ts';
import type { Store, StoreKind } from './types.ts';

export type { Store } from './types.ts';

const kinds: readonly StoreKind[] = [folder, s3];

/**
 * The store at an address: `file:///mnt/shared` or `s3://bucket/prefix`. Keys are looked at before anything is done with them. Throws a
 * `UserError` of kind `usage` when there is none.
 */
export async function openStore(address: string): Promise<Store> {
  const url = URL.canParse(address) ? new URL(address) : null;
  const kind = kinds.find(({ scheme }) => url?.protocol === `${scheme}:`);
  if (url === null || kind === undefined)
    throw new UserError('usage', `“${address}” is no store; name one as in ${examples}.`);
  return guarded(await kind.open(url));
}

const examples = kinds.map(({ example }) => example).join(' or ');

const guarded = (store: Store): Store => ({
  ...store,
  get: async (key) => store.get(checkedKey(key)),
  put: async (key, bytes, sha256) => store.put(checkedKey(key), bytes, sha256),
  exists: async (key) => store.exists(checkedKey(key)),
  list: (prefix) =>
    store.list(prefix === '' ? '' : checkedKey(prefix.replace(/\/$/, '')) + (/\/$/.exec(prefix)?.[0] ?? '')),
  remove: async (key) => store.remove(checkedKey(key)),
});

/** Where content lies that is named by its fingerprint. */
const contentKey = (sha256: string): string => `sources/${sha256.slice(0, 2)}/${sha256}`;

/** Keeps bytes under their fingerprint, unless they are there, and gives it. */
export async function keepContent(store: Store, bytes: Uint8Array): Promise<string> {
  const { sha256 } = digestOf(bytes);
  if (!(await store.exists(contentKey(sha256)))) await store.put(contentKey(sha256), bytes, sha256);
  return sha256;
}

/** The bytes of a fingerprint. Throws a `UserError` of kind `file` when they are not there, or are others. */
export async function contentOf(store: Store, sha256: string): Promise<Uint8Array> {
  const bytes = await store.get(contentKey(sha256));
  if (bytes === null) throw new UserError('file', `The store does not hold ${contentKey(sha256)}; enqueue it again.`);
  if (digestOf(bytes).sha256 !== sha256)
    throw new UserError('file', `${contentKey(sha256)} in the store is damaged; remove it and enqueue it again.`);
  return bytes;
}
