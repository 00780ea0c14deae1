/** Colours of a content stream (ISO 32000-1, 8.6), as far as contrast needs them. */
import type { Rgb } from '../contrast.ts';

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [1, 1, 1];

/** A colour by the number of its components: grey, RGB or CMYK; null for anything else, such as a pattern. */
export function rgbOf(components: readonly number[]): Rgb | null {
  const [a = 0, b = 0, c = 0, k = 0] = components.map((value) => Math.min(1, Math.max(0, value)));
  switch (components.length) {
    case 1:
      return [a, a, a];
    case 3:
      return [a, b, c];
    case 4:
      return [(1 - a) * (1 - k), (1 - b) * (1 - k), (1 - c) * (1 - k)];
    default:
      return null;
  }
}
