/** Outlines filled in shades: how much of each point of a picture lies within them. */

/** As fonts have them. */
export interface PathCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  /** `x` and `y` in turn; `y` grows upwards. */
  readonly args: readonly number[];
}

export interface PlacedOutline {
  readonly commands: readonly PathCommand[];
  /** Where its origin stands, in points of the picture from the upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Points of the picture for a unit of the outline. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/**
 * From 0, outside, to 1, row by row from the top. Each line leaves in the points it crosses how much of what lies right of it they hold;
 * summed up from the left that is the shade, as in font-rs (Raph Levien).
 */
export function shadesOf(outlines: readonly PlacedOutline[], { width, height }: Size): Float32Array {
  const shades = new Float32Array(width * height);
  for (const { commands, x, y, scale } of outlines) {
    const placed = (point: Point): Point => [x + point[0] * scale, y - point[1] * scale];
    for (const [from, to] of linesOf(commands)) cross(shades, { width, height }, placed(from), placed(to));
  }
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at++) {
      sum += shades[at] ?? 0;
      shades[at] = Math.min(1, Math.abs(sum));
    }
  }
  return shades;
}

/** Into how many straight lines a curve is cut. */
const steps = 8;

function* linesOf(commands: readonly PathCommand[]): Generator<readonly [from: Point, to: Point]> {
  let start: Point = [0, 0];
  let here: Point = [0, 0];
  for (const { command, args } of commands) {
    const points = pointsOf(args);
    const end = command === 'closePath' ? start : (points.at(-1) ?? here);
    if (command === 'moveTo') start = end;
    else {
      const corners = points.length < 2 ? [end] : curve([here, ...points]);
      for (const corner of corners) {
        yield [here, corner];
        here = corner;
      }
    }
    here = end;
  }
}

const pointsOf = (args: readonly number[]): readonly Point[] =>
  args.flatMap((value, at) => (at % 2 === 0 ? [[value, args[at + 1] ?? 0] as const] : []));

const curve = (points: readonly Point[]): readonly Point[] =>
  Array.from({ length: steps }, (_, step) => along(points, (step + 1) / steps));

/** A point of a Bézier curve, by de Casteljau. */
function along(points: readonly Point[], part: number): Point {
  const [first = [0, 0], ...others] = points;
  if (others.length === 0) return first;
  const between = others.map(([x, y], at): Point => {
    const [fromX, fromY] = points[at] ?? first;
    return [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
  });
  return along(between, part);
}

function cross(shades: Float32Array, { width, height }: Size, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const [direction, [x0, y0], [x1, y1]] = from[1] < to[1] ? ([1, from, to] as const) : ([-1, to, from] as const);
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.max(0, Math.floor(y0)); row < Math.min(height, Math.ceil(y1)); row++) {
    const [top, bottom] = [Math.max(y0, row), Math.min(y1, row + 1)];
    const [a, b] = [x0 + (top - y0) * slope, x0 + (bottom - y0) * slope];
    const [left, right] = a < b ? [a, b] : [b, a];
    const add = (column: number, value: number): void => {
      const at = row * width + Math.max(0, column);
      if (column < width) shades[at] = (shades[at] ?? 0) + value;
    };
    for (let column = Math.floor(left); column <= Math.floor(right); column++) {
      const [begin, end] = [Math.max(left, column), Math.min(right, column + 1)];
      const part = direction * (bottom - top) * (right === left ? 1 : (end - begin) / (right - left));
      const behind = (begin + end) / 2 - column;
      add(column, part * (1 - behind));
      add(column + 1, part * behind);
    }
  }
}
