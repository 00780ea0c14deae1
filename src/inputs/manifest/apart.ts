/** A manifest taken apart into its rows. */
import { readBytes } from '../bytes.ts';
import { parseJson } from '../json/parse.ts';
import { isNinjs, ninjsItems } from '../press/ninjs.ts';
import type { SourcePiece, SourceStream } from '../types.ts';
import { readRow } from './row.ts';

/** Rows with their line ends; empty ones are none. A row that is broken is one too: whoever reads it tells of it. */
export async function* rowsApart({ chunks }: SourceStream, longestRow: number): AsyncIterable<SourcePiece> {
  const reader = readBytes(chunks);
  for (let linesBefore = 0; ; linesBefore += 1) {
    const found = await reader.lineBytes(longestRow);
    if (found === null) return;
    if (found.bytes.every((byte) => byte <= 0x20)) continue;
    yield { bytes: withLineEnd(found.bytes), linesBefore, ...factsOf(found.bytes) };
  }
}

function factsOf(bytes: Uint8Array): Pick<SourcePiece, 'id' | 'path'> {
  const text = new TextDecoder().decode(bytes);
  const parsed = parseJson(text);
  if ('trouble' in parsed) return { id: null, path: null };
  if (isNinjs(parsed.root)) return { id: ninjsItems(parsed.root, text).items[0]?.facts.id ?? null, path: null };
  const row = readRow(parsed.root);
  return 'trouble' in row ? { id: null, path: null } : { id: row.facts.id, path: row.path };
}

function withLineEnd(row: Uint8Array): Uint8Array {
  const line = new Uint8Array(row.length + 1);
  line.set(row);
  line[row.length] = 0x0a;
  return line;
}
