/** Pages that a browser has saved into one file (MHTML): the page among the parts is read as any other. Source: RFC 2557. */
import { UserError } from '../../core/errors.ts';
import { declaredEncoding } from '../declared-encoding.ts';
import { decode } from '../decode.ts';
import { html } from '../html/index.ts';
import type { BytesInput, Reading, ReadOptions, Source } from '../types.ts';
import type { MimePart } from './parts.ts';
import { decodedBody, parameter, partsOf, readPart } from './parts.ts';

export const mhtml: BytesInput = {
  name: 'mhtml',
  takes: 'bytes',
  read: readMhtml,
};

async function* readMhtml({ name, bytes }: Source, options: ReadOptions): AsyncIterable<Reading> {
  const part = pageIn(readPart(bytes), 0);
  const page = part === null ? new Uint8Array() : decodedBody(part);
  if (part === null || page.length === 0)
    throw new UserError(
      'file',
      `${name} is a saved page without the page in it; save it anew, as one file or as .html.`,
    );
  const stated = parameter(part.fields.get('content-type'), 'charset');
  const source = decode({ name, bytes: page }, stated ?? declaredEncoding(page));
  for await (const reading of html.read(source, options)) yield named(reading);
}

function named(reading: Reading): Reading {
  const { article } = reading;
  const source = { ...article.meta.source, format: 'mhtml' };
  return { ...reading, article: { ...article, meta: { ...article.meta, source } } };
}

/** A page stands in a message of its pictures, that may stand in another. */
const deepest = 4;

/** The part that the message says is its root, else the one that was saved, else the first page; frames are pages beside it. */
function pageIn(message: MimePart, depth: number): MimePart | null {
  if (isPage(message)) return message;
  if (depth === deepest || !message.mediaType.startsWith('multipart/')) return null;
  const parts = partsOf(message);
  const saved = message.fields.get('snapshot-content-location');
  const start = parameter(message.fields.get('content-type'), 'start');
  const root =
    parts.find(({ fields }) => start !== null && fields.get('content-id') === start) ??
    parts.find((part) => isPage(part) && saved !== undefined && part.fields.get('content-location') === saved);
  const pages = [...(root === undefined ? [] : [root]), ...parts].map((part) => pageIn(part, depth + 1));
  return pages.find((page) => page !== null) ?? null;
}

const isPage = ({ mediaType }: MimePart): boolean => mediaType === 'text/html' || mediaType === 'application/xhtml+xml';
