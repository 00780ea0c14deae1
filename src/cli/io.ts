/** What a command sees of the terminal; tests hand in another. */
import type { Readable } from 'node:stream';

export interface Io {
  readonly stdin: Readable;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Folder that relative paths are taken from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user wants to stop: what is in hand is finished, nothing else is begun. */
  readonly stop: AbortSignal;
}

export interface TextSink {
  readonly write: (text: string) => unknown;
  /** Is it a terminal that a person looks at? */
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal. */
  readonly columns?: number | undefined;
}
