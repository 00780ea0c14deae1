/** Figures: the picture is not shown, its description stands in its place. */
import type { Figure } from '../../../core/article.ts';
import { isBlank } from '../characters.ts';
import { tag } from '../tags/tag-node.ts';
import { joined, plainSpan, printText, textContent } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { styles } from './roles.ts';
import type { Indent } from './types.ts';

export function figureContent(figure: Figure, indents: readonly Indent[], context: ContentContext): BlockContent {
  const alternative = figure.alternative?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const description = isBlank(alternative) ? null : plainSpan(alternative, context);
  const captions = joined(
    figure.caption.map((caption) => textContent(caption, 'P', { style: styles[caption.role], indents }, context)),
  );
  if (description === null) return captions;
  const shown = printText([description], {
    style: { type: 'description' },
    indents: [...indents, { type: 'bar' }],
    keepWithNext: captions.print.length > 0,
  });
  const caption = captions.tags.length === 0 ? [] : [tag('Caption', captions.tags)];
  return {
    print: [shown, ...captions.print],
    tags: [tag('Figure', [{ leaf: description.leaf }], { alternative }), ...caption],
  };
}
