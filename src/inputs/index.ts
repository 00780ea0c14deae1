/** Every input format. A new one is a folder here, its name in `names.ts`, its signs in `detect.ts` and a line below. */
import { textBlocks } from '../core/article.ts';
import { assertNever } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { decode } from './decode.ts';
import { formatByContent, formatByName } from './detect.ts';
import { tooLong } from './length.ts';
import type { InputName } from './names.ts';
import type { OpenSource } from './open-source.ts';
import { openSource } from './open-source.ts';
import { tellLanguage } from './language/index.ts';
import { markRepeatedStandfirst } from './repeated-standfirst.ts';
import { refuseKnownBinary, refuseMail, refuseUnreadableMarkup } from './signatures.ts';
import type { InputFormat, ReadInner, Reading, ReadOptions, Source, SourcePiece, SourceStream } from './types.ts';

export { headLength, holdsArticles, inputExtensions, isDoubtful } from './detect.ts';
export { rowMembers } from './manifest/row-members.ts';
export { inputNames } from './names.ts';
export type { InputName } from './names.ts';

/** Loaders, so that a run pays only for the formats it meets. */
const inputs: Readonly<Record<InputName, () => Promise<InputFormat>>> = {
  text: async () => (await import('./text/index.ts')).text,
  markdown: async () => (await import('./markdown/index.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
  mhtml: async () => (await import('./mhtml/index.ts')).mhtml,
  nitf: async () => (await import('./press/index.ts')).nitf,
  'newsml-g2': async () => (await import('./press/index.ts')).newsMlG2,
  newsml: async () => (await import('./press/index.ts')).newsMl,
  ninjs: async () => (await import('./press/ninjs-input.ts')).ninjs,
  rss: async () => (await import('./feeds/index.ts')).rss,
  atom: async () => (await import('./feeds/index.ts')).atom,
  docx: async () => (await import('./docx/index.ts')).docx,
  epub: async () => (await import('./epub/index.ts')).epub,
  odt: async () => (await import('./odt/index.ts')).odt,
  manifest: async () => (await import('./manifest/index.ts')).manifest,
  warc: async () => (await import('./warc/index.ts')).warc,
};

/**
 * Reads every article of a source, in order; what it is its first bytes tell, and where they do not, its name.
 * Throws a `UserError` of kind `file` for a source that is empty, no text, without words or without an article.
 */
export async function* read(source: Source | SourceStream, options: ReadOptions = findOut): AsyncIterable<Reading> {
  const opened = await openSource(source);
  try {
    const format = await formatOf(source.name, opened, options);
    for await (const reading of readAs(format, opened, options)) {
      if (!hasWords(reading)) throw new UserError('file', `${source.name} holds no words: there is nothing to read.`);
      const long = tooLong(reading.article);
      if (long !== null) throw new UserError('file', `${source.name} is ${long}.`);
      yield markRepeatedStandfirst(await tellLanguage(reading, statedLanguage(reading, options)));
    }
  } finally {
    await opened.close();
  }
}

/**
 * Takes a source of many articles apart, without reading them, into pieces that can be read elsewhere. Null for a source that is one article, or
 * that has to be read as a whole. Throws a `UserError` of kind `file` as `read` does.
 */
export async function takeApart(
  source: SourceStream,
  options: ReadOptions = findOut,
): Promise<{ readonly format: InputName; readonly pieces: AsyncIterable<SourcePiece> } | null> {
  const opened = await openSource(source);
  const format = await formatOf(source.name, opened, options).catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
  if (format.takes === 'stream') return { format: format.name, pieces: format.apart(opened.stream()) };
  await opened.close();
  return null;
}

function statedLanguage({ stated }: Reading, { language, rowLanguageFirst }: ReadOptions): string | null {
  const ofRow = stated?.['lang'];
  return rowLanguageFirst === true && typeof ofRow === 'string' ? ofRow : (language ?? null);
}

const findOut: ReadOptions = { paragraphs: 'auto' };

async function formatOf(name: string, { head }: OpenSource, options: ReadOptions): Promise<InputFormat> {
  if (head.length === 0) throw new UserError('file', `${name} is empty: there is nothing to read.`);
  if (options.inputFormat != null) return inputs[options.inputFormat]();
  const byContent = formatByContent(head);
  if (byContent !== null) return inputs[byContent]();
  refuseKnownBinary({ name, bytes: head });
  refuseUnreadableMarkup({ name, bytes: head });
  refuseMail({ name, bytes: head });
  return inputs[formatByName(name)]();
}

async function* readAs(format: InputFormat, opened: OpenSource, options: ReadOptions): AsyncIterable<Reading> {
  switch (format.takes) {
    case 'text': {
      const source = await opened.whole();
      const declared = source.encoding ?? (format.declaresEncoding === true ? declaredEncoding(source.bytes) : null);
      yield* format.read(decode(source, declared), options);
      return;
    }
    case 'bytes':
      yield* format.read(await opened.whole(), options);
      return;
    case 'stream':
      yield* format.read(opened.stream(), options, readInner);
      return;
    default:
      assertNever(format);
  }
}

/** What is inside a source of many sources is none of these itself: otherwise a manifest could name itself. */
const readInner: ReadInner = async function* (source, options) {
  const opened = await openSource(source);
  const format = await formatOf(source.name, opened, options);
  if (format.takes === 'stream')
    throw new UserError('file', `${source.name} is a ${format.name} inside another source; name it by itself.`);
  yield* readAs(format, opened, options);
};

const hasWords = ({ article }: Reading): boolean => textBlocks(article).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
