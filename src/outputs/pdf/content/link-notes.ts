/** The addresses of an article's links, at its end: paper cannot be clicked. */
import { tag } from '../tags/tag-node.ts';
import { nothing, plainSpan, printText } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { linkMark, shownAddress } from './link-book.ts';
import type { NotedLink } from './link-book.ts';
import { addedPart } from './added-part.ts';

/** Call it when all of the article has been walked over. */
export function linkNotesContent(context: ContentContext): BlockContent {
  const links = context.links.all();
  if (links.length === 0) return nothing;
  const longest = linkMark(links.length);
  return addedPart(context.words.links, context, () => {
    const entries = links.map((link) => entryContent(link, longest, context));
    const list = tag(
      'L',
      entries.flatMap((entry) => entry.tags),
      { numbering: 'Decimal' },
    );
    return { print: entries.flatMap((entry) => entry.print), tags: [list] };
  });
}

/** The number leads back to where the link stands in the text, the address to where it leads. */
function entryContent(
  { number, url, text, id, backId }: NotedLink,
  longest: string,
  context: ContentContext,
): BlockContent {
  const label = plainSpan(linkMark(number), context);
  const address = { ...plainSpan(shownAddress(url), context), underline: true };
  const back = tag('Link', [{ leaf: label.leaf }], { link: { type: 'tag', id: backId, contents: text } });
  const link = tag('Link', [{ leaf: address.leaf }], { link: { type: 'url', url, contents: shownAddress(url) } });
  const look = { style: { type: 'listing' }, indents: [{ type: 'label', longest }], label, noteTag: id } as const;
  return {
    print: [printText([address], look)],
    tags: [tag('LI', [tag('Lbl', [back]), tag('LBody', [tag('P', [link])])])],
  };
}
