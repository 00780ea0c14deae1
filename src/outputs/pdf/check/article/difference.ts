/** The shortest difference of two runs of words (Myers, “An O(ND) difference algorithm and its variations”, 1986). */

/** A place where the runs differ: words of the one, in place of words of the other. Either may be empty. */
export interface Difference {
  readonly lost: readonly string[];
  readonly extra: readonly string[];
  /** Where the extra words stand. */
  readonly at: number;
}

/** null when it takes more than `most` words to turn the one into the other. */
export function differences(
  before: readonly string[],
  after: readonly string[],
  most: number,
): readonly Difference[] | null {
  const furthest = new Map<number, number>([[1, 0]]);
  const trail: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trail.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [down, right] = [furthest.get(diagonal + 1) ?? -1, furthest.get(diagonal - 1) ?? -1];
      let x = diagonal === -edits || (diagonal !== edits && right < down) ? down : right + 1;
      let y = x - diagonal;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x += 1;
        y += 1;
      }
      furthest.set(diagonal, x);
      if (x >= before.length && y >= after.length)
        return gathered(stepsBack(trail, before.length, after.length), before, after);
    }
  }
  return null;
}

/** A single word lost (from `x`) or extra (at `y`). */
interface Step {
  readonly x: number;
  readonly y: number;
  readonly lost: boolean;
}

function stepsBack(trail: readonly ReadonlyMap<number, number>[], width: number, height: number): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [width, height];
  for (let edits = trail.length - 1; edits > 0; edits -= 1) {
    const furthest = trail[edits] ?? new Map<number, number>();
    const diagonal = x - y;
    const [down, right] = [furthest.get(diagonal + 1) ?? -1, furthest.get(diagonal - 1) ?? -1];
    const extra = diagonal === -edits || (diagonal !== edits && right < down);
    x = extra ? down : right;
    y = x - (extra ? diagonal + 1 : diagonal - 1);
    steps.push({ x, y, lost: !extra });
  }
  return steps.toReversed();
}

function gathered(steps: readonly Step[], before: readonly string[], after: readonly string[]): readonly Difference[] {
  const found: { lost: string[]; extra: string[]; at: number; x: number; y: number }[] = [];
  for (const { x, y, lost } of steps) {
    let last = found.at(-1);
    if (last === undefined || last.x !== x || last.y !== y) {
      last = { lost: [], extra: [], at: y, x, y };
      found.push(last);
    }
    if (lost) last.lost.push(before[x] ?? '');
    else last.extra.push(after[y] ?? '');
    last.x = x + (lost ? 1 : 0);
    last.y = y + (lost ? 0 : 1);
  }
  return found.map(({ lost, extra, at }) => ({ lost, extra, at }));
}
