/** A part of an article that Lectern adds, after a rule and under a heading: in the tags a `Sect`, so that nobody takes its words for the article's. */
import { tag } from '../tags/tag-node.ts';
import { plainSpan, printText } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import type { ContentContext } from './context.ts';

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
  const attributes = context.language.startsWith(language) ? {} : { language };
  return {
    print: [{ type: 'rule' }, heading, ...print],
    tags: [tag('Sect', [tag(`H${tagLevel}`, [{ leaf: span.leaf }], attributes), ...tags])],
  };
}
