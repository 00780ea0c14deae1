import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../../src/core/article.ts';
import { article, editionOf, heading, paragraph, printed } from '../sample.ts';

/** The longest string of PDF/A-2 (ISO 19005-2, 6.1.13). */
const longest = 32_767;

/** How many bytes the strings of a file have, its streams left out; in the order of the file. */
const stringLengths = (bytes: Uint8Array): readonly number[] =>
  Array.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/\bstream\n.*?\nendstream/gs, '')
      .matchAll(/\((?:\\.|[^\\()])*\)/gs),
    ([text]) => text.slice(1, -1).replaceAll(/\\./gs, '.').length,
  );

const link = (words: string, url: string): Block => {
  const inline: Inline = { type: 'link', url, start: 0, end: words.length };
  return paragraph(words, { inlines: [inline] });
};

const figure = (alternative: string): Block => ({ type: 'figure', image: 'none.png', alternative, caption: [] });

describe('the strings of a file', () => {
  it.each([
    ['a title', heading('A long title '.repeat(4000))],
    ['a title in Greek', heading('Ένας τίτλος '.repeat(2000))],
    ['a heading', heading('A long heading '.repeat(4000), 2)],
    ['a description', figure('A long description '.repeat(3000))],
    ['a description of emoji', figure(`x${'😀'.repeat(10_000)}`)],
    ['the words of a link', link('Long words '.repeat(4000), 'https://mill.example/')],
    ['an address', link('Address', `https://mill.example/${'a'.repeat(40_000)}`)],
  ])('are no longer than PDF/A allows, however long it is: %s', async (_what, block) => {
    const { bytes } = await printed(editionOf(article([heading('The mill'), block])), { links: 'plain' });
    const lengths = stringLengths(bytes);
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
  });

  it('are whole where they may be', async () => {
    const text = 'Long words '.repeat(1400).trim();
    const { bytes } = await printed(editionOf(article([heading('The mill'), figure(text)])));
    expect(stringLengths(bytes)).toContain(text.length);
  });

  it('do not make a file grow with every line of a long link', async () => {
    const text = 'Long words '.repeat(4000).trim();
    const { bytes } = await printed(editionOf(article([heading('The mill'), link(text, 'https://mill.example/')])));
    expect(bytes.length).toBeLessThan(3_000_000);
  });
});
