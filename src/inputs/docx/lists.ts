/** Word has items only; HTML wants the lists around them. */
import type { PassageBuilder } from '../passage.ts';
import type { ListPlace } from './numbering.ts';

export interface Lists {
  /** Begins an item, and whatever lists it takes. `at` is the item's place in the source. */
  readonly item: (place: ListPlace, at: number) => void;
  /** Ends every list. */
  readonly close: (at: number) => void;
}

export function openLists(passage: PassageBuilder): Lists {
  const open: ListPlace[] = [];
  const put = (html: string, at: number): void => passage.replace(html, at, at + 1);
  const end = (at: number): void => {
    const list = open.pop();
    if (list !== undefined) put(`</li></${tag(list)}>`, at);
  };
  return {
    item: (place, at) => {
      for (let list = open.at(-1); list !== undefined && isOther(list, place); list = open.at(-1)) end(at);
      if (open.at(-1)?.level === place.level) {
        put('</li><li>', at);
        return;
      }
      open.push(place);
      put(`<${tag(place)}${place.ordered && place.start !== 1 ? ` start="${place.start}"` : ''}><li>`, at);
    },
    close: (at) => {
      while (open.length > 0) end(at);
    },
  };
}

const tag = ({ ordered }: ListPlace): string => (ordered ? 'ol' : 'ul');

/** Does an open list end before an item of another place? */
const isOther = (list: ListPlace, place: ListPlace): boolean =>
  list.level > place.level ||
  (list.level === place.level && (list.list !== place.list || list.ordered !== place.ordered));
