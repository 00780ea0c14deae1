/** Sound in fewer bytes: what an encoder is asked. */

/** The compressed forms of sound: MPEG layer 3, AAC in an audiobook file, Opus in Ogg. */
export const encodedFormats = ['mp3', 'm4b', 'opus'] as const;

export type EncodedFormat = (typeof encodedFormats)[number];

/** An encoder that can be called as often as one likes. Deterministic: the same request, the same bytes. */
export interface SoundEncoder {
  /** The whole file. Rejects with a `UserError` of kind `file` when it cannot be made; then nothing of it is left. */
  readonly encode: (request: EncodeRequest) => AsyncIterable<Uint8Array>;
}

export interface EncodeRequest {
  /** Signed 16-bit little-endian samples of one channel, in pieces that end between two samples or within one. */
  readonly samples: AsyncIterable<Uint8Array>;
  /** Samples per second. */
  readonly sampleRate: number;
  readonly tags: SoundTags;
  /** In order, without gaps; none for a file without chapters. */
  readonly chapters: readonly Chapter[];
  /** A picture of the whole as PNG or JPEG; left out where there is none, and passed over by formats that hold none. */
  readonly cover?: Uint8Array;
  /** Ends the work: `encode` then rejects. */
  readonly signal?: AbortSignal | undefined;
}

/** What the file says of itself; null for what is not known. */
export interface SoundTags {
  readonly title: string | null;
  /** Who wrote it. */
  readonly artist: string | null;
  /** What it is a part of: a paper, an edition. */
  readonly album: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

/** All times in milliseconds from the start. */
export interface Chapter {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}
