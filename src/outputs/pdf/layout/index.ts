/** From what is printed to pages: shape, break lines, cut pages, place. Pure: the fonts are handed in. */
import type { PrintArticle, PrintContent } from '../content/types.ts';
import type { PrintStyle } from '../profiles/print-style.ts';
import type { Bookmark, Destination, Page, PageDoc } from '../types.ts';
import { blockItems } from './blocks.ts';
import { furnitureOf, headLine } from './furniture.ts';
import { cutPages } from './pages.ts';
import type { Column, Setting } from './setting.ts';
import type { BelongTogether } from './pieces.ts';
import { placeItems } from './place.ts';
import { plainWordsBy } from './plain-words.ts';
import { languageDirection } from './scripts/direction.ts';
import { noScriptTools } from './scripts/tools.ts';
import type { ScriptTools } from './scripts/tools.ts';
import { createShaper } from './shape.ts';
import type { TypefaceChain } from './typeface.ts';

export interface LaidOut {
  readonly doc: PageDoc;
  /** Characters that no font has a glyph for, each once, in order of appearance. */
  readonly missing: readonly string[];
}

export function layout(
  content: PrintContent,
  style: PrintStyle,
  chain: TypefaceChain,
  belongTogether: BelongTogether,
  scripts: ScriptTools = noScriptTools,
): LaidOut {
  const plainWords = plainWordsBy(chain, belongTogether);
  const shaper = createShaper(chain, scripts.mirror);
  const direction = languageDirection(content.info.language);
  const setting: Setting = { style, shaper, plainWords, belongTogether, scripts, direction };
  const column = columnOf(setting);
  const pages: Page[] = [];
  const bookmarks: Bookmark[] = [];
  const destinations: Destination[] = [];
  let blocks = 0;
  const numbers = { next: (): number => blocks++ };
  for (const article of content.articles) {
    const first = pages.length;
    const head = article.runningHead === null ? null : headLine(article.runningHead, column, setting);
    for (const { anchors, ...placed } of articlePages(article, column, setting, numbers)) {
      const page = pages.length;
      const runningHead = page === first ? null : head;
      pages.push({ ...placed, furniture: furnitureOf({ page: page + 1, runningHead }, column, setting) });
      for (const { anchor, y } of anchors) {
        if (anchor.type === 'bookmark') bookmarks.push({ title: anchor.title, level: anchor.level, page, y });
        else destinations.push({ id: anchor.id, page, y });
      }
    }
  }
  const doc = {
    info: content.info,
    size: style.page,
    theme: style.theme,
    pages,
    tags: content.tags,
    bookmarks,
    destinations,
  };
  return { doc, missing: setting.shaper.missing() };
}

/** An article without a word still has a page: a document must have one. */
function articlePages(
  article: PrintArticle,
  column: Column,
  setting: Setting,
  numbers: { readonly next: () => number },
): readonly ReturnType<typeof placeItems>[] {
  const { page, margins } = setting.style;
  const items = blockItems(article.blocks, column, setting, numbers);
  const cuts = cutPages(items, page.height - margins.top - margins.bottom);
  if (cuts.length === 0) return [placeItems([], margins.top)];
  return cuts.map(({ from, to }) => placeItems(items.slice(from, to), margins.top));
}

/** Average English text, to count characters by (letters and spaces by their frequency). */
const sample = 'the man who has seen it all says that there is no other way to do it and that he can wait for a while';

/** The room between the margins, no wider than the profile's longest line; in the middle where it is narrower. */
function columnOf({ style, shaper }: Setting): Column {
  const { page, margins, lineLength, bodySize } = style;
  const room = page.width - margins.left - margins.right;
  if (lineLength === null) return { left: margins.left, width: room };
  const advance = shaper.shape(sample, 'regular').reduce((sum, part) => sum + part.advance, 0) / sample.length;
  const width = Math.min(room, (lineLength * advance * bodySize) / 1000);
  return { left: margins.left + (room - width) / 2, width };
}
