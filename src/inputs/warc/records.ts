/** The records of a WARC file. Source: ISO 28500:2017 (WARC 1.1). */
import { UserError } from '../../core/errors.ts';
import { joined } from '../../core/bytes.ts';
import type { ByteReader } from '../bytes.ts';

export interface WarcRecord {
  /** Field names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Its content; empty for a record that is not wanted. */
  readonly block: Uint8Array;
  /** Is the file cut off inside the record? */
  readonly cut: boolean;
}

/** In bytes, both. */
const longestLine = 65_536;
const largestBlock = 32 * 1024 * 1024;
const mostFields = 200;

/** Every record in turn; of those that `wants` refuses, and of huge ones, the content is passed over. */
export async function* recordsOf(
  reader: ByteReader,
  name: string,
  wants: (fields: WarcRecord['fields']) => boolean,
): AsyncIterable<WarcRecord> {
  for (let first = true; ; first = false) {
    const version = await nextVersion(reader);
    if (version === null) return;
    if (!/^WARC\/\d/.test(version)) throw noWarc(name, first);
    const fields = await readFields(reader);
    const length = Number(fields.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw noWarc(name, first);
    if (wants(fields) && length <= largestBlock) {
      const block = await reader.take(length);
      yield { fields, block, cut: block.length < length };
      if (block.length < length) return;
    } else if ((await reader.skip(length)) < length) {
      yield { fields, block: new Uint8Array(), cut: true };
      return;
    }
  }
}

/** The record as it stands in a file; one that is cut off stays so. */
export function asRecord({ fields, block, cut }: WarcRecord): Uint8Array {
  const lines = [...fields].map(([name, value]) => `${name}: ${value}`);
  const head = fromLatin1(`WARC/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  return joined([head, block, ...(cut ? [] : [fromLatin1('\r\n\r\n')])]);
}

const fromLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The first line that is not empty: records are parted by two empty ones. */
async function nextVersion(reader: ByteReader): Promise<string | null> {
  for (;;) {
    const line = await reader.line(longestLine);
    if (line !== '') return line;
  }
}

async function readFields(reader: ByteReader): Promise<WarcRecord['fields']> {
  const fields = new Map<string, string>();
  for (;;) {
    const line = await reader.line(longestLine);
    if (line === null || line === '') return fields;
    const colon = line.indexOf(':');
    if (colon > 0 && fields.size < mostFields)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
}

const noWarc = (name: string, first: boolean): UserError =>
  new UserError(
    'file',
    first
      ? `${name} is no WARC file inside; unpack it, and name what it holds.`
      : `${name} is damaged: a record does not begin where the one before ends; get the file anew.`,
  );
