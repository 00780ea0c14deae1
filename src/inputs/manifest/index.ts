/** A manifest: newline-delimited JSON, a row for each article. Rows may also be ninjs. */
import { UserError } from '../../core/errors.ts';
import { readBytes } from '../bytes.ts';
import type { Attempt } from '../item/attempts.ts';
import { tellingFailures } from '../item/attempts.ts';
import { itemFailed } from '../item/diagnostics.ts';
import { longestArticle } from '../length.ts';
import { passagePiece } from '../item/pieces.ts';
import { readingOf } from '../item/reading.ts';
import type { Item } from '../item/types.ts';
import { memberOf, parseJson, passageOf } from '../json/parse.ts';
import type { JsonNode } from '../json/parse.ts';
import { isNinjs, ninjsItems } from '../press/ninjs.ts';
import type { DecodedSource, ReadInner, Reading, ReadOptions, SourceStream, StreamInput } from '../types.ts';
import { rowsApart } from './apart.ts';
import { readRow } from './row.ts';
import type { Row } from './row.ts';

export const manifest: StreamInput = {
  name: 'manifest',
  takes: 'stream',
  read: (source, options, inner) => tellingFailures(rowsOf({ source, options, inner }), source.name),
  apart: (source) => rowsApart(source, longestRow),
};

interface Context {
  readonly source: SourceStream;
  readonly options: ReadOptions;
  readonly inner: ReadInner;
}

/** In bytes: a row with its article. */
const longestRow = 32 * 1024 * 1024;

async function* rowsOf(context: Context): AsyncIterable<Attempt> {
  const reader = readBytes(context.source.chunks);
  const ids = new Map<string, number>();
  for (let line = 1; ; line += 1) {
    const found = await reader.lineBytes(longestRow);
    if (found === null) return;
    if (found.bytes.every((byte) => byte <= 0x20)) continue;
    const what = `Line ${line}`;
    if (!found.whole) yield { failed: itemFailed(what, 'it is longer than 32 MB.') };
    else yield* withOwnIds(attemptsIn(found.bytes, what, context), line, ids);
  }
}

async function* attemptsIn(bytes: Uint8Array, what: string, context: Context): AsyncIterable<Attempt> {
  try {
    yield* readingsIn(bytes, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { failed: itemFailed(what, error.message) };
  }
}

async function* readingsIn(bytes: Uint8Array, context: Context): AsyncIterable<Reading> {
  const source = { name: context.source.name, text: utf8(bytes), encoding: 'utf-8' };
  const parsed = parseJson(source.text);
  if ('trouble' in parsed) throw new UserError('file', `it is no valid JSON: ${parsed.trouble}.`);
  if (isNinjs(parsed.root)) {
    for (const item of ninjsItems(parsed.root, source.text).items)
      yield readingOf(item, { source, format: 'manifest', options: context.options });
    return;
  }
  const row = readRow(parsed.root);
  if ('trouble' in row) throw new UserError('file', `${row.trouble}.`);
  if (row.path === null) yield readHere(row, parsed.root, source, context.options);
  else yield* readThere(row, row.path, context);
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError('file', 'it is not UTF-8, as JSON has to be.', { cause: error });
  }
}

function readHere(row: Row, node: JsonNode, source: DecodedSource, options: ReadOptions): Reading {
  const content = row.html ?? row.text;
  if ((content?.length ?? 0) > longestArticle)
    throw new UserError('file', 'it holds more than 8 million characters; split it into chapters.');
  const passage = passageOf(content, source.text);
  if (passage === null) throw new UserError('file', `its ${row.html === null ? 'text' : 'html'} holds no words.`);
  const stated = (role: 'title' | 'byline', ...names: readonly string[]) => {
    const words = passageOf(memberOf(node, ...names), source.text);
    return words === null ? [] : passagePiece(role, 'text', words);
  };
  const item: Item = {
    facts: row.facts,
    pieces: [
      ...stated('title', 'title', 'headline'),
      ...stated('byline', 'byline', 'author'),
      ...passagePiece('body', row.html === null ? 'text' : 'html', passage),
    ],
    diagnostics: [],
  };
  return { ...readingOf(item, { source, format: 'manifest', options }), stated: row.rest };
}

/** The articles of a file that the row names, with the facts that the row states. */
async function* readThere(row: Row, path: string, { options, inner, source }: Context): AsyncIterable<Reading> {
  if (options.openBeside === undefined)
    throw new UserError('file', `it names the file ${path}, and files cannot be opened here.`);
  const { id, ...facts } = row.facts;
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  for await (const reading of inner(await options.openBeside(path, source.name), { ...options, inputFormat: null })) {
    const { meta } = reading.article;
    const from = { ...meta.source, item: itemIn(id, meta.source.item) };
    yield { ...reading, stated: row.rest, article: { ...reading.article, meta: { ...meta, ...known, source: from } } };
  }
}

const itemIn = (row: string | null, item: string | null): string | null =>
  row === null || item === null ? (row ?? item) : `${row}#${item}`;

/** Every article of the manifest has an id of its own: the row's, else the number of its line. */
async function* withOwnIds(
  attempts: AsyncIterable<Attempt>,
  line: number,
  ids: Map<string, number>,
): AsyncIterable<Attempt> {
  for await (const attempt of attempts) {
    if ('failed' in attempt) yield attempt;
    else {
      const { meta } = attempt.article;
      const stated = meta.source.item ?? String(line);
      const time = (ids.get(stated) ?? 0) + 1;
      ids.set(stated, time);
      const source = { ...meta.source, item: time === 1 ? stated : `${stated}#${time}` };
      yield { ...attempt, article: { ...attempt.article, meta: { ...meta, source } } };
    }
  }
}
