import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../src/outputs/pdf/contrast.ts';
import type { Rgb } from '../../../src/outputs/pdf/contrast.ts';
import { root } from '../../architecture/source-files.ts';

const css = readFileSync(join(root, 'assets', 'epub', 'style.css'), 'utf8');

const rgb = (hex: string): Rgb => {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const value = (name: string, theme: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1] ?? '';

/** Darkest light ground and lightest dark ground that browsers paint under `color-scheme`. */
const grounds = { light: '#ffffff', dark: '#121212' };

describe('the colours of the style sheet', () => {
  it.each([
    ['a link on a light ground', value('link', light), grounds.light],
    ['a link on a dark ground', value('link', dark), grounds.dark],
    ['a line on a light ground', value('line', light), grounds.light],
    ['a line on a dark ground', value('line', dark), grounds.dark],
    ['what is being heard', value('heard-text', light), value('heard-ground', light)],
  ])('give %s a contrast of 7 to 1', (_, ink, ground) => {
    expect(ink).toMatch(/^#/);
    expect(contrastRatio(rgb(ink), rgb(ground))).toBeGreaterThanOrEqual(7);
  });

  it('are no others than these', () => {
    expect(css.match(/#[0-9a-f]{6}/g)).toHaveLength(6);
  });
});

describe('the style sheet', () => {
  it('uses relative sizes only, and hyphenates nothing', () => {
    expect(css).not.toMatch(/\d(?:px|pt|cm|mm|in)\b/);
    expect(css).toContain('hyphens: none');
    expect(css).toContain('line-height: 1.5');
  });
});
