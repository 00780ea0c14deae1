/** Figures: the picture where there is one, else its description in its place. */
import type { Figure } from '../../core/article.ts';
import { onOneLine } from '../../core/titles.ts';
import type { DocumentContext, Walk } from './context.ts';
import { block, element, empty, nothing, words } from './markup.ts';
import type { Markup } from './markup.ts';

export function figureMarkup(figure: Figure, context: DocumentContext, walk: Walk): Markup {
  const caption = walk(figure.caption);
  const shown = pictured(figure, context);
  if (shown === nothing && caption.length === 0) return nothing;
  return block('figure', { id: context.structures.idOf(figure) }, [
    shown,
    caption.length === 0 ? nothing : block('figcaption', {}, caption),
  ]);
}

/** A picture of which the source says that it is a decoration is for the eye only; one of which it says nothing is called a picture. */
function pictured(figure: Figure, { pictureOf, words: { picture: unnamed } }: DocumentContext): Markup {
  const picture = pictureOf(figure);
  const description = figure.alternative === null ? null : onOneLine(figure.alternative);
  if (picture !== null) {
    const { path, width, height } = picture;
    return empty('img', { src: path, alt: description ?? unnamed, width, height });
  }
  return (description ?? '') === ''
    ? nothing
    : element('p', { class: 'description' }, words(`${unnamed}: ${description ?? ''}`));
}
