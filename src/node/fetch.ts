/** Getting the page that a user has named by its address: over HTTP only, within limits, each hop looked at. */
import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { pipeline } from 'node:stream';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UserError } from '../core/errors.ts';
import { isPrivateAddress } from './addresses.ts';

export interface FetchOptions {
  /** May the address be of the machine itself or of a network of one's own? */
  readonly allowPrivate: boolean;
  /** Aborted when the user wants to stop. */
  readonly stop: AbortSignal;
  /** For everything together, in milliseconds. */
  readonly timeout?: number;
  /** In bytes, unpacked. */
  readonly largest?: number;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** WHATWG label that the response declares; null when it declares none. */
  readonly encoding: string | null;
}

const mostRedirects = 5;

/** Throws a `UserError` of kind `file` for whatever cannot or may not be had. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const { timeout = 30_000 } = options;
  const limit = AbortSignal.any([options.stop, AbortSignal.timeout(timeout)]);
  try {
    return await follow(address, options, limit);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (options.stop.aborted) throw new UserError('file', `Stopped before ${address} was read.`);
    if (limit.aborted) throw refusal(address, `did not answer in full within ${Math.round(timeout / 1000)} seconds`);
    throw refusal(address, `cannot be reached (${reasonOf(error)})`);
  }
}

async function follow(address: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  let url = webUrl(address, address);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await request(url, address, options, signal);
    const target = redirectOf(response);
    if (target === null) return await received(response, address, options);
    response.destroy();
    url = webUrl(target, address, url);
  }
  throw refusal(address, `leads from page to page more than ${mostRedirects} times`);
}

function webUrl(target: string, address: string, base?: URL): URL {
  const url = URL.canParse(target, base?.href) ? new URL(target, base?.href) : null;
  if (url === null) throw refusal(address, 'is no address of the web');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal(
      address,
      `${base === undefined ? 'begins with' : 'leads to'} ${url.protocol}//; only http and https are read`,
    );
  return url;
}

/** Connects to the very address that was looked at, whatever the name leads to a moment later. */
async function request(
  url: URL,
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  const { address: ip, family } =
    isIP(host) > 0 ? { address: host, family: isIP(host) } : await unlessAborted(lookup(host), signal);
  if (!options.allowPrivate && isPrivateAddress(ip))
    throw refusal(address, `leads to ${ip}, in a private network; --allow-private lets it be read`);
  const { get } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const pinned: LookupFunction = (_host, how, done) =>
    how.all === true ? done(null, [{ address: ip, family }]) : done(null, ip, family);
  const headers = { 'user-agent': 'lectern', accept: 'text/html, */*;q=0.5', 'accept-encoding': 'gzip, deflate, br' };
  return new Promise((resolve, reject) => {
    get(url, { lookup: pinned, signal, headers, agent: false }, resolve).on('error', reject);
  });
}

/** Asking for an address cannot be called off; nobody waits for the answer any more. */
const unlessAborted = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
    }),
  ]);

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
}

async function received(
  response: IncomingMessage,
  address: string,
  { largest = 64 * 1024 * 1024 }: FetchOptions,
): Promise<Fetched> {
  const { statusCode = 0, headers } = response;
  const type = headers['content-type'] ?? '';
  try {
    if (statusCode !== 200) throw refusal(address, `answered ${statusCode} instead of the page`);
    if (!readable.test(type)) throw refusal(address, `is ${type.split(';')[0] ?? type}, in which there is no article`);
    if (Number(headers['content-length'] ?? 0) > largest) throw tooLarge(address, largest);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of unpacked(response)) {
      size += part.length;
      if (size > largest) throw tooLarge(address, largest);
      parts.push(part);
    }
    return { bytes: Buffer.concat(parts), encoding: /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null };
  } finally {
    response.destroy();
  }
}

/** Text, XML, JSON, and the documents that are read; a response without a type is looked at by its content. */
const readable =
  /^(?:$|text\/(?!css|javascript)|application\/(?:[\w.+-]*(?:xml|json|xhtml|epub|opendocument\.text|wordprocessingml|warc|ndjson)|octet-stream|zip|gzip|x-gzip|pdf)|application\/[\w.+-]*\+(?:xml|zip|json))/i;

function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const coding = response.headers['content-encoding']?.toLowerCase() ?? '';
  const through = unpackers[coding];
  return through === undefined ? response : pipeline(response, through(), () => undefined);
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const tooLarge = (address: string, largest: number): UserError =>
  refusal(address, `is larger than ${Math.round(largest / 1024 / 1024)} MB`);

const refusal = (address: string, what: string): UserError => new UserError('file', `${address} ${what}.`);

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.message : 'unknown';
