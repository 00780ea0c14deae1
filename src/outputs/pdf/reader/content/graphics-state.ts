/** The graphics state (ISO 32000-1, 8.4), as far as text, its colours and its places need it. */
import { black } from '../colour.ts';
import type { Rgb } from '../../contrast.ts';
import type { PdfFont } from '../font.ts';
import type { PdfValue } from '../values.ts';
import { asNumber } from '../values.ts';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface GraphicsState {
  readonly matrix: Matrix;
  readonly fill: Rgb | null;
  readonly font: PdfFont | null;
  readonly size: number;
  /** Character and word spacing, scale to the side (1 is none), leading and rise (9.3). */
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  /** 3 and 7 paint nothing. */
  readonly rendering: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export const initialState: GraphicsState = {
  matrix: identity,
  fill: black,
  font: null,
  size: 1,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  rendering: 0,
};

/** First `inner`, then `outer`. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
];

export const moved = (matrix: Matrix, x: number, y: number): Matrix => multiply([1, 0, 0, 1, x, y], matrix);

export const applied = (matrix: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

export function matrixOf(operands: readonly PdfValue[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map((value) => asNumber(value) ?? 0);
  return [a, b, c, d, e, f];
}
