import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/node/stores/index.ts';
import { keepsTheContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const address = (name: string): string => pathToFileURL(join(folder, name)).href;

describe('a shared folder', () => {
  keepsTheContract(() => address('contract'));

  it('holds nothing half-written beside its objects, and takes its own workshop away', async () => {
    const store = await openStore(address('tidy'));
    await store.put('a/b.txt', new Uint8Array(9), '');
    expect(readdirSync(join(folder, 'tidy', 'a'))).toEqual(['b.txt']);
    await store.close();
    expect(readdirSync(join(folder, 'tidy', '.lectern'))).toEqual([]);
  });

  it('takes away what a killed program has left, a day later', async () => {
    const [old, young] = ['old', 'young'].map((name) => join(folder, 'crashed', '.lectern', name));
    for (const shop of [old ?? '', young ?? '']) mkdirSync(shop, { recursive: true });
    writeFileSync(join(old ?? '', '.lectern-1-0-1.tmp'), 'half');
    utimesSync(old ?? '', 0, 0);
    await (await openStore(address('crashed'))).close();
    expect(readdirSync(join(folder, 'crashed', '.lectern'))).toEqual(['young']);
  });

  it.skipIf(process.platform === 'win32')('follows no link out of itself', async () => {
    const store = await openStore(address('linked'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    symlinkSync(folder, join(folder, 'linked', 'way'));
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'linked', 'secret.txt'));
    await expect(store.get('way/secret.txt')).rejects.toThrow('leads out of the store');
    await expect(store.get('secret.txt')).rejects.toThrow('leads out of the store');
    await expect(store.put('way/new.txt', new Uint8Array(), '')).rejects.toThrow('leads out of the store');
    await expect(store.put('way/new/deep.txt', new Uint8Array(), '')).rejects.toThrow('leads out of the store');
    expect(readdirSync(folder)).not.toContain('new');
    await store.close();
  });

  it('is named as an address', async () => {
    for (const wrong of ['/mnt/shared', 'ftp://host/x', 'shared', 's3://'])
      await expect(openStore(wrong)).rejects.toThrow(/is no store|names no bucket/);
  });
});
