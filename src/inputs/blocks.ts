/** Making text blocks, numbered as they are made. */
import type { Heading, Paragraph, ParagraphRole } from '../core/article.ts';
import type { Inline } from '../core/article.ts';
import { blockId } from '../core/position.ts';
import type { Passage } from './passage.ts';

/** A passage with what the mark-up says about stretches of it. */
export interface MarkedPassage extends Passage {
  readonly inlines: readonly Inline[];
  /** BCP 47 tag when the mark-up states another language than the article's. */
  readonly language?: string;
}

export interface BlockMaker {
  readonly heading: (passage: MarkedPassage, level: Heading['level'], role: Heading['role']) => Heading;
  readonly paragraph: (passage: MarkedPassage, role: ParagraphRole) => Paragraph;
}

/** Must be called in reading order: the first block made is number 0. */
export function createBlockMaker(): BlockMaker {
  let made = 0;
  const common = (passage: MarkedPassage) => ({
    id: blockId(made++),
    ...passage,
    language: passage.language ?? null,
  });
  return {
    heading: (passage, level, role) => ({ type: 'heading', ...common(passage), level, role }),
    paragraph: (passage, role) => ({ type: 'paragraph', ...common(passage), role }),
  };
}
