/** Colours of text and page. Every pair has a contrast of at least 7:1 (WCAG 2.2, 1.4.6, level AAA). */
import { contrastRatio } from '../contrast.ts';
import type { Rgb } from '../contrast.ts';
import type { Theme } from '../types.ts';

export const themes = {
  'black-on-white': { text: '#000000', background: null },
  'black-on-cream': { text: '#000000', background: '#fff8e1' },
  'black-on-yellow': { text: '#000000', background: '#ffff7d' },
  'yellow-on-black': { text: '#ffff00', background: '#000000' },
  'white-on-black': { text: '#ffffff', background: '#000000' },
  'cream-on-black': { text: '#fff8e1', background: '#111111' },
  'yellow-on-navy': { text: '#ffff7d', background: '#003c9e' },
} as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

/** Contrast of text and page, from 1 to 21. Paper is taken to be white. */
export const contrastOf = ({ text, background }: Theme): number =>
  contrastRatio(rgb(text), rgb(background ?? '#ffffff'));

/** As much of the text's colour as goes into a ground for text, at most, and at least so much contrast is left (WCAG 2.2, 1.4.6). */
const tints = { most: 0.12, step: 0.02, contrast: 7 };

/** The ground of shaded text: the page with a little of the text's colour in it; the page itself where they hardly differ. */
export function tintOf({ text, background }: Theme): string {
  const page = background ?? '#ffffff';
  for (let part = tints.most; part > 0; part -= tints.step) {
    const tint = mixed(page, text, part);
    if (contrastOf({ text, background: tint }) >= tints.contrast) return tint;
  }
  return page;
}

const mixed = (one: string, other: string, part: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
      return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * part)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

/** Of `#rrggbb`. */
function rgb(colour: string): Rgb {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
