/** A media overlay (EPUB 3.3, section 9): which sentence of a page is heard when. */
import type { Article } from '../../core/article.ts';
import { neighboursBy } from '../../core/groups.ts';
import type { Timings } from '../audio/timings.ts';
import { block, element, empty, xmlFile } from './markup.ts';
import type { Markup } from './markup.ts';
import { sentenceId } from './marks.ts';
import { clock } from './package-document.ts';
import type { SpokenArticle } from './read-aloud.ts';
import { structuresOf } from './structures.ts';
import type { Structure, Structures } from './structures.ts';
import type { Overlay } from './types.ts';

/** `number` is the article's in the book, counted from 1; `page` is the path of its page. */
export function overlayOf(
  article: Article,
  { sound, format, timings }: SpokenArticle,
  page: string,
  number: number,
): Overlay {
  const path = `audio/article-${number}${format.ending}`;
  const clips = clipsOf(timings);
  const smil = smilOf(clips, structuresOf(article).around, { page, sound: path });
  return {
    files: [
      { id: `overlay-${number}`, path: `article-${number}.smil`, mediaType: 'application/smil+xml', body: smil },
      { id: `sound-${number}`, path, mediaType: format.mediaType, body: sound },
    ],
    duration: clips.reduce((sum, { start, end }) => sum + end - start, 0),
  };
}

interface Clip {
  /** Number of the segment, counted from 0. */
  readonly segment: number;
  readonly block: number;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
}

/**
 * Without a gap, so that readers that jump from clip to clip keep the pauses. What Lectern says of its own has no words on the page:
 * it is heard before the sentence that it leads to, and after the last one.
 */
function clipsOf({ segments, duration }: Timings): readonly Clip[] {
  const written = segments.flatMap(({ range }, number) => (range === null ? [] : [{ range, number }]));
  const starts = written.map((_, at) => (at === 0 ? 0 : (segments[(written[at - 1]?.number ?? 0) + 1]?.start ?? 0)));
  return written
    .map(({ range, number }, at): Clip => ({
      segment: number,
      block: range.block,
      start: starts[at] ?? 0,
      end: starts[at + 1] ?? duration,
    }))
    .filter(({ start, end }) => start < end);
}

interface Paths {
  readonly page: string;
  readonly sound: string;
}

/** Lists, tables, figures and notes are sequences of their own, so that readers can pass over them (EPUB 3.3, 9.5). */
function smilOf(clips: readonly Clip[], around: Structures['around'], paths: Paths): string {
  return xmlFile(
    block(
      'smil',
      { xmlns: 'http://www.w3.org/ns/SMIL', 'xmlns:epub': 'http://www.idpf.org/2007/ops', version: '3.0' },
      [block('body', { 'epub:textref': paths.page }, sequences(clips, around, 0, paths))],
    ),
  );
}

/** Clips in a row that stand in the same structure, at a depth, as one sequence. */
function sequences(
  clips: readonly Clip[],
  around: Structures['around'],
  depth: number,
  paths: Paths,
): readonly Markup[] {
  const structureOf = (clip: Clip): Structure | undefined => around(clip.block)[depth];
  return neighboursBy(clips, (clip) => structureOf(clip)?.id ?? null).flatMap((group): readonly Markup[] => {
    const structure = structureOf(group[0]);
    if (structure === undefined) return group.map((clip) => parOf(clip, paths));
    const attributes = { 'epub:textref': `${paths.page}#${structure.id}`, 'epub:type': structure.type };
    return [block('seq', attributes, sequences(group, around, depth + 1, paths))];
  });
}

const parOf = ({ segment, start, end }: Clip, { page, sound }: Paths): Markup =>
  element(
    'par',
    {},
    [
      empty('text', { src: `${page}#${sentenceId(segment)}` }),
      empty('audio', { src: sound, clipBegin: clock(start), clipEnd: clock(end) }),
    ].join('') as Markup,
  );
