import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/node/stores/index.ts';
import { keepsTheContract } from '../node/stores/contract.ts';
import { hasS3, startS3 } from './s3mock.ts';
import type { S3Server } from './s3mock.ts';

describe.skipIf(!hasS3)(`a bucket of S3${hasS3 ? '' : ' (skipped: java or mvn is missing)'}`, () => {
  let server: S3Server;
  const before = { ...process.env };
  beforeAll(async () => {
    server = await startS3();
    Object.assign(process.env, server.env);
  });
  afterAll(() => {
    server.stop();
    process.env = before;
  });

  describe('at its root', () => {
    keepsTheContract(() => 's3://lectern');
  });
  describe('under a prefix', () => {
    keepsTheContract(() => 's3://lectern/nightly/run%201/');
  });

  it('says which bucket it was that is not there', async () => {
    const store = await openStore('s3://nowhere');
    await expect(store.get('a.txt')).rejects.toThrow(/a\.txt cannot be read \(bucket nowhere\): .*NoSuchBucket/);
    await store.close();
  });

  it('refuses bytes that are not those of the fingerprint', async () => {
    const store = await openStore('s3://lectern');
    await expect(store.put('wrong.txt', new Uint8Array(3), '00'.repeat(32))).rejects.toThrow(
      'wrong.txt cannot be written',
    );
    expect(await store.exists('wrong.txt')).toBe(false);
    await store.close();
  });
});
