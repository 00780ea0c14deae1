/** A folder with articles, a store and workers, each of them a program of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../architecture/source-files.ts';

const main = join(root, 'dist', 'cli', 'main.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface WorkerProgram {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** Ends it with a signal, and waits for that; gives the exit code. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
}

export interface QueueDesk {
  readonly folder: string;
  readonly store: string;
  readonly put: (path: string, content: string | Uint8Array) => void;
  readonly lectern: (...argv: readonly string[]) => Promise<Ran>;
  readonly worker: (...argv: readonly string[]) => WorkerProgram;
  /** How many jobs have left their report in the store. */
  readonly reports: () => number;
  /** Content of every file below a folder that is not hidden, by its path there. */
  readonly files: (folder: string) => ReadonlyMap<string, string>;
  readonly clear: () => Promise<void>;
}

export function createQueueDesk(redis: string, more: Readonly<Record<string, string>> = {}): QueueDesk {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-queue-'));
  const store = more['LECTERN_STORE'] ?? pathToFileURL(join(folder, 'store')).href;
  const env = { ...process.env, REDIS_URL: redis, LECTERN_STORE: store, ...more };
  const workers: ChildProcess[] = [];
  const start = (argv: readonly string[]): ChildProcess =>
    spawn(process.execPath, [main, ...argv], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    folder,
    store,
    put: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    lectern: async (...argv) => {
      const child = start(argv);
      const [out, err] = [collected(child.stdout), collected(child.stderr)];
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, out: out(), err: err() };
    },
    worker: (...argv) => {
      const child = start(['worker', ...argv]);
      workers.push(child);
      const said = [collected(child.stdout), collected(child.stderr)];
      return {
        process: child,
        said: () => said.map((one) => one()).join(''),
        end: async (signal) => {
          const ended = once(child, 'exit');
          child.kill(signal);
          return ((await ended) as [number | null])[0];
        },
      };
    },
    reports: () => [...filesIn(join(folder, 'store', 'reports')).keys()].length,
    files: (path) => filesIn(join(folder, path)),
    clear: async () => {
      for (const child of workers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function collected(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  return () => text;
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = entries.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), readFileSync(path, 'latin1')];
  });
  return new Map(found.filter(([path]) => !path.startsWith('.')).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export async function until(isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let waited = 0; !(await isTrue()); waited += 100) {
    if (waited > 200_000) throw new Error(`Waited in vain for ${what}.`);
    await sleep(100);
  }
}

const names = ['Mira Okoye', 'Tomas Reyes', 'Helena Voss', 'Piet Brand', 'Sara Holm', 'Ines Costa', 'Joan Marsh'];
const things = ['ferry', 'bridge', 'library', 'market', 'school', 'harbour', 'tower', 'road', 'mill'];

/** A short article, another one for each number. */
export function shortArticle(number: number): string {
  const [one, other] = [names[number % names.length], names[(number + 3) % names.length]];
  const thing = things[number % things.length];
  return `The ${thing} of Saltby opens, ${number}

The ${thing} was opened on day ${number} of the works, the council of Saltby said.

“We have waited ${number + 2} years for this ${thing},” said ${one}, the mayor.

${other} was less pleased. “Nobody asked us,” ${other?.split(' ')[0] === 'Tomas' || other?.split(' ')[0] === 'Piet' ? 'he' : 'she'} said.
`;
}
