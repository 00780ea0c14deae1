/** The words of a block of HTML, without its tags, comments, scripts and styles. */
import type { Cleaning } from '../characters.ts';
import type { Stretch } from './align.ts';
import { copyWords } from './align.ts';

/** Copies what stands between the tags of a stretch; tags part words. */
export function copyHtmlWords(cleaning: Cleaning, { start, end, quotations }: Omit<Stretch, 'verbatim'>): void {
  const { source, passage } = cleaning;
  for (let at = start; at < end;) {
    const tag = source.indexOf('<', at);
    const words = tag < 0 || tag >= end ? end : tag;
    copyWords(cleaning, { start: at, end: words, verbatim: false, quotations });
    if (words === end) return;
    at = Math.min(end, afterTag(source, tag, end));
    passage.space(tag, at);
  }
}

/** Where a tag, a comment or an element without words ends; the end of the block when it is not closed. */
function afterTag(source: string, tag: number, end: number): number {
  const close = closing(source.slice(tag, tag + 10).toLowerCase());
  const at = source.indexOf(close, tag + 1);
  if (at < 0 || at >= end) return end;
  return close.startsWith('</') ? source.indexOf('>', at) + 1 || end : at + close.length;
}

function closing(head: string): string {
  if (head.startsWith('<!--')) return '-->';
  if (head.startsWith('<script')) return '</script';
  return head.startsWith('<style') ? '</style' : '>';
}
