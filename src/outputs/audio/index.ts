/** The edition to hear, as sound: spoken by an engine, with the times at which everything is heard. Start reading here. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Artifact } from '../../core/edition.ts';
import type { EncodedFormat } from '../../core/encoding.ts';
import type { BlockId } from '../../core/position.ts';
import type { SpeakerId } from '../../core/script.ts';
import type { Voice, VoiceCatalog } from '../../core/voice.ts';
import { otherVoiceLanguage, speaksLanguage } from '../../core/voice-language.ts';
import type { World } from '../../core/world.ts';
import { closing } from '../../core/closing.ts';
import type { OutputFormat, OutputOptions } from '../types.ts';
import { soundFormat } from './formats.ts';
import type { SoundFormat } from './formats.ts';
import type { Line } from './perform.ts';
import { readSsml } from './read-ssml.ts';
import { encoderOf, engineOf, record, recordEdition } from './record.ts';
import type { SoundRecording } from './record.ts';
import { standInsFrom } from './stand-ins.ts';
import { subRip, webVtt } from './timings.ts';

/** A sound file, `.timings.json`, and captions as WebVTT and SubRip. */
export const audio: OutputFormat = {
  name: 'audio',
  takes: 'speech',
  holdsEditions: true,
  check: async (options, world) => {
    const { encoded } = formatOf(options);
    await engineOf(options, world);
    if (encoded !== null) await encoderOf(encoded, world);
  },
  catalog: async (options, world) => (await engineOf(options, world)).catalog,
  write: async (edition, options, world) =>
    options.planOnly === true
      ? artifacts(formatOf(options), null, world)
      : artifacts(formatOf(options), await recordEdition(edition, options, world), world),
};

/** An SSML document, and what it is called. */
export interface RecitalSource {
  readonly text: string;
  readonly name: string;
}

/** The voices that speak it, and those of other engines, to know a gender by. */
export interface RecitalVoices {
  readonly catalog: VoiceCatalog;
  readonly known: readonly Voice[];
}

/**
 * An SSML document as a recording, in the engine's own voices or ones that stand in for the document's.
 * Throws a `UserError` of kind `file` for what is no SSML.
 */
export async function recite(
  source: RecitalSource,
  voices: RecitalVoices,
  options: OutputOptions,
  world: World,
): Promise<readonly Artifact[]> {
  const format = formatOf(options);
  const { language, runs } = readSsml(source.text, source.name);
  if (options.planOnly === true) return artifacts(format, null, world);
  const standIn = standInsFrom(voices.catalog, voices.known, language);
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
  const articles = [{ title: null, names: new Map<SpeakerId, string>(), headings: new Map<BlockId, string>() }];
  const tags = { title: null, artist: null, album: null, date: null, language };
  const recording = await record({ lines, articles, tags }, options, world);
  const diagnostics = [...otherLanguage(lines, language, voices.catalog), ...recording.diagnostics];
  return artifacts(format, { ...recording, diagnostics }, world);
}

/** Where nobody who speaks in a document knows its language, the first voice is named. */
function otherLanguage(lines: readonly Line[], language: string, catalog: VoiceCatalog): readonly Diagnostic[] {
  const used = lines.map(({ segment }) => segment.cast.voice);
  const voice = used.find((one) => speaksLanguage(one, language)) ?? used[0];
  return voice === undefined ? [] : otherVoiceLanguage({ voice, language, text: 'document' }, catalog);
}

const formatOf = ({ soundFormat: name = 'wav' }: OutputOptions): SoundFormat => soundFormat(name);

/** Without a recording they are empty, for a run that only tells their names. */
function artifacts(
  { name, mediaType, encoded }: SoundFormat,
  recording: SoundRecording | null,
  world: World,
): readonly Artifact[] {
  const { timings } = recording ?? {};
  const sound = recording === null ? null : encoded === null ? recording.wav() : withCover(recording, encoded, world);
  return [
    {
      suffix: `.${name}`,
      mediaType,
      body: sound === null || recording === null ? new Uint8Array() : closing(sound, recording.close),
      duration: timings?.duration ?? 0,
      diagnostics: recording?.diagnostics ?? [],
    },
    file('.timings.json', 'application/json', timings && `${JSON.stringify(timings, null, 1)}\n`),
    file('.vtt', 'text/vtt', timings && webVtt(timings)),
    file('.srt', 'application/x-subrip', timings && subRip(timings)),
  ];
}

async function* withCover(recording: SoundRecording, format: EncodedFormat, world: World): AsyncGenerator<Uint8Array> {
  const { coverOf } = await import('./cover/index.ts'); // Loads what reads fonts.
  yield* recording.encoded(format, (await coverOf(recording.tags, world)) ?? undefined);
}

const file = (suffix: string, mediaType: string, text = ''): Artifact => ({
  suffix,
  mediaType,
  body: new TextEncoder().encode(text),
  diagnostics: [],
});
