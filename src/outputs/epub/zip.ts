/**
 * The container of a book (EPUB 3.3, OCF): deterministic, with the media type first and as it is. Written piece by piece, so that sound
 * which lies outside of memory stays there; the fields are those of PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
 */
import { deflateSync } from 'fflate';
import { joined } from '../../core/bytes.ts';
import { crc32 } from '../../core/crc32.ts';
import { UserError } from '../../core/errors.ts';
import type { BookFile, StoredBytes } from './types.ts';

/** What gains nothing from being deflated. */
const packed = /^(?:image\/|audio\/|$)/;

type Entry = Pick<BookFile, 'path' | 'mediaType' | 'body'>;

/** Not deflated, so that a program that knows nothing of ZIP finds it at a fixed place. */
const first: Entry = { path: 'mimetype', mediaType: '', body: 'application/epub+zip' };

/** An entry as its headers tell of it. */
interface Written {
  readonly name: Uint8Array;
  /** 0 as it is, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packedLength: number;
  readonly length: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** Offsets have four bytes, and the count of entries two, of which the highest number means another format. */
const most = 0xffff_ffff;
const mostEntries = 0xfffe;

/** Throws a `UserError` of kind `file` when it would be larger than a ZIP file can be, or have more entries. */
export async function* zipped(files: readonly Entry[]): AsyncGenerator<Uint8Array> {
  if (files.length + 1 > mostEntries) {
    throw new UserError('file', 'The book would hold more than 65,534 files; make one of fewer articles.');
  }
  const written: Written[] = [];
  let offset = 0;
  for (const file of [first, ...files]) {
    const { body, ...entry } = entryOf(file, offset);
    written.push(entry);
    yield header(entry, false);
    yield* body;
    offset += 30 + entry.name.length + entry.packedLength;
    if (offset > most) throw new UserError('file', 'The book is larger than 4 GB; make one of fewer articles.');
  }
  let length = 0;
  for (const entry of written) {
    const record = header(entry, true);
    length += record.length;
    yield record;
  }
  yield fields([
    [4, 0x0605_4b50],
    [4, 0],
    [2, written.length],
    [2, written.length],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
}

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

function entryOf({ path, mediaType, body }: Entry, offset: number): Written & { readonly body: Pieces } {
  const name = new TextEncoder().encode(path);
  if (isStored(body)) {
    const { crc, length } = body;
    return { name, method: 0, crc, packedLength: length, length, offset, body: body.pieces() };
  }
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const isPacked = packed.test(mediaType);
  const data = isPacked ? bytes : deflateSync(bytes, { level: 6 });
  const lengths = { packedLength: data.length, length: bytes.length };
  return { name, method: isPacked ? 0 : 8, crc: crc32(bytes), ...lengths, offset, body: [data] };
}

export const isStored = (body: BookFile['body']): body is StoredBytes =>
  typeof body === 'object' && !(body instanceof Uint8Array);

/** Midnight of 1 January 1980, the first moment that a ZIP can hold. */
const moment = 0x0021_0000;

/** The header before an entry, or its record in the central directory. Names of more than ASCII are marked as UTF-8. */
function header({ name, method, crc, packedLength, length, offset }: Written, isCentral: boolean): Uint8Array {
  const flags = name.some((byte) => byte > 0x7f) ? 0x0800 : 0;
  const common = fields([
    [2, 20],
    [2, flags],
    [2, method],
    [4, moment],
    [4, crc],
    [4, packedLength],
    [4, length],
    [2, name.length],
    [2, 0],
  ]);
  if (!isCentral) return joined([fields([[4, 0x0403_4b50]]), common, name]);
  const place = fields([
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ]);
  return joined([
    fields([
      [4, 0x0201_4b50],
      [2, 20],
    ]),
    common,
    place,
    name,
  ]);
}

/** Numbers of two or four bytes, little-endian. */
function fields(numbers: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}
