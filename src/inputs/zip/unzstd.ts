/** Unpacking Zstandard piece by piece, frames one after the other. Source: RFC 8878. */
import { joined } from '../../core/bytes.ts';
import { UserError } from '../../core/errors.ts';
import type { ByteReader } from '../bytes.ts';
import { readBytes } from '../bytes.ts';

/** In bytes: what a frame wants to look back on is held in memory. The program `zstd` wants more by `--ultra` and `--long` only. */
const largestWindow = 64 * 1024 * 1024;

const frameStart = 0xfd2fb528;

/** The first 28 bits of frames that are passed over. */
const skippable = 0x184d2a5;

/** Skippable frame in which a `.warc.zst` carries the dictionary of the others (IIPC, Zstandard in WARC). */
const dictionaryFrame = 0x184d2a5d;

/** Do bytes begin with a frame, or with one that is passed over? */
export function isZstandard(head: Uint8Array): boolean {
  const kind = numberIn(head.subarray(0, 4));
  return kind === frameStart || Math.floor(kind / 16) === skippable;
}

/**
 * Throws a `UserError` for what needs a dictionary or too much memory, and an `Error` for damaged data. A frame's checksum is
 * passed over: the library does not compute it.
 */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const reader = readBytes(chunks);
  for (;;) {
    const frame = await nextFrame(reader, name);
    if (frame === null) return;
    let made: Uint8Array[] = [];
    const stream = new Decompress((part) => made.push(part));
    stream.push(frame.head);
    for (let last = false; !last;) {
      const block = await nextBlock(reader, frame.hasChecksum);
      last = block.last;
      stream.push(block.bytes, last);
      yield* made;
      made = [];
    }
  }
}

/** The same of bytes at hand; null when they are damaged or unpack to more than `largest` bytes. */
export async function unpackZstd(bytes: Uint8Array, largest: number, name: string): Promise<Uint8Array | null> {
  const made: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of unzstd(once(bytes), name)) {
      size += part.length;
      if (size > largest) return null;
      made.push(part);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    return null;
  }
  return joined(made);
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

interface Frame {
  readonly head: Uint8Array;
  readonly hasChecksum: boolean;
}

/** Past skippable frames; null at the end. */
async function nextFrame(reader: ByteReader, name: string): Promise<Frame | null> {
  for (;;) {
    const magic = await reader.take(4);
    if (magic.length === 0) return null;
    const kind = numberIn(magic);
    if (kind === frameStart) return frameBehind(magic, reader, name);
    if (kind === dictionaryFrame) throw needsDictionary(name);
    if (Math.floor(kind / 16) !== skippable) throw damaged();
    const size = numberIn(await taken(reader, 4));
    if ((await reader.skip(size)) < size) throw damaged();
  }
}

/** Section 3.1.1.1: descriptor, window, dictionary and size of the content. */
async function frameBehind(magic: Uint8Array, reader: ByteReader, name: string): Promise<Frame> {
  const descriptor = await taken(reader, 1);
  const flags = descriptor[0] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const sizeFlag = flags >> 6;
  if ((flags & 3) !== 0) throw needsDictionary(name);
  const window = await taken(reader, isSingle ? 0 : 1);
  const size = await taken(reader, sizeFlag === 0 ? Number(isSingle) : 2 ** sizeFlag);
  const wanted = isSingle ? numberIn(size) + (sizeFlag === 1 ? 256 : 0) : windowOf(window[0] ?? 0);
  if (wanted > largestWindow) throw tooWide(name, wanted);
  return { head: joined([magic, descriptor, window, size]), hasChecksum: (flags & 4) !== 0 };
}

/** Section 3.1.1.1.2: an exponent and eighths. */
function windowOf(byte: number): number {
  const base = 2 ** (10 + (byte >> 3));
  return base + (base / 8) * (byte & 7);
}

/** Section 3.1.1.2: three bytes of head, in which the second kind, one byte over and over, has the length of what it means. */
async function nextBlock(reader: ByteReader, hasChecksum: boolean): Promise<{ bytes: Uint8Array; last: boolean }> {
  const head = await taken(reader, 3);
  const said = numberIn(head);
  const last = (said & 1) === 1;
  const size = ((said >> 1) & 3) === 1 ? 1 : said >> 3;
  return { bytes: joined([head, await taken(reader, size + (last && hasChecksum ? 4 : 0))]), last };
}

async function taken(reader: ByteReader, count: number): Promise<Uint8Array> {
  const bytes = await reader.take(count);
  if (bytes.length < count) throw damaged();
  return bytes;
}

/** Little-endian. */
const numberIn = (bytes: Uint8Array): number => bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);

const damaged = (): Error => new Error('Zstandard data that is damaged or cut off.');

const needsDictionary = (name: string): UserError =>
  new UserError(
    'file',
    `${name} is packed as Zstandard with a dictionary, which Lectern does not use; have it written without one, or as gzip.`,
  );

const tooWide = (name: string, window: number): UserError =>
  new UserError(
    'file',
    `${name} is packed as Zstandard with a window of ${Math.ceil(window / 1024 / 1024)} MB; Lectern unpacks up to 64 MB. Pack it anew without --long and --ultra.`,
  );
