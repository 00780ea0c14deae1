/** A part of an article that Lectern adds, after a rule and under a heading: in the tags a `Sect`, so that nobody takes its words for the article's. */
import { languageDirection } from '../../../core/direction.ts';
import type { Direction } from '../../../core/direction.ts';
import { tag } from '../tags/tag-node.ts';
import { plainSpan, printText } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import type { ContentContext } from './context.ts';
import type { PrintBlock } from './types.ts';

/** Headings of added parts look like those of the article's sections. */
const level = 2;

export function addedPart(title: string, context: ContentContext, fill: () => BlockContent): BlockContent {
  const span = plainSpan(title, context);
  const tagLevel = context.nextLevel(level);
  const { print, tags } = fill();
  const { language } = context.words;
  const heading = printText([span], {
    style: { type: 'heading', level },
    indents: [],
    keepWithNext: true,
    bookmark: { title, level: tagLevel },
  });
  const direction = languageDirection(context.language);
  const attributes = context.language.startsWith(language) ? {} : { language };
  return {
    print: [{ type: 'rule' }, ...[heading, ...print].map((block) => inDirection(block, direction))],
    tags: [tag('Sect', [tag(`H${tagLevel}`, [{ leaf: span.leaf }], attributes), ...tags])],
  };
}

/** In an article from right to left it starts at the right, even where its words are those of another language. */
const inDirection = (block: PrintBlock, direction: Direction): PrintBlock =>
  block.type === 'text' && direction === 'rtl' ? { ...block, direction } : block;
