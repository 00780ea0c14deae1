/** A media overlay (EPUB 3.3, section 9): which sentence of a page is heard when. */
import { textBlocksOf } from '../../core/article.ts';
import type { Article } from '../../core/article.ts';
import { neighboursBy } from '../../core/groups.ts';
import type { TimedSegment, Timings } from '../audio/timings.ts';
import { noteElement } from './context.ts';
import { block, element, empty, xmlFile } from './markup.ts';
import type { Markup } from './markup.ts';
import { sentenceId } from './marks.ts';
import { clock } from './package-document.ts';
import type { SpokenArticle } from './read-aloud.ts';
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
  const smil = smilOf(clips, noteOfBlock(article), { page, sound: path });
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
  const written = segments.flatMap((segment, number) => (isWritten(segment) ? [{ segment, number }] : []));
  const starts = written.map((_, at) => (at === 0 ? 0 : (segments[(written[at - 1]?.number ?? 0) + 1]?.start ?? 0)));
  return written
    .map(({ segment, number }, at): Clip => ({
      segment: number,
      block: segment.range?.block ?? 0,
      start: starts[at] ?? 0,
      end: starts[at + 1] ?? duration,
    }))
    .filter(({ start, end }) => start < end);
}

const isWritten = ({ range }: TimedSegment): boolean => range !== null;

interface Paths {
  readonly page: string;
  readonly sound: string;
}

/** Notes are sequences of their own, so that readers can pass over them (EPUB 3.3, 9.5). */
function smilOf(clips: readonly Clip[], noteOf: ReadonlyMap<number, string>, { page, sound }: Paths): string {
  const groups = neighboursBy(clips, (clip) => noteOf.get(clip.block) ?? null);
  const parts = groups.flatMap((group): readonly Markup[] => {
    const note = noteOf.get(group[0].block);
    const pars = group.map((clip) => parOf(clip, { page, sound }));
    if (note === undefined) return pars;
    return [block('seq', { 'epub:textref': `${page}#${note}`, 'epub:type': 'footnote' }, pars)];
  });
  return xmlFile(
    block(
      'smil',
      { xmlns: 'http://www.w3.org/ns/SMIL', 'xmlns:epub': 'http://www.idpf.org/2007/ops', version: '3.0' },
      [block('body', { 'epub:textref': page }, parts)],
    ),
  );
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

/** The element of the note that a text block stands in. */
const noteOfBlock = ({ notes }: Article): ReadonlyMap<number, string> =>
  new Map(
    notes.flatMap(({ blocks }, index) =>
      blocks.flatMap(textBlocksOf).map(({ id }) => [id, noteElement(index)] as const),
    ),
  );
