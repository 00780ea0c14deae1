import { describe, expect, it } from 'vitest';
import { languageDirection, textDirection } from '../../src/core/direction.ts';

describe('the direction of a text', () => {
  it.each([
    ['שלום עולם', 'rtl'],
    ['The harbour', 'ltr'],
    ['BBC אמרה שהמעבורת מאחרת', 'rtl'],
    ['שלום means peace in Hebrew', 'ltr'],
    ['ראו https://example.org/a?b=c כאן', 'rtl'],
    ['מירה mira@example.org', 'rtl'],
    ['«قالت ميرا»', 'rtl'],
  ])('follows most of its words: %s', (text, direction) => {
    expect(textDirection(text, direction === 'rtl' ? 'ltr' : 'rtl')).toBe(direction);
  });

  it.each(['', '21:30', '1. — 2.', 'https://example.org'])(
    'is that of the document where it has none: “%s”',
    (text) => {
      expect([textDirection(text, 'ltr'), textDirection(text, 'rtl')]).toEqual(['ltr', 'rtl']);
    },
  );
});

describe('the direction of a language', () => {
  it.each(['he', 'ar', 'fa-AF', 'ur', 'yi', 'ps', 'dv', 'az-Arab', 'ckb'])('is from right to left: %s', (language) => {
    expect(languageDirection(language)).toBe('rtl');
  });

  it.each(['en', 'hi', 'zh', 'az', 'ar-Latn', 'xx', '', 'not a tag'])('is from left to right: “%s”', (language) => {
    expect(languageDirection(language)).toBe('ltr');
  });
});
