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

function factsOf(bytes: Uint8Array): Pick<SourcePiece, 'ids' | 'path'> {
  const text = new TextDecoder().decode(bytes);
  const parsed = parseJson(text);
  if ('trouble' in parsed) return nothing;
  if (isNinjs(parsed.root))
    return { ids: ninjsItems(parsed.root, text).items.map(({ facts }) => facts.id), path: null };
  const row = readRow(parsed.root);
  return 'trouble' in row ? nothing : { ids: [row.facts.id], path: row.path };
}

/** Of a row that is broken: one article may come of it when it is mended, and it has its line’s number till then. */
const nothing = { ids: [null], path: null };

function withLineEnd(row: Uint8Array): Uint8Array {
  const line = new Uint8Array(row.length + 1);
  line.set(row);
  line[row.length] = 0x0a;
  return line;
}
