/** Fingerprints of what is read and written. */
import { createHash } from 'node:crypto';

export interface Digest {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export const digestOf = (content: Uint8Array): Digest => ({
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** A stream as it is, and what went through it once it has ended. */
export function digesting(chunks: AsyncIterable<Uint8Array>): {
  readonly body: AsyncIterable<Uint8Array>;
  readonly digest: () => Digest;
} {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* through(): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { body: through(), digest: () => ({ bytes, sha256: hash.digest('hex') }) };
}
