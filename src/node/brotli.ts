/** Unpacking Brotli, as HTTP responses come. */
import { brotliDecompressSync } from 'node:zlib';

/** null for what is damaged or unpacks to more than `largest` bytes. */
export function unbrotli(bytes: Uint8Array, largest: number): Uint8Array | null {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: largest });
  } catch {
    return null;
  }
}
