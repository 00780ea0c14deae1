/** Colours of text and page. Every pair has a contrast of at least 7:1 (WCAG 2.2, 1.4.6, level AAA). */
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

/** Contrast of text and page, from 1 to 21 (WCAG 2.2, definition of contrast ratio). Paper is taken to be white. */
export function contrastOf({ text, background }: Theme): number {
  const [darker = 0, lighter = 0] = [luminance(text), luminance(background ?? '#ffffff')].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
