/** Web archives (.warc, .warc.gz, .warc.zst): each page that was fetched well, and that holds an article, is one. */
import { UserError } from '../../core/errors.ts';
import type { ByteReader } from '../bytes.ts';
import { readBytes } from '../bytes.ts';
import { itemFailed } from '../item/diagnostics.ts';
import type { Attempt } from '../item/attempts.ts';
import { tellingFailures } from '../item/attempts.ts';
import type { ReadInner, Reading, ReadOptions, SourcePiece, SourceStream, StreamInput } from '../types.ts';
import { gunzip } from '../zip/gunzip.ts';
import { isZstandard, unzstd } from '../zip/unzstd.ts';
import type { HttpResponse } from './http.ts';
import { readResponse } from './http.ts';
import type { WarcRecord } from './records.ts';
import { asRecord, recordsOf } from './records.ts';

export const warc: StreamInput = {
  name: 'warc',
  takes: 'stream',
  read: (source, options, inner) => tellingFailures(attemptsOf(source, options, inner), source.name),
  apart: pagesApart,
};

async function* attemptsOf(source: SourceStream, options: ReadOptions, inner: ReadInner): AsyncIterable<Attempt> {
  for await (const record of recordsOf(await openWarc(source), source.name, isWanted)) {
    const address = addressOf(record);
    if (record.cut) {
      yield { failed: itemFailed(address, 'the file is cut off here.') };
      return;
    }
    const attempt = await orFailed(address, async () => {
      const response = await readResponse(record.block, isPage, options.unbrotli);
      return response === null || !isPage(response) ? null : pageOf(address, response, { source, options, inner });
    });
    if (attempt !== null) yield attempt;
  }
}

const addressOf = ({ fields }: WarcRecord): string =>
  fields.get('warc-target-uri')?.replaceAll(/^<|>$/g, '') ?? 'a record';

/** The pages as records of their own, still packed. */
async function* pagesApart(source: SourceStream): AsyncIterable<SourcePiece> {
  for await (const record of recordsOf(await openWarc(source), source.name, isWanted)) {
    const response = record.cut ? null : await readResponse(record.block, () => false, undefined);
    if (record.cut || (response !== null && isPage(response)))
      yield { bytes: asRecord(record), ids: [addressOf(record)], linesBefore: 0, path: null };
  }
}

interface Context {
  readonly source: SourceStream;
  readonly options: ReadOptions;
  readonly inner: ReadInner;
}

async function pageOf(
  address: string,
  { body, encoding, coding }: HttpResponse,
  { source, options, inner }: Context,
): Promise<Attempt> {
  if (body === null) return { failed: itemFailed(address, packedAs(coding)) };
  const page = { name: address, bytes: body, encoding };
  for await (const reading of inner(page, { ...options, inputFormat: 'html' }))
    return fromArchive(reading, address, source.name);
  return { failed: itemFailed(address, 'it holds no article.') };
}

async function orFailed(address: string, attempt: () => Promise<Attempt | null>): Promise<Attempt | null> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { failed: itemFailed(address, error.message) };
  }
}

/** Why a body cannot be had, and what helps. */
const packedAs = (coding: string): string =>
  /gzip|deflate|br|zstd/.test(coding) || coding === ''
    ? 'its packed body is damaged, or larger than 32 MB.'
    : `its body is packed as ${coding}, which Lectern does not unpack; have the archive written without it, or as gzip.`;

const fromArchive = (reading: Reading, address: string, name: string): Reading => {
  const { article } = reading;
  const source = { name, item: address, format: 'warc' };
  return { ...reading, article: { ...article, meta: { ...article.meta, source } } };
};

const isWanted = (fields: WarcRecord['fields']): boolean =>
  fields.get('warc-type')?.toLowerCase() === 'response' && /^application\/http/i.test(fields.get('content-type') ?? '');

const isPage = ({ status, mediaType }: Pick<HttpResponse, 'status' | 'mediaType'>): boolean =>
  status === 200 && (mediaType === 'text/html' || mediaType === 'application/xhtml+xml');

/** gzip and Zstandard are known by their first bytes. */
async function openWarc({ name, chunks }: SourceStream): Promise<ByteReader> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  const whole = startingWith(head, iterator);
  if (head[0] === 0x1f && head[1] === 0x8b) return readBytes(told(gunzip(whole), name));
  return readBytes(isZstandard(head) ? told(unzstd(whole, name), name) : whole);
}

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* told(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('file', `${name} is damaged or cut off: it cannot be unpacked to its end; get the file anew.`, {
      cause: error,
    });
  }
}
