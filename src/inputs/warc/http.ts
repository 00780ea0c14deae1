/** An HTTP response as a WARC record holds it. Source: RFC 9112. */
import { latin1 } from '../bytes.ts';
import { joined } from '../../core/bytes.ts';
import { unpack } from '../zip/gunzip.ts';
import { unpackZstd } from '../zip/unzstd.ts';

export interface HttpResponse {
  readonly status: number;
  /** Media type in lower case, without parameters; '' when none is stated. */
  readonly mediaType: string;
  /** WHATWG label of the encoding that the response declares; null when it declares none. */
  readonly encoding: string | null;
  /** Unpacked; null when it cannot be. */
  readonly body: Uint8Array | null;
  /** How the body was packed, in lower case; '' when it was not. */
  readonly coding: string;
}

/** Unpacks Brotli; null for what is damaged or too large. */
export type Unbrotli = (bytes: Uint8Array, largest: number) => Uint8Array | null;

/** In bytes, unpacked. */
const largestBody = 32 * 1024 * 1024;

/**
 * null when the block is no HTTP response. `wants` tells by status and media type whether the body is worth unpacking.
 * Throws a `UserError` for a body that wants a dictionary or too much memory.
 */
export async function readResponse(
  block: Uint8Array,
  wants: (response: Pick<HttpResponse, 'status' | 'mediaType'>) => boolean,
  unbrotli: Unbrotli | undefined,
): Promise<HttpResponse | null> {
  const end = endOfHead(block);
  const [first = '', ...lines] = latin1(block.subarray(0, end)).split(/\r?\n/);
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1] ?? 0);
  if (status === 0) return null;
  const field = (name: string): string => {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? '' : line.slice(name.length + 1).trim();
  };
  const type = field('content-type');
  const head = { status, mediaType: (type.split(';')[0] ?? '').trim().toLowerCase() };
  if (!wants(head)) return { ...head, encoding: null, body: null, coding: '' };
  const raw = block.subarray(end);
  const whole = /chunked/i.test(field('transfer-encoding')) ? unchunked(raw) : raw;
  const coding = field('content-encoding').toLowerCase();
  return {
    ...head,
    coding,
    encoding: /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null,
    body: await decoded(whole, coding, unbrotli),
  };
}

/** Behind the first empty line; the whole when there is none. */
function endOfHead(block: Uint8Array): number {
  for (let at = 0; at < block.length && at < 262_144; at += 1) {
    if (block[at] !== 0x0a) continue;
    if (block[at + 1] === 0x0a) return at + 2;
    if (block[at + 1] === 0x0d && block[at + 2] === 0x0a) return at + 3;
  }
  return block.length;
}

/** Many archives undo the chunks and keep the header: then the body does not begin with a size. */
function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const line = /^([\dA-Fa-f]{1,8})[^\n]{0,200}\r?\n/.exec(latin1(body.subarray(at, at + 256)));
    if (line === null) return at === 0 ? body : joined(parts);
    const size = Number.parseInt(line[1] ?? '0', 16);
    if (size === 0) return joined(parts);
    at += line[0].length;
    parts.push(body.subarray(at, at + size));
    at += size;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
}

/** Many archives unpack the body and keep the header: then it begins as a page does, and not as packed ones do. */
async function decoded(body: Uint8Array, coding: string, unbrotli: Unbrotli | undefined): Promise<Uint8Array | null> {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  if (isGzip) return unpack(body, largestBody);
  if (/^\s*(?:ï»¿\s*)?</.test(latin1(body.subarray(0, 64)))) return body;
  if (/deflate/.test(coding)) return unpack(body, largestBody);
  if (/\bbr\b/.test(coding)) return unbrotli?.(body, largestBody) ?? null;
  if (/\bzstd\b/.test(coding)) return unpackZstd(body, largestBody, 'its body');
  return /\b(?:dcb|dcz|compress)\b/.test(coding) ? null : body;
}
