/** Every input format. A new one is a folder here, its name in `names.ts`, its signs in `detect.ts` and a line below. */
import { textBlocks } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import { decode } from './decode.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { formatByContent, formatByName } from './detect.ts';
import { tellLanguage } from './language/index.ts';
import type { InputName } from './names.ts';
import { refuseUnreadableMarkup } from './signatures.ts';
import type { InputFormat, Reading, ReadOptions, Source } from './types.ts';

export { inputExtensions } from './detect.ts';
export { inputNames } from './names.ts';
export type { InputName } from './names.ts';

/** Loaders, so that a run pays only for the formats it meets. */
const inputs: Readonly<Record<InputName, () => Promise<InputFormat>>> = {
  text: async () => (await import('./text/index.ts')).text,
  markdown: async () => (await import('./markdown/index.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
};

/**
 * Reads every article of a source, in order.
 * Throws a `UserError` of kind `file` for a source that is empty, no text, without words or without an article.
 */
export async function* read(source: Source, options: ReadOptions = findOut): AsyncIterable<Reading> {
  const byContent = formatByContent(source);
  const name = options.inputFormat ?? byContent ?? formatByName(source.name);
  if (byContent === null && options.inputFormat == null) refuseUnreadableMarkup(source);
  const format = await inputs[name]();
  const decoded = decode(source, format.declaresEncoding === true ? declaredEncoding(source.bytes) : null);
  for await (const reading of format.read(decoded, options)) {
    if (!hasWords(reading)) throw new UserError('file', `${source.name} holds no words: there is nothing to read.`);
    yield await tellLanguage(reading, options.language ?? null);
  }
}

const findOut: ReadOptions = { paragraphs: 'auto' };

const hasWords = ({ article }: Reading): boolean => textBlocks(article).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
