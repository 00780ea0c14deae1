/** What a book is put together from. */

/** A file of the package. */
export interface BookFile {
  /** In the manifest. */
  readonly id: string;
  /** From the package document. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array | StoredBytes;
  /** Of the manifest: `nav`. */
  readonly properties?: string;
}

/** Bytes that lie outside of memory. */
export interface StoredBytes {
  readonly length: number;
  readonly crc: number;
  /** All of them in order, as often as one likes. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** A page that is read in its turn. */
export interface BookPage extends BookFile {
  /** The overlay that reads it aloud; null when it is not read. */
  readonly overlay: Overlay | null;
}

/** What is heard to a page: when which sentence is heard. */
export interface Overlay {
  /** The synchronisation, and the sound. */
  readonly files: readonly [smil: BookFile, sound: BookFile];
  /** In milliseconds. */
  readonly duration: number;
}

/** Readers give up on documents that are nested much deeper; what lies below is set as plain paragraphs. */
export const deepest = 30;
