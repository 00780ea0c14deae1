/** Where Unicode's rules end a sentence. */

/** One segmenter a language: to make one takes as long as to read ten paragraphs. */
const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter for a BCP 47 tag; for a tag that is malformed, the one that all languages share. */
export function sentenceSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? newSegmenter(language);
  if (segmenters.size < mostSegmenters) segmenters.set(language, known);
  return known;
}

/** An article may be tagged with anything. */
const mostSegmenters = 50;

function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter('und', { granularity: 'sentence' });
    throw error;
  }
}

/** The segmenter's time grows with the square of the text that it is given: it gets at most so many code units at once. */
const window = 8192;

/** Offsets between two sentences, in order, after the white space that parts them. */
export function boundariesOf(text: string, segmenter: Intl.Segmenter): readonly number[] {
  const boundaries: number[] = [];
  let from = 0;
  while (from < text.length) {
    const starts = Array.from(segmenter.segment(text.slice(from, from + window)), ({ index }) => from + index);
    const isLast = from + window >= text.length;
    for (const start of starts) if (start > from) boundaries.push(start);
    // What stands behind the last boundary may go on past the window: it is read again.
    const reached = starts.at(-1) ?? from;
    from = isLast ? text.length : reached > from ? reached : from + window;
  }
  return boundaries;
}
