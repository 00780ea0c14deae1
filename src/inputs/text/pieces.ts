/** Paragraphs as groups of lines into the pieces of an article: running paragraphs, lists and rules. */
import type { Line } from './lines.ts';
import type { Marker } from './markers.ts';
import { continuesList } from './markers.ts';
import type { LineGroup } from './paragraphs.ts';

export type Piece =
  | { readonly type: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly (readonly Line[])[] }
  | { readonly type: 'rule' };

/** A sign in front makes a list only where at least two items follow each other; alone it stays in the text. */
export function piecesOf(source: string, groups: readonly LineGroup[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < groups.length;) {
    const items = listAt(groups, i);
    const group = groups[i];
    if (items.length >= 2)
      pieces.push({ type: 'list', start: items[0]?.marker.number ?? null, items: items.map(words) });
    else if (group !== undefined) pieces.push(isRule(source, group.lines[0]) ? { type: 'rule' } : paragraph(group));
    i += items.length >= 2 ? items.length : 1;
  }
  return pieces;
}

/** Is the line an ornament between two parts of the text: `* * *`, `-----`? */
export function isRule(source: string, { start, end }: Line): boolean {
  return end - start >= 3 && end - start <= 200 && /^(?:[*_=~#·•–—-][ \t]*){3,}$/.test(source.slice(start, end));
}

type Item = LineGroup & { readonly marker: Marker };

const isItem = (group: LineGroup): group is Item => group.marker !== null;

/** The items of the list that begins at a group; none when it does not begin with a sign. */
function listAt(groups: readonly LineGroup[], first: number): readonly Item[] {
  const items: Item[] = [];
  for (let i = first; i < groups.length; i += 1) {
    const group = groups[i];
    const last = items.at(-1);
    if (group === undefined || !isItem(group)) break;
    if (last !== undefined && !continuesList(last.marker, group.marker)) break;
    items.push(group);
  }
  return items;
}

function words({ lines: [first, ...rest], marker }: Item): readonly Line[] {
  return [{ ...first, start: marker.wordsStart }, ...rest];
}

const paragraph = (group: LineGroup): Piece => ({ type: 'paragraph', lines: group.lines });
