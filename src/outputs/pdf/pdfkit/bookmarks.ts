/** The outline that a reader sees beside the pages, and the labels of the pages. */
import type { Bookmark } from '../types.ts';
import { description } from './description.ts';
import { catalogueOf } from './internals.ts';
import type { PdfDocument, PdfOutlineItem, PdfRef } from './internals.ts';

/**
 * Nests the bookmarks by their levels. pdfkit's own destinations either show the whole page or start at its right edge:
 * each item's `Dest` is set by hand.
 */
export function writeBookmarks(
  document: PdfDocument,
  bookmarks: readonly Bookmark[],
  pages: readonly PdfRef[],
  pageHeight: number,
): void {
  const parents: { readonly level: number; readonly item: PdfOutlineItem }[] = [{ level: 0, item: document.outline }];
  for (const { title, level, page, y } of bookmarks) {
    while ((parents.at(-1)?.level ?? 0) >= level) parents.pop();
    const parent = parents.at(-1)?.item ?? document.outline;
    const item = parent.addItem(description(title), { pageNumber: page, expanded: true });
    item.outlineData['Dest'] = [pages[page], 'XYZ', null, pageHeight - y, null];
    parents.push({ level, item });
  }
}

/** Pages are numbered as they are printed: 1, 2, 3 … (ISO 32000-1, 12.4.2). */
export function writePageLabels(document: PdfDocument): void {
  catalogueOf(document).data['PageLabels'] = { Nums: [0, { S: 'D' }] };
}
