/** Inputs made ready for their way: their bytes in the store, and with them what lies beside. */
import { join, dirname } from 'node:path';
import type { ChunkItem, KeptFile } from '../../config/chunk.ts';
import { UserError } from '../../core/errors.ts';
import { read, takeApart } from '../../index.ts';
import type { InputName, Source, SourcePiece } from '../../index.ts';
import { systemCode } from '../../node/errors.ts';
import { readPieces, readSource } from '../../node/read.ts';
import { keepContent } from '../../node/stores/index.ts';
import type { Store } from '../../node/stores/index.ts';
import { itemSuffixes } from '../sources/item-suffixes.ts';
import type { Input } from '../sources/inputs.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { readOptions } from '../parsing/read-options.ts';
import type { Besides } from './besides.ts';
import { travelName } from './in-folder.ts';
import { pieceNames } from './piece-names.ts';

/** An input, or a piece of one, that lies in the store. */
export interface Collected {
  readonly item: ChunkItem;
  readonly beside: readonly KeptFile[];
  /** The format to read a piece in; null leaves it to the worker. */
  readonly format: InputName | null;
  /** With the first piece of an input, what the files of all its articles will be called, as far as others might be called so too. */
  readonly names: readonly string[];
}

export interface Collecting {
  readonly store: Store;
  readonly besides: Besides;
  readonly options: BuildOptions;
}

/** What an input's files will be called. */
export interface FileName {
  readonly file: string;
  /** Might an article of it be called like one of another input? */
  readonly isShared: boolean;
}

/** Throws a `UserError` of kind `file` when it cannot be enqueued; what came before is well. */
export async function* collect(
  input: Input,
  { file, isShared }: FileName,
  how: Collecting,
  io: Io,
): AsyncIterable<Collected> {
  if (input.type === 'failed') throw input.error;
  if (input.type !== 'file')
    throw new UserError('file', `${input.name} cannot be enqueued; save it as a file in the working folder first.`);
  const name = travelName(io.cwd, input.name);
  const { path } = input;
  const apart = (): ReturnType<typeof takeApart> =>
    takeApart({ name, chunks: readPieces(path, name) }, readOptions(how.options, io));
  const taken = await apart().catch(whatIsWrongInside);
  const sheets = await how.besides.sheets(path);
  if (taken === null) {
    const bytes = await readSource(path, name);
    const source = await keepContent(how.store, bytes);
    const beside = [...sheets, ...(await how.besides.pictures(name, bytes))];
    const names = isShared ? await articleNames({ name, bytes }, file, how, io) : [];
    yield { item: { name, file, source, piece: false, linesBefore: 0 }, beside, format: null, names };
    return;
  }
  const { suffixes, groups } = pieceNames(await idsOf(taken.pieces));
  const again = await apart();
  if (again === null) throw new UserError('file', `${name} was changed while it was read.`);
  let names = isShared ? suffixes.map((suffix) => file + suffix) : [];
  for await (const pieces of together(again.pieces, groups)) {
    const linesBefore = pieces[0]?.linesBefore ?? 0;
    const source = await keepContent(how.store, asOne(pieces));
    const beside = [...sheets, ...(await named(pieces, name, how))];
    yield { item: { name, file, source, piece: true, linesBefore }, beside, format: taken.format, names };
    names = [];
  }
}

/** A source that cannot be read is sent all the same: it is told of with all the others, where they are built. */
function whatIsWrongInside(error: unknown): null {
  if (error instanceof UserError && systemCode(error.cause) === null) return null;
  throw error;
}

/** Of a source that is sent as a whole. What is wrong inside is told of by the worker. */
async function articleNames(source: Source, file: string, { options }: Collecting, io: Io): Promise<readonly string[]> {
  const suffixOf = itemSuffixes();
  const names: string[] = [];
  try {
    for await (const { article } of read(source, readOptions(options, io))) {
      const { item } = article.meta.source;
      names.push(item === null ? file : file + suffixOf(item));
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return names;
}

/** A row that says of itself nothing that it could be called is called by its line. */
async function idsOf(pieces: AsyncIterable<SourcePiece>): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for await (const { ids, linesBefore } of pieces) all.push(ids.map((id) => id ?? String(linesBefore + 1)));
  return all;
}

/** Pieces of one group, when the last of them has come. */
async function* together(
  pieces: AsyncIterable<SourcePiece>,
  groups: readonly number[],
): AsyncIterable<readonly SourcePiece[]> {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const waiting = new Map<number, SourcePiece[]>();
  let place = 0;
  for await (const piece of pieces) {
    const group = groups[place] ?? -1;
    place += 1;
    const same = waiting.get(group) ?? [];
    same.push(piece);
    waiting.set(group, same);
    if (same.length < (counts.get(group) ?? 1)) continue;
    waiting.delete(group);
    yield same;
  }
}

/** With empty lines in between where the places of lines matter. */
function asOne(pieces: readonly SourcePiece[]): Uint8Array {
  const parts = pieces.flatMap(({ bytes, linesBefore }, i) => {
    const before = pieces[i - 1];
    const gap = before === undefined ? 0 : Math.max(0, linesBefore - before.linesBefore - 1);
    return [Buffer.alloc(gap, 0x0a), bytes];
  });
  return Buffer.concat(parts);
}

/** The files that rows name, with what belongs to them. One that cannot be had is told of by the worker. */
async function named(
  pieces: readonly SourcePiece[],
  from: string,
  { besides }: Collecting,
): Promise<readonly KeptFile[]> {
  const found: KeptFile[] = [];
  for (const { path } of pieces) {
    if (path === null) continue;
    const name = join(dirname(from), path);
    try {
      found.push(await besides.file(name));
      found.push(...(await besides.pictures(name, await besides.bytes(name))));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return found;
}
