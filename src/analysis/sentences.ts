/** Sentences of every text block; none crosses a block. */
import type { TextBlock } from '../core/article.ts';
import type { Sentence } from '../core/script.ts';

export function splitSentences(blocks: readonly TextBlock[], language: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks.flatMap((block) =>
    [...segmenter.segment(block.text)].map(({ index, segment }) => ({
      range: { block: block.id, start: index, end: index + segment.trimEnd().length },
    })),
  );
}
