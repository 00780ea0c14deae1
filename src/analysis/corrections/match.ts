/**
 * The quotations of a sheet, found again in an article that may have changed since: by text and surroundings first, then, between those
 * found, by likeness. In doubt a quotation stays unfound.
 */
import type { Landmark } from '../../core/landmarks.ts';
import { compare, isAlike, isAlone, isRival, isTelling, signsOf } from './signs.ts';
import type { Likeness, Signs } from './signs.ts';

/** So many neighbours are compared with one quotation. */
const mostNeighbours = 8;

/** For each index in `old`, the index in `now`, as far as it was found; `wanted` are those that the caller will ask for. */
export function matchLandmarks(
  old: readonly Landmark[],
  now: readonly Landmark[],
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const board = newBoard(old, now);
  const isSure = countedAlike(board, board.rows);
  for (const keyOf of [asWritten, inWords]) {
    pairWhere(board, board.rows, (signs) => (isSure(signs) ? keyOf(signs) : null), true);
  }
  pairWhere(board, board.rows, (signs) => (isTelling(signs) ? signs.words : null), false);
  board.rows.forEach((row, at) => {
    const signs = board.old[row];
    if (wanted.has(row) && signs !== undefined && isSure(signs)) pairByLikeness(board, row, neighboursOf(board, at));
  });
  const isSureOfAll = countedAlike(board, [...board.rows, ...board.loose]);
  pairWhere(board, board.loose, (signs) => (isSureOfAll(signs) ? inWords(signs) : null), false);
  pairWhere(board, board.loose, (signs) => (isTelling(signs) ? signs.words : null), false);
  return board.found;
}

const asWritten = ({ landmark: { text, before, after } }: Signs): string => `${text}\n${before}\n${after}`;
const inWords = ({ words, before, after }: Signs): string => `${words}\n${before}\n${after}`;

/**
 * A short quotation with hardly a word around it is told from others of the same words by their number alone. Those whose place tells
 * nothing count only among themselves and the others: they are no part of the article as it was.
 */
function countedAlike({ old, now }: Board, among: readonly number[]): (signs: Signs) => boolean {
  const surplus = new Map<string, number>();
  for (const { words } of among.flatMap((i) => old[i] ?? [])) surplus.set(words, (surplus.get(words) ?? 0) + 1);
  for (const { words } of now) surplus.set(words, (surplus.get(words) ?? 0) - 1);
  return (signs) => isTelling(signs) || !isAlone(signs) || surplus.get(signs.words) === 0;
}

interface Board {
  readonly old: readonly Signs[];
  readonly now: readonly Signs[];
  /** Indexes in `old`, in the order in which the quotations stood in the article. */
  readonly rows: readonly number[];
  /** Indexes in `old` of those whose place tells nothing. */
  readonly loose: readonly number[];
  readonly found: Map<number, number>;
  readonly taken: Set<number>;
}

function newBoard(old: readonly Landmark[], now: readonly Landmark[]): Board {
  const indexes = [...old.keys()];
  const placed = indexes.filter((i) => old[i]?.place != null && old[i].loose !== true);
  return {
    old: old.map(signsOf),
    now: now.map(signsOf),
    rows: placed.toSorted((a, b) => byPlace(old[a], old[b]) || a - b),
    loose: indexes.filter((i) => old[i]?.place == null || old[i].loose === true),
    found: new Map(),
    taken: new Set(),
  };
}

/** Reading order; an inner quotation comes behind the one that holds it. */
function byPlace(a: Landmark | undefined, b: Landmark | undefined): number {
  if (a?.place == null || b?.place == null) return 0;
  return a.place.block - b.place.block || a.place.start - b.place.start || b.place.end - a.place.end;
}

function pair({ found, taken }: Board, old: number, now: number): void {
  found.set(old, now);
  taken.add(now);
}

/** Pairs those of one key: one with one, or, where `several` may share it, as many with as many in their order. */
function pairWhere(
  board: Board,
  among: readonly number[],
  keyOf: (signs: Signs) => string | null,
  several: boolean,
): void {
  const free = [...board.now.keys()].filter((i) => !board.taken.has(i));
  const nowByKey = grouped(free, board.now, keyOf);
  const lost = among.filter((i) => !board.found.has(i));
  for (const [key, olds] of grouped(lost, board.old, keyOf)) {
    const nows = nowByKey.get(key) ?? [];
    if (olds.length !== nows.length || (olds.length > 1 && !several)) continue;
    olds.forEach((old, i) => pair(board, old, nows[i] ?? 0));
  }
}

function grouped(
  indexes: readonly number[],
  signs: readonly Signs[],
  keyOf: (signs: Signs) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const sign = signs[index];
    const key = sign === undefined ? null : keyOf(sign);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}

/** Those not yet found between the same two quotations, on either side. */
interface Neighbours {
  readonly old: readonly number[];
  readonly now: readonly number[];
}

function neighboursOf({ rows, found, taken, now }: Board, at: number): Neighbours {
  const isLost = (i: number): boolean => i >= 0 && i < rows.length && !found.has(rows[i] ?? -1);
  let [first, last] = [at, at];
  while (isLost(first - 1) && at - first < mostNeighbours) first -= 1;
  while (isLost(last + 1) && last - at < mostNeighbours) last += 1;
  const from = first === 0 ? -1 : (found.get(rows[first - 1] ?? -1) ?? null);
  const to = last === rows.length - 1 ? now.length : (found.get(rows[last + 1] ?? -1) ?? null);
  const start = from ?? (to === null ? null : to - 2 * mostNeighbours);
  const end = to ?? (from === null ? null : from + 2 * mostNeighbours);
  const free: number[] = [];
  for (let i = Math.max(0, (start ?? 0) + 1); i < Math.min(now.length, end ?? 0); i++) if (!taken.has(i)) free.push(i);
  return { old: rows.slice(first, last + 1), now: nearest(free, at - first, last - first + 1) };
}

/** The most that are compared, those first that lie as far between the two ends as the quotation did. */
function nearest(free: readonly number[], at: number, of: number): readonly number[] {
  if (free.length <= 2 * mostNeighbours) return free;
  const middle = Math.round((at / of) * free.length);
  return free.slice(Math.max(0, middle - mostNeighbours), middle + mostNeighbours);
}

/** The one that is like it, when no other comes near, on either side. */
function pairByLikeness(board: Board, row: number, { old, now }: Neighbours): void {
  const mine = board.old[row];
  if (mine === undefined || board.found.has(row)) return;
  const best = bestOf(mine, now, board.now);
  const theirs = best === null ? undefined : board.now[best.index];
  if (best === null || theirs === undefined || !isAlike(mine, theirs, best.likeness)) return;
  const rivals = [
    ...now.filter((i) => i !== best.index).map((i) => likenessOf(mine, board.now[i])),
    ...old.filter((i) => i !== row).map((i) => likenessOf(theirs, board.old[i])),
  ];
  if (!rivals.some((rival) => rival !== null && isRival(best.likeness, rival))) pair(board, row, best.index);
}

function bestOf(mine: Signs, indexes: readonly number[], signs: readonly Signs[]) {
  let best: { readonly index: number; readonly likeness: Likeness } | null = null;
  for (const index of indexes) {
    const likeness = likenessOf(mine, signs[index]);
    if (likeness !== null && (best === null || weight(likeness) > weight(best.likeness))) best = { index, likeness };
  }
  return best;
}

const weight = ({ words, before, after, frame }: Likeness): number => 2 * (words + frame) + before + after;

const likenessOf = (a: Signs, b: Signs | undefined): Likeness | null => (b === undefined ? null : compare(a, b));
