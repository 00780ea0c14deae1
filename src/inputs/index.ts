/** Every input format. A new one is a folder here and a line below. */
import { textBlocks } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import { decode } from './decode.ts';
import type { InputFormat, Reading, ReadOptions, Source } from './types.ts';

/** Loaders, so that a run pays only for the formats it meets. */
export const inputs = {
  text: async () => (await import('./text/index.ts')).text,
  markdown: async () => (await import('./markdown/index.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
} satisfies Record<string, () => Promise<InputFormat>>;

export type InputName = keyof typeof inputs;

/** File name endings of each format; what ends in none of them is plain text. */
const extensions: Readonly<Record<InputName, readonly string[]>> = {
  text: ['.txt', '.text'],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
};

/** Every file name ending that an input format knows, lower case, with the dot. */
export const inputExtensions: readonly string[] = Object.values(extensions).flat();

/** The format that a file's name speaks for. */
export function inputNameOf(name: string): InputName {
  const lower = name.toLowerCase();
  const isOf = (format: InputName): boolean => extensions[format].some((ending) => lower.endsWith(ending));
  return (Object.keys(inputs) as readonly InputName[]).find(isOf) ?? 'text';
}

/**
 * Reads every article of a source, in order.
 * Throws a `UserError` of kind `file` for a source that is empty, no text, or without words.
 */
export async function* read(source: Source, options: ReadOptions = findOut): AsyncIterable<Reading> {
  const format = await inputs[inputNameOf(source.name)]();
  for await (const reading of format.read(decode(source), options)) {
    if (!hasWords(reading)) throw new UserError('file', `${source.name} holds no words: there is nothing to read.`);
    yield reading;
  }
}

const findOut: ReadOptions = { paragraphs: 'auto' };

const hasWords = ({ article }: Reading): boolean => textBlocks(article).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
