/** What travels through a queue, as plain data. */

/** A file and what it must hold. */
export interface KeptFile {
  /** From the working folder; names parted by `/`. */
  readonly path: string;
  /** Fingerprint of its bytes, by which the store has it; hexadecimal. */
  readonly sha256: string;
}

/** One input of a chunk. */
export interface ChunkItem {
  /** As the user has named it, relative to the working folder. */
  readonly name: string;
  /** What the names of its files begin with. */
  readonly file: string;
  readonly source: string;
  /** Is it one piece of the input of that name, such as a row of a manifest? */
  readonly piece: boolean;
  /** Empty lines to put before it, so that rows keep their numbers. */
  readonly linesBefore: number;
}

/** Some inputs and how they are built. The fingerprint of its bytes is its name everywhere. */
export interface Chunk {
  /** Version of Lectern that builds it. */
  readonly lectern: string;
  /** When it was enqueued by force; null for the usual. */
  readonly again: string | null;
  /** Options of `lectern build` that the command line gives, by their words there. */
  readonly words: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Options that the settings give, over which the command line wins. */
  readonly defaults: Chunk['words'];
  /** What the options name: lexicons, a catalogue, faces. */
  readonly settings: readonly KeptFile[];
  /** What lies beside the inputs: pictures, cast sheets, files that a manifest names. */
  readonly beside: readonly KeptFile[];
  readonly items: readonly ChunkItem[];
}

/** What a job holds: the rest lies in the store. */
export interface ChunkJob {
  readonly lectern: string;
  /** Fingerprint of the chunk. */
  readonly chunk: string;
  /** How many inputs it has. */
  readonly inputs: number;
}
