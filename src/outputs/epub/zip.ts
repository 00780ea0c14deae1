/** The container of a book (EPUB 3.3, OCF): deterministic, with the media type first and as it is. */
import { zipSync } from 'fflate';
import type { Zippable, ZipOptions } from 'fflate';
import type { BookFile } from './types.ts';

/** The first moment that a ZIP can hold; read by the clock of whatever time zone, which fflate writes by. */
const moment = new Date(1980, 0, 1);

/** What gains nothing from being deflated. */
const packed = /^(?:image|audio)\//;

export function zipped(files: readonly Pick<BookFile, 'path' | 'mediaType' | 'body'>[]): Uint8Array {
  const entries: Zippable = { mimetype: [bytesOf('application/epub+zip'), options(0)] };
  for (const { path, mediaType, body } of files) {
    entries[path] = [bytesOf(body), options(packed.test(mediaType) ? 0 : 6)];
  }
  return zipSync(entries);
}

const options = (level: 0 | 6): ZipOptions => ({ level, mtime: moment });

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;
