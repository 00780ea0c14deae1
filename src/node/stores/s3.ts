/** A bucket of Amazon S3, or of anything that speaks its protocol. The one user of the AWS SDK. */
import { setTimeout as sleep } from 'node:timers/promises';
import type * as AwsSdk from '@aws-sdk/client-s3';
import type { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { UserError } from '../../core/errors.ts';
import { optionalPackage } from '../optional-package.ts';
import type { Store, StoredObject, StoreKind } from './types.ts';

export const s3: StoreKind = { scheme: 's3', example: 's3://bucket/prefix', open: openBucket };

type Sdk = typeof AwsSdk;

/** Region, credentials and endpoint are the SDK's own affair: `AWS_REGION`, `AWS_ENDPOINT_URL_S3`, profiles, roles of the machine. */
async function openBucket(address: URL): Promise<Store> {
  const bucket = address.hostname;
  if (bucket === '') throw new UserError('usage', `${address.href} names no bucket; write s3://bucket/prefix.`);
  const path = decodeURIComponent(address.pathname).replaceAll(/^\/+|\/+$/g, '');
  const prefix = path === '' ? '' : `${path}/`;
  const sdk = await optionalPackage(() => import('@aws-sdk/client-s3'), {
    what: 'A store on S3',
    packages: '@aws-sdk/client-s3',
  });
  return storeIn(sdk, clientOf(sdk), { bucket, prefix });
}

/** A server of one's own has no names for its buckets, so that they stand in the path. */
const clientOf = ({ S3Client: Client }: Sdk): S3Client => {
  const endpoint = process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL'];
  return new Client({
    maxAttempts,
    requestHandler: { connectionTimeout: silenceMs, socketTimeout: silenceMs },
    ...(endpoint === undefined ? {} : { forcePathStyle: true }),
  });
};

/** A server that says nothing for so long is asked again; the SDK alone would wait for ever. */
const silenceMs = 20_000;

/** With the SDK's waits in between, about half a minute. */
const maxAttempts = 8;

interface Place {
  readonly bucket: string;
  readonly prefix: string;
}

function storeIn(sdk: Sdk, client: S3Client, { bucket, prefix }: Place): Store {
  const at = (key: string) => ({ Bucket: bucket, Key: prefix + key });
  const told = async <Result>(what: string, act: () => Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (error) {
      throw trouble(sdk, `${what} (bucket ${bucket})`, error);
    }
  };
  const orMissing = async <Result>(act: () => Promise<Result>, missing: Result): Promise<Result> => {
    try {
      return await act();
    } catch (error) {
      if (error instanceof sdk.NoSuchKey || error instanceof sdk.NotFound) return missing;
      throw error;
    }
  };
  return {
    get: (key) =>
      told(`${key} cannot be read`, () => orMissing<Uint8Array | null>(() => wholeBody(sdk, client, at(key)), null)),
    // S3 shows an object only when all of it has come, and refuses it when the fingerprint is another.
    put: (key, bytes, sha256) =>
      told(`${key} cannot be written`, async () => {
        const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64');
        await client.send(new sdk.PutObjectCommand({ ...at(key), Body: bytes, ChecksumSHA256 }));
      }),
    exists: (key) =>
      told(`${key} cannot be read`, () =>
        orMissing(async () => {
          await client.send(new sdk.HeadObjectCommand(at(key)));
          return true;
        }, false),
      ),
    list: async function* list(wanted): AsyncIterable<StoredObject> {
      let token: string | undefined;
      do {
        const page = {
          Bucket: bucket,
          Prefix: prefix + wanted,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        };
        const found = await told('The store cannot be listed', () => client.send(new sdk.ListObjectsV2Command(page)));
        for (const { Key, Size } of found.Contents ?? [])
          if (Key !== undefined) yield { key: Key.slice(prefix.length), bytes: Size ?? 0 };
        token = found.NextContinuationToken;
      } while (token !== undefined);
    },
    remove: (key) =>
      told(`${key} cannot be removed`, async () => void (await client.send(new sdk.DeleteObjectCommand(at(key))))),
    close: async () => client.destroy(),
  };
}

/** The SDK tries again until an answer begins; a body that is cut off, or is not what its fingerprint says, is ours to ask for again. */
async function wholeBody(
  { GetObjectCommand }: Sdk,
  client: S3Client,
  at: { readonly Bucket: string; readonly Key: string },
): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    const { Body } = await client.send(new GetObjectCommand(at));
    try {
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      if (attempt === maxAttempts) throw error;
      await sleep(50 * 2 ** attempt);
    }
  }
}

/** What can be mended by whoever set the store up; a bug of ours is thrown on as it is. */
function trouble({ S3ServiceException: Answered }: Sdk, what: string, error: unknown): UserError {
  if (!(error instanceof Error) || error instanceof UserError || error instanceof TypeError) throw error;
  const reason = error instanceof Answered ? answer(error) : `${error.name}: ${error.message}`;
  return new UserError('file', `${what}: ${reason.replace(/\.$/, '')}.`, { cause: error });
}

const answer = ({ name, message, $metadata }: S3ServiceException): string =>
  `the store answers ${$metadata.httpStatusCode ?? ''} ${name}${message === '' || message === name ? '' : `, ${message}`}`;
