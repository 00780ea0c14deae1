import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { readSpec, speakersOf } from './attribution-spec.ts';

describe.each(readSpec(new URL('attribution.spec.md', import.meta.url)))('$title', ({ cases }) => {
  it.each(cases)('$title', ({ text, expected }) => {
    expect(speakersOf(text, english)).toEqual(expected);
  });
});
