/** What is said about stretches of a text, so that it can be written as elements: they nest or stand apart, and never cross. */
import type { Inline, TextBlock } from '../../core/article.ts';
import type { BlockId } from '../../core/position.ts';

/** Found beside the text: who speaks, what is heard as one, whose name stands there. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly type: 'speech'; readonly speaker: string }
  | { readonly type: 'sentence'; readonly id: string }
  /** A name to be written before the words that follow; it has no length. */
  | { readonly type: 'name'; readonly name: string }
);

export type Stretch = Inline | Mark;

/** Marks by the block they stand in, each block's in the order of the text; they nest or stand apart. */
export type Marks = ReadonlyMap<BlockId, readonly Mark[]>;

/** In the order in which their elements begin, outer ones first. Marks stay whole: an inline that crosses one is cut at its border. */
export function stretchesOf({ inlines }: TextBlock, marks: readonly Mark[]): readonly Stretch[] {
  const borders = marks.filter(({ start, end }) => start < end);
  const own = inlines.filter(({ start, end }) => start < end);
  const pieces = own.filter(({ type }) => type === 'link').flatMap((link) => withoutInnerLinks(link, own));
  const others = own
    .filter(({ type }) => type !== 'link')
    .flatMap((inline) => (isAnchor(inline) ? [inline] : cutAtBorders(inline, pieces)));
  const cut = [...pieces, ...others].flatMap((inline) => cutAtBorders(inline, borders));
  return [...marks, ...cut].toSorted(
    (a, b) => a.start - b.start || Number(isLong(a)) - Number(isLong(b)) || b.end - a.end || rankOf(a) - rankOf(b),
  );
}

const isLong = ({ start, end }: Stretch): boolean => start < end;

/** Of stretches of the same words, which one is outside. */
const rankOf = ({ type }: Stretch): number => ['name', 'speech', 'sentence', 'link', 'note'].indexOf(type) >>> 0;

/** No link may hold another (HTML, 4.5.1): the outer one goes on behind it. */
function withoutInnerLinks(outer: Inline, all: readonly Inline[]): readonly Inline[] {
  const inner = all.filter(
    (other) => other !== outer && isAnchor(other) && outer.start <= other.start && other.end <= outer.end,
  );
  const pieces: Inline[] = [];
  let at = outer.start;
  for (const { start, end } of inner) {
    if (at < start) pieces.push({ ...outer, start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < outer.end) pieces.push({ ...outer, start: at });
  return pieces;
}

const isAnchor = ({ type }: Inline): boolean => type === 'link' || type === 'note';

function cutAtBorders(inline: Inline, borders: readonly Pick<Stretch, 'start' | 'end'>[]): readonly Inline[] {
  const places = borders.flatMap(({ start, end }) => {
    const isInside = start <= inline.start && inline.end <= end;
    const isAround = inline.start <= start && end <= inline.end;
    return isInside || isAround ? [] : [start, end].filter((at) => inline.start < at && at < inline.end);
  });
  if (places.length === 0) return [inline];
  const edges = [...new Set([inline.start, ...places, inline.end])].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, at) => Object.assign({}, inline, { start: edges[at] ?? inline.start, end }));
}
