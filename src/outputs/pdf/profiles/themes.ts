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

/** Of `#rrggbb`. */
function rgb(colour: string): Rgb {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
