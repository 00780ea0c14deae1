/** From what is printed to pages: shape, break lines, cut pages, place. Pure: the fonts are handed in. */
import type { PrintContent, PrintSection } from '../content/types.ts';
import type { PrintStyle } from '../profiles/print-style.ts';
import type { Bookmark, Destination, Page, PageDoc } from '../types.ts';
import type { BlockNumbers } from './blocks.ts';
import { besideNames } from './beside.ts';
import { furnitureOf, headLine } from './furniture.ts';
import { cutPages } from './pages.ts';
import { sectionItems } from './section.ts';
import type { Column, Setting } from './setting.ts';
import type { BelongTogether } from './pieces.ts';
import { placeItems } from './place.ts';
import { plainWordsBy } from './plain-words.ts';
import { languageDirection } from '../../../core/direction.ts';
import { noScriptTools } from './scripts/tools.ts';
import type { ScriptTools } from './scripts/tools.ts';
import { createShaper } from './shape.ts';
import type { TypefaceChain } from './typeface.ts';

export interface LaidOut {
  readonly doc: PageDoc;
  /** Characters that no font has a glyph for, each once, in order of appearance. */
  readonly missing: readonly string[];
  /** Words that a line is too short for, and that are cut where no rule lets them; each once, in order of appearance. */
  readonly cutWords: readonly string[];
  /** Letters with more marks than are printed, each once, in order of appearance. */
  readonly piles: readonly string[];
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
  const cutWords = new Set<string>();
  const onCut = (word: string): void => void cutWords.add(word);
  const plain = { style, shaper, plainWords, belongTogether, onCut, scripts, direction };
  const unknown: Setting = { ...plain, names: null, pageOf: () => null };
  const whole = columnOf(unknown);
  const { column, names } = content.namesInMargin
    ? besideNames(whole, style.bodySize, direction)
    : { column: whole, names: null };
  let blocks = 0;
  const numbers = { next: (): number => blocks++ };
  const { front, sections } = content;
  const before =
    front === null ? 0 : laidPages([front], 0, { whole, column: whole, setting: unknown, numbers }).pages.length;
  const body = laidPages(sections, before, { whole, column, setting: { ...unknown, names }, numbers });
  const starts = new Map(body.destinations.map(({ id, page }) => [id, page + 1]));
  const known: Setting = { ...unknown, pageOf: (article) => starts.get(article) ?? null };
  const head = laidPages(front === null ? [] : [front], 0, { whole, column: whole, setting: known, numbers });
  const doc = {
    info: content.info,
    size: style.page,
    direction,
    theme: style.theme,
    pages: [...head.pages, ...body.pages],
    tags: content.tags,
    bookmarks: [...head.bookmarks, ...body.bookmarks],
    destinations: [...head.destinations, ...body.destinations],
  };
  return { doc, missing: shaper.missing(), cutWords: [...cutWords], piles: shaper.piles() };
}

interface LaidPages {
  readonly pages: readonly Page[];
  readonly bookmarks: readonly Bookmark[];
  readonly destinations: readonly Destination[];
}

interface LayoutSetting {
  /** With the margin for names. */
  readonly whole: Column;
  readonly column: Column;
  readonly setting: Setting;
  readonly numbers: BlockNumbers;
}

/** The pages of sections, of which the first is page number `before`, counted from 0. */
function laidPages(
  sections: readonly PrintSection[],
  before: number,
  { whole, column, setting, numbers }: LayoutSetting,
): LaidPages {
  const pages: Page[] = [];
  const bookmarks: Bookmark[] = [];
  const destinations: Destination[] = [];
  for (const section of sections) {
    const first = before + pages.length;
    const head = section.runningHead === null ? null : headLine(section.runningHead, whole, setting);
    for (const { anchors, ...placed } of sectionPages(section, column, setting, numbers)) {
      const page = before + pages.length;
      const runningHead = page === first ? null : head;
      pages.push({ ...placed, furniture: furnitureOf({ page: page + 1, runningHead }, whole, setting) });
      for (const { anchor, y } of anchors) {
        if (anchor.type === 'bookmark') bookmarks.push({ title: anchor.title, level: anchor.level, page, y });
        else destinations.push({ id: anchor.id, page, y });
      }
    }
  }
  return { pages, bookmarks, destinations };
}

/** A section without a word still has a page: a document must have one. */
function sectionPages(
  section: PrintSection,
  column: Column,
  setting: Setting,
  numbers: BlockNumbers,
): readonly ReturnType<typeof placeItems>[] {
  const { page, margins } = setting.style;
  const items = sectionItems(section, column, setting, numbers);
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
