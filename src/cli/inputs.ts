/** What the user named, as sources to read: files, folders of them, patterns, standard input. */
import { resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Source } from '../index.ts';
import { inputExtensions } from '../index.ts';
import { filesMatching, isPattern } from '../node/glob.ts';
import { filesIn, kindOf } from '../node/list.ts';
import { readSource, readStream } from '../node/read.ts';
import type { Io } from './io.ts';

/** One input: something to read, or what is wrong with it. */
export type Input =
  | { readonly type: 'file'; readonly name: string; readonly path: string }
  | { readonly type: 'stdin'; readonly name: string }
  | { readonly type: 'failed'; readonly name: string; readonly error: UserError };

/** Which files of a folder are wanted, and what standard input is called. */
export interface Wanted {
  /** What such a file is, for people. */
  readonly what: string;
  /** File name endings, lower case, with the dot. */
  readonly endings: readonly string[];
  readonly stdinName: string | null;
}

/** Articles in any format that can be read. */
export const articles = (stdinName: string | null): Wanted => ({
  what: 'article',
  endings: inputExtensions,
  stdinName,
});

/** Articles, and SSML files to be spoken as they are. */
export const recitable = (stdinName: string | null): Wanted => ({
  what: 'article or SSML file',
  endings: [...inputExtensions, '.ssml'],
  stdinName,
});

/** Inputs in the order in which they were named, folders as their files sorted by path; a file named twice comes once. */
export async function findInputs(names: readonly string[], wanted: Wanted, io: Io): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    for (const input of await inputsAt(name, wanted, io)) {
      const key = input.type === 'file' ? input.path : `${input.type} ${input.name}`;
      if (!seen.has(key)) inputs.push(input);
      seen.add(key);
    }
  }
  return inputs;
}

async function inputsAt(name: string, wanted: Wanted, io: Io): Promise<readonly Input[]> {
  if (name === '-') return [{ type: 'stdin', name: wanted.stdinName ?? '-' }];
  const path = resolve(io.cwd, name);
  try {
    const kind = await kindOf(path);
    if (kind === 'missing' && isPattern(name)) return await filesFound(name, wanted, io);
    if (kind === 'missing') throw new UserError('file', `There is no file or folder ${name}.`);
    return kind === 'file' ? [{ type: 'file', name, path }] : await filesWanted(name, path, wanted);
  } catch (error) {
    if (error instanceof UserError) return [{ type: 'failed', name, error }];
    throw error;
  }
}

async function filesWanted(name: string, path: string, { what, endings }: Wanted): Promise<readonly Input[]> {
  const files = await filesIn(path, endings);
  if (files.length === 0) {
    throw new UserError('file', `The folder ${name} holds no ${what} (a file ending in ${endings.join(', ')}).`);
  }
  const shown = name.replace(/(?<=.)[/\\]+$/, '');
  return files.map((file) => ({ type: 'file', name: shown + file.slice(path.length), path: file }));
}

/** What a pattern finds: where it does not say how the names end, only what can be read. */
async function filesFound(pattern: string, { what, endings }: Wanted, io: Io): Promise<readonly Input[]> {
  const isOpen = /(?:^|[/\\])[^./\\]*$/.test(pattern);
  const found = await filesMatching(pattern, io.cwd);
  const files = found.filter((file) => !isOpen || endings.some((ending) => file.toLowerCase().endsWith(ending)));
  if (files.length === 0) throw new UserError('file', `The pattern ${pattern} finds no ${what}.`);
  return files.map((name) => ({ type: 'file', name, path: resolve(io.cwd, name) }));
}

/** The bytes of an input. Throws a `UserError` of kind `file` when it cannot be read. */
export async function readInput(input: Exclude<Input, { type: 'failed' }>, io: Io): Promise<Source> {
  const bytes = input.type === 'stdin' ? readStream(io.stdin, input.name, io.stop) : readSource(input.path, input.name);
  return { name: input.name, bytes: await bytes };
}
