/** Inputs made ready for their way: their bytes in the store, and with them what lies beside. */
import { join, dirname } from 'node:path';
import type { ChunkItem, KeptFile } from '../../config/chunk.ts';
import { UserError } from '../../core/errors.ts';
import { takeApart } from '../../index.ts';
import type { InputName, SourcePiece } from '../../index.ts';
import { systemCode } from '../../node/errors.ts';
import { readPieces, readSource } from '../../node/read.ts';
import { keepContent } from '../../node/stores/index.ts';
import type { Store } from '../../node/stores/index.ts';
import { itemSuffix } from '../item-suffixes.ts';
import type { Input } from '../inputs.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { readOptions } from '../read-options.ts';
import type { Besides } from './besides.ts';
import { travelName } from './in-folder.ts';

/** An input, or a piece of one, that lies in the store. */
export interface Collected {
  readonly item: ChunkItem;
  readonly beside: readonly KeptFile[];
  /** The format to read a piece in; null leaves it to the worker. */
  readonly format: InputName | null;
}

export interface Collecting {
  readonly store: Store;
  readonly besides: Besides;
  readonly options: BuildOptions;
}

/** `file` is what its files will be called. Throws a `UserError` of kind `file` when it cannot be enqueued; what came before is well. */
export async function* collect(input: Input, file: string, how: Collecting, io: Io): AsyncIterable<Collected> {
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
    yield { item: { name, file, source, piece: false, linesBefore: 0 }, beside, format: null };
    return;
  }
  const counts = await countIds(taken.pieces);
  const again = await apart();
  if (again === null) throw new UserError('file', `${name} was changed while it was read.`);
  for await (const pieces of together(again.pieces, counts)) {
    const linesBefore = pieces[0]?.linesBefore ?? 0;
    const source = await keepContent(how.store, asOne(pieces));
    const beside = [...sheets, ...(await named(pieces, name, how))];
    yield { item: { name, file, source, piece: true, linesBefore }, beside, format: taken.format };
  }
}

/** A source that cannot be read is sent all the same: it is told of with all the others, where they are built. */
function whatIsWrongInside(error: unknown): null {
  if (error instanceof UserError && systemCode(error.cause) === null) return null;
  throw error;
}

/** Items of one id are told apart by their order, so that they have to be made together. */
const idOf = ({ id }: SourcePiece): string | null => (id === null ? null : itemSuffix(id).toLowerCase());

async function countIds(pieces: AsyncIterable<SourcePiece>): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const piece of pieces) {
    const id = idOf(piece);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Pieces of one id, when the last of them has come. */
async function* together(
  pieces: AsyncIterable<SourcePiece>,
  counts: ReadonlyMap<string, number>,
): AsyncIterable<readonly SourcePiece[]> {
  const waiting = new Map<string, SourcePiece[]>();
  for await (const piece of pieces) {
    const id = idOf(piece);
    if (id === null || counts.get(id) === 1) {
      yield [piece];
      continue;
    }
    const same = [...(waiting.get(id) ?? []), piece];
    waiting.set(id, same);
    if (same.length === counts.get(id)) yield same;
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
