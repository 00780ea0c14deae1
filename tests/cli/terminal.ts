/** A terminal for tests, and a folder of its own to work in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Desk {
  readonly folder: string;
  /** Runs `lectern` with the arguments, in the folder. */
  readonly lectern: (argv: readonly string[], more?: Partial<Io> & { readonly input?: string }) => Promise<Ran>;
  readonly put: (path: string, content: string | Uint8Array) => string;
  readonly clear: () => void;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function createDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-cli-'));
  return {
    folder,
    lectern: async (argv, { input = '', ...more } = {}) => {
      const written = { out: '', err: '' };
      const code = await run(argv, {
        stdin: Readable.from([Buffer.from(input)]),
        stdout: { write: (text) => (written.out += text) },
        stderr: { write: (text) => (written.err += text) },
        cwd: folder,
        env: {},
        stop: new AbortController().signal,
        ...more,
      });
      return { code, ...written };
    },
    put: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      return path;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Two people speak, one of them of no known name. */
export const story = `Crane falls into the harbour

By Mira Okoye

The harbour of Port Ansel was closed on Monday after a crane had fallen into the water.

“We were lucky,” said Tomas Reyes, who runs the harbour office. “The market had closed an hour before.”

“A second crane is on its way,” said Helena Voss, the harbour’s engineer.
`;
