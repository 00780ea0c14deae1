/** Unpacking gzip piece by piece, members one after the other. */
import { Decompress, Gunzip } from 'fflate';
import { joined } from '../../core/bytes.ts';

/** In bytes: what so many unpack to, 1,032 times as much at most, is held at once. */
const slice = 16_384;

/** Throws what the library throws for damaged data. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let made: Uint8Array[] = [];
  const stream = new Gunzip((part) => made.push(part));
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += slice) {
      stream.push(chunk.slice(at, at + slice));
      yield* made;
      made = [];
    }
  }
  stream.push(new Uint8Array(), true);
  yield* made;
}

/** gzip or deflate, as HTTP sends it; null when it is damaged or unpacks to more than `largest` bytes. */
export function unpack(bytes: Uint8Array, largest: number): Uint8Array | null {
  const made: Uint8Array[] = [];
  const count = { size: 0 };
  const stream = new Decompress((part) => {
    count.size += part.length;
    if (count.size <= largest) made.push(part);
  });
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      stream.push(bytes.slice(at, at + slice), at + slice >= bytes.length);
      if (count.size > largest) return null;
    }
  } catch {
    return null;
  }
  return joined(made);
}
