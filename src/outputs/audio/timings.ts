/** When what is heard: as JSON for programs, and as captions. */
import type { Chapter } from '../../core/encoding.ts';
import type { SpeakerId } from '../../core/script.ts';
import type { Line, Recording, Take } from './perform.ts';
import type { Programme, ProgrammeArticle } from './programme.ts';

/** What stands in `.timings.json`. All times in milliseconds from the start. */
export interface Timings {
  readonly title: string | null;
  readonly engine: string;
  readonly duration: number;
  readonly articles: readonly { readonly title: string | null; readonly start: number }[];
  /** Where one can go to: the articles of an edition, the sections of an article by itself. */
  readonly chapters: readonly { readonly title: string; readonly start: number }[];
  readonly segments: readonly TimedSegment[];
}

export interface TimedSegment {
  /** Counted from 1. */
  readonly n: number;
  /** Number of the article in the edition, counted from 0. */
  readonly article: number;
  readonly start: number;
  readonly end: number;
  /** Whose words they are; null for the narrator. */
  readonly speaker: string | null;
  /** The text by whose words they are, where the narrator reads them all; left out where `speaker` tells it. */
  readonly pieces?: readonly { readonly speaker: string | null; readonly text: string }[] | undefined;
  readonly voice: string;
  /** As it is written. */
  readonly text: string;
  /** Text block of the article and UTF-16 offsets into it; null for what Lectern says of its own. */
  readonly range: { readonly block: number; readonly start: number; readonly end: number } | null;
  /** The engine could not speak it: there is silence. */
  readonly silent: boolean;
}

export function timingsOf(recording: Recording, programme: Programme, engine: string): Timings {
  const { sampleRate, takes } = recording;
  const { articles, tags } = programme;
  const time = (samples: number): number => Math.round((samples * 1000) / sampleRate);
  const startOf = (article: number): number => time(takes.find(({ line }) => line.article === article)?.start ?? 0);
  return {
    title: tags.title,
    engine,
    duration: time(recording.length),
    articles: articles.map(({ title }, at) => ({ title, start: startOf(at) })),
    chapters:
      articles.length > 1
        ? articles.map(({ title }, at) => ({ title: title ?? `Article ${at + 1}`, start: startOf(at) }))
        : sections(takes, programme).map(({ title, start }) => ({ title, start: time(start) })),
    segments: takes.map(({ line, start, end, place }, at) => ({
      n: at + 1,
      article: line.article,
      start: time(start),
      end: time(end),
      speaker: nameOf(line.segment.speaker, articles[line.article]),
      pieces: piecesOf(line, articles[line.article]),
      voice: line.segment.cast.voice.name,
      text: line.segment.text.replaceAll(/\s+/g, ' ').trim(),
      range: line.segment.range,
      silent: place === null,
    })),
  };
}

/** An article's title and section headings, where they are spoken. */
function sections(
  takes: readonly Take[],
  { articles, tags }: Programme,
): readonly { readonly title: string; readonly start: number }[] {
  const headings = articles[0]?.headings ?? new Map<never, string>();
  const found = takes.flatMap(({ line: { segment }, start }, at) => {
    const { block } = segment;
    const title = block === null || takes[at - 1]?.line.segment.block === block ? undefined : headings.get(block);
    return title === undefined ? [] : [{ title, start }];
  });
  if (found.length === 0) return [];
  return found[0]?.start === 0 ? found : [{ title: tags.title ?? 'Beginning', start: 0 }, ...found];
}

/** The chapters with their ends: each goes on to the next. The first begins with the recording. */
export const chaptersOf = ({ chapters, duration }: Timings): readonly Chapter[] =>
  chapters
    .map(({ title, start }, at) => ({
      title,
      start: at === 0 ? 0 : start,
      end: chapters[at + 1]?.start ?? duration,
    }))
    .filter(({ start, end }) => end > start);

const nameOf = (speaker: SpeakerId | null, article: ProgrammeArticle | undefined): string | null =>
  speaker === null ? null : (article?.names.get(speaker) ?? null);

const piecesOf = ({ segment }: Line, article: ProgrammeArticle | undefined): TimedSegment['pieces'] =>
  segment.pieces?.map(({ speaker, text }) => ({
    speaker: nameOf(speaker, article),
    text: text.replaceAll(/\s+/g, ' '),
  }));

/** The words of a cue by whose they are. */
const saidIn = ({ pieces, speaker, text }: TimedSegment): NonNullable<TimedSegment['pieces']> =>
  pieces ?? [{ speaker, text }];

/** WebVTT (W3C), with the speaker of each cue in a voice span. */
export function webVtt({ segments }: Timings): string {
  const cues = segments
    .filter(({ start, end, text }) => end > start && text !== '')
    .map((segment) => {
      const { n, start, end } = segment;
      const said = saidIn(segment)
        .map(({ speaker, text }, at, all) => {
          if (speaker === null) return escaped(text);
          return `<v ${escaped(speaker)}>${escaped(text)}${at < all.length - 1 ? '</v>' : ''}`;
        })
        .join('')
        .trim();
      return `${n}\n${clock(start, '.')} --> ${clock(end, '.')}\n${said}\n`;
    });
  return ['WEBVTT\n', ...cues].join('\n');
}

/** SubRip, with the speaker's name before the words wherever the speaker changes. */
export function subRip({ segments }: Timings): string {
  let before: string | null = null;
  const cues = segments
    .filter(({ start, end, text }) => end > start && text !== '')
    .map((segment, at) => {
      const said = saidIn(segment).map(({ speaker, text }) => {
        const label = speaker === null || speaker === before ? '' : `${speaker}: `;
        before = speaker;
        return label + text.replaceAll('-->', '→');
      });
      return `${at + 1}\n${clock(segment.start, ',')} --> ${clock(segment.end, ',')}\n${said.join('').trim()}\n`;
    });
  return cues.join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `01:02:03.004` */
function clock(milliseconds: number, point: string): string {
  const fraction = String(milliseconds % 1000).padStart(3, '0');
  return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}${point}${fraction}`;
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
