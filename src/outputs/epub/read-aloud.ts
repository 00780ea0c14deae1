/** The sound of a book: every article spoken by the engine, in a form that readers play. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition, EditionArticle } from '../../core/edition.ts';
import type { EncodedFormat } from '../../core/encoding.ts';
import { UserError } from '../../core/errors.ts';
import type { World } from '../../core/world.ts';
import { encoderOf, recordEdition } from '../audio/record.ts';
import type { Timings } from '../audio/timings.ts';
import type { OutputOptions } from '../types.ts';

/** An article as it is heard. */
export interface SpokenArticle {
  readonly sound: Uint8Array;
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
}

/** The edition must be cast from the engine's catalogue. Where no sound can be made nobody is heard, and a diagnostic says why. */
export async function readAloud(edition: Edition, options: OutputOptions, world: World): Promise<ReadAloud> {
  const articles: (SpokenArticle | null)[] = [];
  const diagnostics: Diagnostic[] = [];
  try {
    const format = await bookSound(world);
    for (const part of edition.articles) {
      const spoken = await spokenArticle(part, format, options, world);
      articles.push(spoken.article);
      diagnostics.push(...spoken.diagnostics);
    }
    return { articles, diagnostics };
  } catch (error) {
    if (!(error instanceof UserError) || options.signal?.aborted === true) throw error;
    return { articles: edition.articles.map(() => null), diagnostics: [notReadAloud(error.message)] };
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
  format: BookSound,
  options: OutputOptions,
  world: World,
): Promise<{ readonly article: SpokenArticle | null; readonly diagnostics: readonly Diagnostic[] }> {
  const recording = await recordEdition({ articles: [part] }, options, world);
  try {
    const { timings, diagnostics } = recording;
    if (timings.duration === 0) return { article: null, diagnostics };
    const sound = await joined(recording.encoded(format.encoded));
    return { article: { sound, format, timings }, diagnostics };
  } finally {
    await recording.close();
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const notReadAloud = (reason: string): Diagnostic => ({
  code: 'not-read-aloud',
  severity: 'warning',
  message: `The EPUB holds the text alone, without sound: ${reason}`,
  hint: null,
  range: null,
});
