import { describe, expect, it } from 'vitest';
import { german } from '../../../src/languages/de/index.ts';
import { readSpec, speakersOf } from '../../analysis/attribution-spec.ts';

describe.each(readSpec(new URL('attribution.spec.md', import.meta.url)))('$title', ({ cases }) => {
  it.each(cases)('$title', ({ text, expected }) => {
    expect(speakersOf(text, german)).toEqual(expected);
  });
});
