/** What every kind of store must do. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentOf, keepContent, openStore } from '../../../src/node/stores/index.ts';
import type { Store } from '../../../src/node/stores/index.ts';
import { digestOf } from '../../../src/node/digest.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const put = (store: Store, key: string, text: string): Promise<void> =>
  store.put(key, bytes(text), digestOf(bytes(text)).sha256);
const text = async (store: Store, key: string): Promise<string | null> => {
  const found = await store.get(key);
  return found === null ? null : new TextDecoder().decode(found);
};

async function keys(store: Store, prefix: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { key } of store.list(prefix)) found.push(key);
  return found;
}

/** `address` is of a store that is empty. */
export function keepsTheContract(address: () => string): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(address());
  });
  afterAll(() => store.close());

  it('gives back what was put, and null for what was not', async () => {
    await put(store, 'news/harbour.txt', 'The harbour – closed.');
    expect(await text(store, 'news/harbour.txt')).toBe('The harbour – closed.');
    expect(await text(store, 'news/none.txt')).toBeNull();
    expect(await text(store, 'none/at/all.txt')).toBeNull();
    expect([await store.exists('news/harbour.txt'), await store.exists('news/none.txt')]).toEqual([true, false]);
  });

  it('keeps empty objects, and names with spaces, percent signs and letters of every script', async () => {
    for (const key of ['odd/empty', 'odd/50 % off + more.txt', 'odd/Zürich – 東京.txt', 'odd/a?b#c&d=e.txt']) {
      await put(store, key, key === 'odd/empty' ? '' : key);
      expect(await text(store, key)).toBe(key === 'odd/empty' ? '' : key);
    }
    expect(await keys(store, 'odd/')).toHaveLength(4);
  });

  it('puts a later object in the place of an earlier one', async () => {
    await put(store, 'twice.txt', 'first');
    await put(store, 'twice.txt', 'second');
    expect(await text(store, 'twice.txt')).toBe('second');
  });

  it('shows one of several writers, and never a mixture', async () => {
    const all = Array.from({ length: 8 }, (_, i) => String(i).repeat(200_000));
    const reading = Array.from({ length: 8 }, () => text(store, 'busy.txt'));
    const [seenMeanwhile] = await Promise.all([Promise.all(reading), ...all.map((one) => put(store, 'busy.txt', one))]);
    for (const seen of [...seenMeanwhile, await text(store, 'busy.txt')])
      expect(seen === null || all.includes(seen)).toBe(true);
  });

  it('lists by prefix, in the order of keys, with sizes', async () => {
    for (const key of ['list/b.txt', 'list/a/2.txt', 'list/a/1.txt', 'list/a-b.txt', 'listless.txt'])
      await put(store, key, key);
    expect(await keys(store, 'list/')).toEqual(['list/a-b.txt', 'list/a/1.txt', 'list/a/2.txt', 'list/b.txt']);
    expect(await keys(store, 'list/a')).toEqual(['list/a-b.txt', 'list/a/1.txt', 'list/a/2.txt']);
    expect(await keys(store, 'nothing/here/')).toEqual([]);
    for await (const { key, bytes: size } of store.list('list/b')) expect([key, size]).toEqual(['list/b.txt', 10]);
  });

  it('lists more than a page of objects', async () => {
    await Promise.all(Array.from({ length: 1005 }, (_, i) => put(store, `many/${String(i).padStart(4, '0')}`, 'x')));
    const found = await keys(store, 'many/');
    expect([found.length, found[0], found.at(-1)]).toEqual([1005, 'many/0000', 'many/1004']);
  });

  it('removes an object, and minds none that is not there', async () => {
    await put(store, 'gone.txt', 'soon');
    await store.remove('gone.txt');
    await store.remove('gone.txt');
    expect(await store.exists('gone.txt')).toBe(false);
  });

  it.each([
    '../outside.txt',
    'a/../../outside.txt',
    '/etc/passwd',
    'a//b',
    './a',
    'a\\..\\b',
    'a\0b',
    '',
    'x'.repeat(901),
  ])('refuses the key %j', async (key) => {
    await expect(store.get(key)).rejects.toThrow('cannot be the name of an object');
    await expect(put(store, key, 'x')).rejects.toThrow('cannot be the name of an object');
    await expect(store.exists(key)).rejects.toThrow('cannot be the name of an object');
    await expect(store.remove(key)).rejects.toThrow('cannot be the name of an object');
  });

  it('keeps content under its fingerprint, and tells when it is damaged or gone', async () => {
    const sha256 = await keepContent(store, bytes('An article.'));
    expect(sha256).toBe(digestOf(bytes('An article.')).sha256);
    expect(new TextDecoder().decode(await contentOf(store, sha256))).toBe('An article.');
    await put(store, `sources/${sha256.slice(0, 2)}/${sha256}`, 'Another article.');
    await expect(contentOf(store, sha256)).rejects.toThrow('is damaged');
    await store.remove(`sources/${sha256.slice(0, 2)}/${sha256}`);
    await expect(contentOf(store, sha256)).rejects.toThrow('enqueue it again');
  });
}
