/** The edition to hear, as sound: spoken by an engine, with the times at which everything is heard. Start reading here. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Artifact, Edition } from '../../core/edition.ts';
import { UserError } from '../../core/errors.ts';
import { segmentsOf } from '../../core/segment.ts';
import type { SpeechEngine, Spool } from '../../core/synthesis.ts';
import type { SpeakerId } from '../../core/script.ts';
import type { Voice, VoiceCatalog } from '../../core/voice.ts';
import type { World } from '../../core/world.ts';
import type { OutputFormat, OutputOptions } from '../types.ts';
import { perform } from './perform.ts';
import type { Line } from './perform.ts';
import type { Programme } from './programme.ts';
import { readSsml } from './read-ssml.ts';
import { standInsFrom } from './stand-ins.ts';
import { subRip, timingsOf, webVtt } from './timings.ts';
import { wavFile } from './wav.ts';

/** What is made, by what follows the name. */
const mediaTypes = {
  '.wav': 'audio/wav',
  '.timings.json': 'application/json',
  '.vtt': 'text/vtt',
  '.srt': 'application/x-subrip',
} as const;

type Suffix = keyof typeof mediaTypes;

const suffixes = Object.keys(mediaTypes) as readonly Suffix[];

/** A WAVE file, `.timings.json`, and captions as WebVTT and SubRip. */
export const audio: OutputFormat = {
  name: 'audio',
  holdsEditions: false,
  check: async (options, world) => void (await engineOf(options, world)).catalog,
  catalog: async (options, world) => (await engineOf(options, world)).catalog,
  write: async (edition, options, world) => {
    if (options.planOnly === true) return suffixes.map((suffix) => file(suffix, ''));
    const { open } = await engineOf(options, world);
    const engine = await open();
    const programme: Programme = {
      lines: linesOf(edition),
      articles: edition.articles.map(({ article, script }) => ({
        title: article.meta.title,
        names: new Map(script.speakers.map(({ id, name }) => [id, name])),
      })),
    };
    try {
      return await recorded(programme, engine, await spoolOf(world), options);
    } finally {
      await engine.close();
    }
  },
};

/**
 * An SSML document as a recording, in the engine's own voices or ones that stand in for the document's.
 * `known` are the voices of other engines, to know a gender by. Throws a `UserError` of kind `file` for what is no SSML.
 */
export async function recite(
  source: { readonly text: string; readonly name: string },
  voices: { readonly catalog: VoiceCatalog; readonly known: readonly Voice[] },
  options: OutputOptions,
  world: World,
): Promise<readonly Artifact[]> {
  const { language, runs } = readSsml(source.text, source.name);
  const standIn = standInsFrom(voices.catalog, voices.known);
  const lines = runs.map(({ voice, prosody, words, pauseAfter }): Line => ({
    segment: {
      cast: { voice: standIn(voice), prosody },
      speaker: null,
      block: null,
      range: null,
      text: words,
      words,
      pauseAfter,
    },
    language,
    article: 0,
  }));
  const { open } = await engineOf(options, world);
  const engine = await open();
  try {
    const articles = [{ title: null, names: new Map<SpeakerId, string>() }];
    return await recorded({ lines, articles }, engine, await spoolOf(world), options);
  } finally {
    await engine.close();
  }
}

async function recorded(
  programme: Programme,
  engine: SpeechEngine,
  spool: Spool,
  { onProgress }: OutputOptions,
): Promise<readonly Artifact[]> {
  const recording = await perform(programme.lines, { engine, spool, onProgress });
  const timings = timingsOf(recording, programme, engine.name);
  const diagnostics = [...recording.diagnostics, ...unheard(timings.duration)];
  return [
    { suffix: '.wav', mediaType: mediaTypes['.wav'], body: closing(wavFile(recording, spool), spool), diagnostics },
    file('.timings.json', `${JSON.stringify(timings, null, 1)}\n`),
    file('.vtt', webVtt(timings)),
    file('.srt', subRip(timings)),
  ];
}

/** Everything that is to be spoken, in running order. */
const linesOf = ({ articles }: Edition): readonly Line[] =>
  articles.flatMap(({ speech }, article) =>
    segmentsOf(speech).map((segment): Line => ({ segment, language: speech.language, article })),
  );

const file = (suffix: Suffix, text: string): Artifact => ({
  suffix,
  mediaType: mediaTypes[suffix],
  body: new TextEncoder().encode(text),
  diagnostics: [],
});

/** Gives the spool back when the file has been read, or was left half-read. */
async function* closing(chunks: AsyncIterable<Uint8Array>, spool: Spool): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } finally {
    await spool.close();
  }
}

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

async function engineOf({ engine = 'flite', model }: OutputOptions, world: World) {
  if (world.engine === undefined) throw new UserError('usage', 'There is nothing here that speaks.');
  return world.engine(engine, model ?? null);
}

async function spoolOf(world: World): Promise<Spool> {
  if (world.spool === undefined) throw new UserError('usage', 'There is nowhere here to keep a recording.');
  return world.spool();
}
