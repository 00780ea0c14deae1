/** The words of a text between two tags, copied with references as what they mean. */
import { htmlReference, referenceMeaning } from '../../character-references.ts';
import type { Cleaning } from '../../characters.ts';
import { copyClean } from '../../characters.ts';

export function copyText(cleaning: Cleaning, start: number, end: number): void {
  const text = cleaning.source.slice(start, end);
  if (!text.includes('&')) return copyClean(cleaning, start, end);
  let from = start;
  for (const match of text.matchAll(htmlReference)) {
    const found = start + match.index;
    copyClean(cleaning, from, found);
    from = found + match[0].length;
    putMeaning(cleaning, match[1] ?? match[2] ?? '', found, from);
  }
  copyClean(cleaning, from, end);
}

function putMeaning(cleaning: Cleaning, reference: string, start: number, end: number): void {
  const { passage } = cleaning;
  const meant = referenceMeaning(reference);
  if (meant === null) passage.copy(start, end);
  else if (/^\s$/.test(meant)) passage.space(start, end);
  else if (!unreadable.test(meant)) passage.replace(meant, start, end);
}

const unreadable =
  /[\p{Cc}\p{Cs}\p{Cn}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFC]|\u034F/u;
