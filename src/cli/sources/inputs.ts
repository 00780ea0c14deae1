/** What the user named, as sources to read: files, folders of them, patterns, standard input, addresses of the web. */
import { resolve } from 'node:path';
import { assertNever } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { Source, SourceStream } from '../../index.ts';
import { inputExtensions } from '../../index.ts';
import { filesMatching, isPattern } from '../../node/glob.ts';
import { kindOf } from '../../node/list.ts';
import { isWebAddress } from '../../node/web-address.ts';
import { allBytes, readPieces, streamPieces } from '../../node/read.ts';
import type { SharedOptions } from '../invocation.ts';
import { folderFiles, isWanted, leftFiles } from './folder.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../display/terminal.ts';

/** One input: something to read, or what is wrong with it. */
export type Input =
  | { readonly type: 'file'; readonly name: string; readonly path: string }
  | { readonly type: 'stdin'; readonly name: string }
  | { readonly type: 'web'; readonly name: string }
  | { readonly type: 'failed'; readonly name: string; readonly error: UserError };

/** Which files of a folder are wanted, and what standard input is called. */
export interface Wanted {
  /** What such a file is, for people. */
  readonly what: string;
  /** File name endings, lower case, with the dot. */
  readonly endings: readonly string[];
  readonly stdinName: string | null;
  /** Is nothing to be said of the files of a folder that are left? */
  readonly quiet?: boolean;
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
  if (isWebAddress(name)) return [{ type: 'web', name }];
  const path = resolve(io.cwd, name);
  try {
    const kind = await kindOf(path, name);
    if (kind === 'missing' && isPattern(name)) return await filesFound(name, wanted, io);
    if (kind === 'missing') throw new UserError('file', `There is no file or folder ${name}.`);
    return kind === 'file' ? [{ type: 'file', name, path }] : await filesWanted({ name, path }, wanted, io);
  } catch (error) {
    if (error instanceof UserError) return [{ type: 'failed', name, error }];
    throw error;
  }
}

async function filesWanted(
  { name, path }: { readonly name: string; readonly path: string },
  { what, endings, quiet = false }: Wanted,
  io: Io,
): Promise<readonly Input[]> {
  const { taken: files, left, closed } = await folderFiles(path, name, endings);
  if (files.length + closed.length === 0) {
    throw new UserError('file', `The folder ${name} holds no ${what} (a file ending in ${endings.join(', ')}).`);
  }
  const told = leftFiles(shownPath(name), left);
  if (told !== null && !quiet) io.stderr.write(`${told}.\n`);
  const shown = name.replace(/(?<=.)[/\\]+$/, '');
  const nameOf = (file: string): string => shown + file.slice(path.length);
  return [
    ...files.map((file) => ({ type: 'file', name: nameOf(file), path: file }) as const),
    ...closed.map((folder) => ({ type: 'failed', name: nameOf(folder), error: closedFolder(nameOf(folder)) }) as const),
  ];
}

const closedFolder = (name: string): UserError =>
  new UserError('file', `The folder ${name} cannot be looked into; what it holds was not built.`);

/** What a pattern finds: where it does not say how the names end, only what can be read. */
async function filesFound(pattern: string, { what, endings }: Wanted, io: Io): Promise<readonly Input[]> {
  const isOpen = /(?:^|[/\\])[^./\\]*$/.test(pattern);
  const found = await filesMatching(pattern, io.cwd);
  const files: string[] = [];
  for (const file of found) if (!isOpen || (await isWanted(resolve(io.cwd, file), endings))) files.push(file);
  if (files.length === 0) throw new UserError('file', `The pattern ${pattern} finds no ${what}.`);
  return files.map((name) => ({ type: 'file', name, path: resolve(io.cwd, name) }));
}

export function inputAt(inputs: readonly Input[], place: number): Input {
  const input = inputs[place];
  if (input === undefined) throw new RangeError(`There is no input ${place}.`);
  return input;
}

type ReadableInput = Exclude<Input, { type: 'failed' }>;

/** What an input may be opened with. */
export type Opening = Pick<SharedOptions, 'allowPrivate'>;

/** An input to be read piece by piece, or at once. Throws a `UserError` of kind `file`, now or in between, when it cannot be read. */
export async function openInput(input: ReadableInput, options: Opening, io: Io): Promise<Source | SourceStream> {
  const { name } = input;
  switch (input.type) {
    case 'file':
      return { name, chunks: readPieces(input.path, name, io.stop) };
    case 'stdin':
      return { name, chunks: streamPieces(io.stdin, name, io.stop) };
    case 'web': {
      const { fetchPage } = await import('../../node/fetch.ts'); // Loads the network.
      return { name, ...(await fetchPage(name, { allowPrivate: options.allowPrivate, stop: io.stop })) };
    }
    default:
      return assertNever(input);
  }
}

/** All bytes of an input. Throws a `UserError` of kind `file` when it cannot be read, or is larger than 64 MB. */
export async function readInput(input: ReadableInput, options: Opening, io: Io): Promise<Source> {
  return wholeSource(await openInput(input, options, io));
}

export const wholeSource = async (source: Source | SourceStream): Promise<Source> =>
  'bytes' in source ? source : { name: source.name, bytes: await allBytes(source.chunks, source.name) };
