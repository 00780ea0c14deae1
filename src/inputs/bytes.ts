/** Reading bytes that come piece by piece. */
import { joined } from '../core/bytes.ts';

const lineFeed = 0x0a;

export interface ByteReader {
  /** The next line as Latin-1 without its end; null at the end of the bytes. A longer one comes in pieces of `longest`. */
  readonly line: (longest: number) => Promise<string | null>;
  /** The next line as bytes without its line feed; null at the end. Of a longer one than `longest` the rest is passed over. */
  readonly lineBytes: (longest: number) => Promise<{ readonly bytes: Uint8Array; readonly whole: boolean } | null>;
  /** The next `count` bytes, fewer at the end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over `count` bytes; gives how many there were. */
  readonly skip: (count: number) => Promise<number>;
}

/** Keeps no more in memory than what is asked for and one piece. */
export function readBytes(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let at = 0;
  /** Is there a byte at `at`? Takes the next piece when the held one is used up. */
  const more = async (): Promise<boolean> => {
    while (at >= held.length) {
      const next = await iterator.next();
      if (next.done === true) return false;
      held = next.value;
      at = 0;
    }
    return true;
  };
  const upTo = async (count: number, keep: (part: Uint8Array) => void): Promise<number> => {
    let left = count;
    while (left > 0 && (await more())) {
      const part = held.subarray(at, at + left);
      keep(part);
      at += part.length;
      left -= part.length;
    }
    return count - left;
  };
  const lineBytes: ByteReader['lineBytes'] = async (longest) => {
    const parts: Uint8Array[] = [];
    let length = 0;
    let any = false;
    while (await more()) {
      any = true;
      const end = held.indexOf(lineFeed, at);
      const part = held.subarray(at, end < 0 ? held.length : end);
      if (length < longest) parts.push(part.subarray(0, longest - length));
      length += part.length;
      at += part.length + (end < 0 ? 0 : 1);
      if (end >= 0) break;
    }
    return any ? { bytes: joined(parts), whole: length <= longest } : null;
  };
  return {
    lineBytes,
    line: async (longest) => {
      const found = await lineBytes(longest);
      return found === null ? null : latin1(found.bytes).replace(/\r$/, '');
    },
    take: async (count) => {
      const parts: Uint8Array[] = [];
      await upTo(count, (part) => parts.push(part.slice()));
      return joined(parts);
    },
    skip: (count) => upTo(count, () => undefined),
  };
}

/** Byte for byte: Node's own `latin1` decoder reads windows-1252. */
export const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 8192)) as string; // A third of what spreading them takes.
  }
  return text;
};
