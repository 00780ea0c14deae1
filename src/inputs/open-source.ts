/** A source whose first bytes have been looked at. */
import { UserError } from '../core/errors.ts';
import { joined } from '../core/bytes.ts';
import { headLength } from './detect.ts';
import type { Source, SourceStream } from './types.ts';

export interface OpenSource {
  readonly head: Uint8Array;
  /** All of it at once. Throws a `UserError` of kind `file` beyond 64 MB. */
  readonly whole: () => Promise<Source>;
  /** From the beginning on, piece by piece. Either this or `whole`, and once. */
  readonly stream: () => SourceStream;
  /** Lets go of what is not read. */
  readonly close: () => Promise<void>;
}

/** In bytes. An article of a million words stays below a tenth of it. */
const largestWhole = 64 * 1024 * 1024;

export async function openSource(source: Source | SourceStream): Promise<OpenSource> {
  if ('bytes' in source) {
    return {
      head: source.bytes.subarray(0, headLength),
      whole: () => Promise.resolve(source),
      stream: () => ({ name: source.name, chunks: oneChunk(source.bytes) }),
      close: () => Promise.resolve(),
    };
  }
  const iterator = source.chunks[Symbol.asyncIterator]();
  const first = await headOf(iterator);
  const chunks = continued(first, iterator);
  return {
    head: first.subarray(0, headLength),
    whole: async () => ({ name: source.name, bytes: await collected(chunks, source.name) }),
    stream: () => ({ name: source.name, chunks }),
    close: async () => {
      await iterator.return?.();
    },
  };
}

async function* oneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function headOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < headLength;) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return joined(parts);
}

async function* continued(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield head;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}

async function collected(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largestWhole)
      throw new UserError('file', `${name} is larger than 64 MB; split it into its articles first.`);
    parts.push(chunk);
  }
  return joined(parts);
}
