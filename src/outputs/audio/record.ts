/** An edition, spoken: its sound outside of memory, and the times at which everything is heard. Other outputs that hold sound use it too. */
import { textBlocks } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition } from '../../core/edition.ts';
import type { EncodedFormat, SoundTags } from '../../core/encoding.ts';
import { UserError } from '../../core/errors.ts';
import { segmentsOf } from '../../core/segment.ts';
import type { Spool } from '../../core/synthesis.ts';
import type { Voicebox, World } from '../../core/world.ts';
import type { OutputOptions } from '../types.ts';
import { perform } from './perform.ts';
import type { Line } from './perform.ts';
import type { Programme } from './programme.ts';
import { chaptersOf, timingsOf } from './timings.ts';
import type { Timings } from './timings.ts';
import { samplesOf, wavFile } from './wav.ts';

export interface SoundRecording {
  readonly timings: Timings;
  readonly tags: SoundTags;
  /** What the engine could not speak. */
  readonly diagnostics: readonly Diagnostic[];
  /** As a RIFF WAVE file, 16 bits, one channel. */
  readonly wav: () => AsyncIterable<Uint8Array>;
  /** As a compressed file, with tags and chapters. Rejects with a `UserError` when it cannot be had. */
  readonly encoded: (format: EncodedFormat, cover?: Uint8Array) => AsyncIterable<Uint8Array>;
  /** Lets the sound go. Until then `wav` and `encoded` may be called as often as one likes. */
  readonly close: () => Promise<void>;
}

/** Speaks an edition that is cast from the engine's catalogue (`engineOf`). Rejects with a `UserError` when there is no such engine, or the run was stopped. */
export const recordEdition = (edition: Edition, options: OutputOptions, world: World): Promise<SoundRecording> =>
  record(programmeOf(edition), options, world);

export async function record(programme: Programme, options: OutputOptions, world: World): Promise<SoundRecording> {
  const { open } = await engineOf(options, world);
  const engine = await open();
  const { onProgress, signal, rate } = options;
  try {
    const spool = await spoolOf(world);
    try {
      const recording = await perform(programme.lines, { engine, spool, onProgress, signal, rate });
      const timings = timingsOf(recording, programme, engine.name);
      return {
        timings,
        tags: programme.tags,
        diagnostics: [...recording.diagnostics, ...unheard(timings.duration)],
        wav: () => wavFile(recording, spool),
        encoded: async function* encoded(format, cover) {
          const encoder = await encoderOf(format, world);
          yield* encoder.encode({
            samples: samplesOf(recording, spool),
            sampleRate: recording.sampleRate,
            tags: programme.tags,
            chapters: chaptersOf(timings),
            ...(cover === undefined ? {} : { cover }),
            signal,
          });
        },
        close: spool.close,
      };
    } catch (error) {
      await spool.close();
      throw error;
    }
  } finally {
    await engine.close();
  }
}

/** The engine that the options ask for, not yet opened. Throws a `UserError` of kind `usage` when it cannot be had. */
export async function engineOf({ engine = 'flite', model }: OutputOptions, world: World): Promise<Voicebox> {
  if (world.engine === undefined) throw new UserError('usage', 'There is nothing here that speaks.');
  return world.engine(engine, model ?? null);
}

/** Throws a `UserError` of kind `usage` when it cannot be had. */
export async function encoderOf(format: EncodedFormat, world: World) {
  if (world.encoder === undefined) throw new UserError('usage', `There is nothing here that makes ${format}.`);
  return world.encoder(format);
}

/** Somewhere to keep sound that would fill the memory. Throws a `UserError` of kind `usage` when there is none. */
export async function spoolOf(world: World): Promise<Spool> {
  if (world.spool === undefined) throw new UserError('usage', 'There is nowhere here to keep a recording.');
  return world.spool();
}

function programmeOf(edition: Edition): Programme {
  const [first] = edition.articles;
  const { meta } = first?.article ?? {};
  const isOne = edition.title === undefined && edition.articles.length === 1;
  return {
    lines: linesOf(edition),
    articles: edition.articles.map(({ article, script }) => ({
      title: article.meta.title,
      names: new Map(script.speakers.map(({ id, name }) => [id, name])),
      headings: new Map(
        textBlocks(article)
          .filter((block) => block.type === 'heading' && block.role === 'subheading')
          .map(({ id, text }) => [id, text]),
      ),
    })),
    tags: {
      title: edition.title ?? (isOne ? (meta?.title ?? null) : null),
      artist: isOne ? (meta?.byline ?? null) : null,
      album: edition.title ?? meta?.publisher ?? null,
      date: (edition.date ?? (isOne ? meta?.date : null))?.slice(0, 10) ?? null,
      language: first?.speech.language ?? null,
    },
  };
}

/** Everything that is to be spoken, in running order. */
const linesOf = ({ articles }: Edition): readonly Line[] =>
  articles.flatMap(({ speech }, article) =>
    segmentsOf(speech).map((segment): Line => ({ segment, language: speech.language, article })),
  );

const unheard = (duration: number): readonly Diagnostic[] =>
  duration > 0
    ? []
    : [
        {
          code: 'nothing-spoken',
          severity: 'warning',
          message: 'The recording is empty: there is no word that the engine could say.',
          hint: 'Choose an engine that speaks the article’s language.',
          range: null,
        },
      ];
