/** Figures: the picture where it can be shown, else its description in its place. */
import type { Figure } from '../../../core/article.ts';
import { isBlank } from '../characters.ts';
import type { Picture } from '../pictures/types.ts';
import { tag } from '../tags/tag-node.ts';
import type { TagNode } from '../tags/tag-node.ts';
import { joined, plainSpan, printText, textContent } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { styleOf } from './roles.ts';
import { onOneLine } from '../../../core/titles.ts';
import type { Indent, PrintPicture, PrintText } from './types.ts';

export function figureContent(figure: Figure, indents: readonly Indent[], context: ContentContext): BlockContent {
  const picture = context.pictureOf(figure);
  const place = { indents, keepWithNext: figure.caption.some(({ text }) => !isBlank(text)) };
  const shown = picture === null ? described(figure, place, context) : pictured(picture, figure, place, context);
  const captions = joined(
    figure.caption.map((caption) =>
      textContent(caption, 'P', { style: styleOf(caption.role, context.treatments), indents }, context),
    ),
  );
  if (shown === null) return captions;
  const caption = captions.tags.length === 0 ? [] : [tag('Caption', captions.tags)];
  return { print: [shown.print, ...captions.print], tags: [...(shown.tag === null ? [] : [shown.tag]), ...caption] };
}

type FigurePlace = Pick<PrintPicture, 'indents' | 'keepWithNext'>;

interface Shown {
  readonly print: PrintPicture | PrintText;
  /** null for a decoration. */
  readonly tag: TagNode | null;
}

/** A picture of which the source says that it is a decoration is for the eye only; one of which it says nothing is called a picture. */
function pictured(
  picture: Picture,
  { alternative: given }: Figure,
  place: FigurePlace,
  { words, nextLeaf }: ContentContext,
): Shown {
  const alternative = given === null ? words.picture : onOneLine(given);
  if (isBlank(alternative)) return { print: { type: 'picture', picture, leaf: null, ...place }, tag: null };
  const leaf = nextLeaf();
  return { print: { type: 'picture', picture, leaf, ...place }, tag: tag('Figure', [{ leaf }], { alternative }) };
}

/** The description stands beside a bar; null when there is none. */
function described(
  { alternative: given }: Figure,
  { indents, keepWithNext }: FigurePlace,
  context: ContentContext,
): Shown | null {
  const alternative = onOneLine(given ?? '');
  if (isBlank(alternative)) return null;
  const span = plainSpan(alternative, context);
  const print = printText([span], {
    style: { type: 'description' },
    indents: [...indents, { type: 'bar' }],
    keepWithNext,
  });
  return { print, tag: tag('Figure', [{ leaf: span.leaf }], { alternative }) };
}
