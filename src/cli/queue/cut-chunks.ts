/** Inputs put together into chunks, the same inputs into the same ones. */
import type { Chunk, KeptFile } from '../../config/chunk.ts';
import { digestOf } from '../../node/digest.ts';
import type { Collected } from './collect.ts';

/** What the chunks of a run have in common. */
export type ChunkHead = Pick<Chunk, 'lectern' | 'again' | 'words' | 'defaults' | 'settings'>;

/**
 * Chunks of about `size` inputs. Where one ends the names of the inputs say, so that a folder that has grown gives new chunks only where the new
 * files are. Pieces of one format stay among themselves.
 */
export async function* cutChunks(
  inputs: AsyncIterable<Collected>,
  size: number,
  head: ChunkHead,
): AsyncIterable<Chunk> {
  let waiting: Collected[] = [];
  for await (const next of inputs) {
    const [first] = waiting;
    if (first !== undefined && first.format !== next.format) {
      yield chunkOf(waiting, head);
      waiting = [];
    }
    waiting.push(next);
    if (waiting.length >= 2 * size || (waiting.length >= least(size) && isEnd(next, size))) {
      yield chunkOf(waiting, head);
      waiting = [];
    }
  }
  if (waiting.length > 0) yield chunkOf(waiting, head);
}

/** A chunk has half the size before it may end, and on average the other half until it does. */
const least = (size: number): number => Math.ceil(size / 2);

function isEnd({ item }: Collected, size: number): boolean {
  const { sha256 } = digestOf(new TextEncoder().encode(`${item.name}\0${item.file}\0${item.linesBefore}`));
  return Number.parseInt(sha256.slice(0, 12), 16) % (size - least(size) + 1) === 0;
}

function chunkOf(collected: readonly Collected[], head: ChunkHead): Chunk {
  const format = collected[0]?.format ?? null;
  const beside = new Map<string, KeptFile>(collected.flatMap((one) => one.beside.map((file) => [file.path, file])));
  return {
    ...head,
    words: format === null ? head.words : { ...head.words, 'input-format': format },
    beside: [...beside.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    items: collected.map(({ item }) => item),
  };
}

/** The bytes that a chunk is named by: members in one order, whatever order it was made in. */
export function chunkBytes({ lectern, again, words, defaults, settings, beside, items }: Chunk): Uint8Array {
  const told = { words: sorted(words), defaults: sorted(defaults) };
  return new TextEncoder().encode(`${JSON.stringify({ lectern, again, ...told, settings, beside, items })}\n`);
}

const sorted = (words: Chunk['words']): Chunk['words'] =>
  Object.fromEntries(Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1)));
