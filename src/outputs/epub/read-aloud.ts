/** The sound of a book: every article spoken by the engine, in a form that readers play. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition, EditionArticle } from '../../core/edition.ts';
import type { EncodedFormat } from '../../core/encoding.ts';
import { UserError } from '../../core/errors.ts';
import { crc32 } from '../../core/crc32.ts';
import type { Spool } from '../../core/synthesis.ts';
import type { World } from '../../core/world.ts';
import { encoderOf, recordEdition, spoolOf } from '../audio/record.ts';
import type { Timings } from '../audio/timings.ts';
import type { OutputOptions } from '../types.ts';
import type { StoredBytes } from './types.ts';

/** An article as it is heard. */
export interface SpokenArticle {
  readonly sound: StoredBytes;
  readonly format: BookSound;
  readonly timings: Timings;
}

/** Of the core media types of EPUB 3.3 (section 3.2). */
export interface BookSound {
  readonly encoded: EncodedFormat;
  readonly ending: string;
  readonly mediaType: string;
}

/** The first that can be made is taken: every reader plays MP3, older ones no Opus. */
const sounds: readonly BookSound[] = [
  { encoded: 'mp3', ending: '.mp3', mediaType: 'audio/mpeg' },
  { encoded: 'opus', ending: '.opus', mediaType: 'audio/ogg; codecs=opus' },
];

export interface ReadAloud {
  /** In running order; null for one that is not heard. */
  readonly articles: readonly (SpokenArticle | null)[];
  readonly diagnostics: readonly Diagnostic[];
  /** Lets the sound go, which lies in a temporary file. */
  readonly close: () => Promise<void>;
}

export const silent: ReadAloud = { articles: [], diagnostics: [], close: async () => {} };

/** The sound of all articles, one behind the other. */
interface Shelf {
  readonly spool: Spool;
  end: number;
}

/** The edition must be cast from the engine's catalogue. Where no sound can be made nobody is heard, and a diagnostic says why. */
export async function readAloud(edition: Edition, options: OutputOptions, world: World): Promise<ReadAloud> {
  const articles: (SpokenArticle | null)[] = [];
  const diagnostics: Diagnostic[] = [];
  let close = silent.close;
  try {
    const format = await bookSound(world);
    const shelf = { spool: await spoolOf(world), end: 0 };
    close = shelf.spool.close;
    for (const part of edition.articles) {
      const spoken = await spokenArticle(part, { ...options, format, shelf }, world);
      articles.push(spoken.article);
      diagnostics.push(...spoken.diagnostics);
    }
    return { articles, diagnostics, close };
  } catch (error) {
    await close();
    if (!(error instanceof UserError) || options.signal?.aborted === true) throw error;
    return { ...silent, articles: edition.articles.map(() => null), diagnostics: [notReadAloud(error.message)] };
  }
}

/** Throws the `UserError` of the last one that cannot be made. */
async function bookSound(world: World): Promise<BookSound> {
  let trouble: unknown = new UserError('usage', 'There is nothing here that makes sound for it.');
  for (const sound of sounds) {
    try {
      await encoderOf(sound.encoded, world);
      return sound;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      trouble = error;
    }
  }
  throw trouble;
}

async function spokenArticle(
  part: EditionArticle,
  { format, shelf, ...options }: OutputOptions & { readonly format: BookSound; readonly shelf: Shelf },
  world: World,
): Promise<{ readonly article: SpokenArticle | null; readonly diagnostics: readonly Diagnostic[] }> {
  const recording = await recordEdition({ articles: [part] }, options, world);
  try {
    const { timings, diagnostics } = recording;
    if (timings.duration === 0) return { article: null, diagnostics };
    const sound = await stored(recording.encoded(format.encoded), shelf);
    return { article: { sound, format, timings }, diagnostics };
  } finally {
    await recording.close();
  }
}

/** Puts encoded sound behind what the spool holds already. */
async function stored(chunks: AsyncIterable<Uint8Array>, shelf: Shelf): Promise<StoredBytes> {
  const start = shelf.end;
  let crc = 0;
  for await (const chunk of chunks) {
    crc = crc32(chunk, crc);
    await shelf.spool.append(chunk);
    shelf.end += chunk.length;
  }
  const { end, spool } = shelf;
  return { length: end - start, crc, pieces: () => piecesOf(spool, start, end) };
}

/** In bytes: read from the spool at once. */
const piece = 65_536;

async function* piecesOf(spool: Spool, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += piece) yield await spool.read(at, Math.min(end, at + piece));
}

const notReadAloud = (reason: string): Diagnostic => ({
  code: 'not-read-aloud',
  severity: 'warning',
  message: `The EPUB holds the text alone, without sound: ${reason}`,
  hint: null,
  range: null,
});
