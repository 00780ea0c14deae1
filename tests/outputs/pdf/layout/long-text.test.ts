import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { compose } from '../../../../src/outputs/pdf/compose.ts';
import { countLayout } from '../../../../src/outputs/pdf/layout/counters.ts';
import type { PageDoc } from '../../../../src/outputs/pdf/types.ts';
import { article, editionOf, heading, paragraph, printed } from '../sample.ts';
import { world } from '../world.ts';

/** The bench makes the text; it is plain JavaScript, so the types are told here. */
const { variedText } = (await import(new URL('../../../../bench/print/text.mjs', import.meta.url).href)) as {
  readonly variedText: (words: number) => string;
};

const options = { profile: 'default', dialect: 'w3c' };
const clean = { orphans: 0, widows: 0, strandedHeadings: 0, splitPieces: 0, overWideLines: 0 };

const isHeading = (block: string): boolean => block.length < 60 && !/[.”]$/.test(block);

/** An article of so many varied words, its headings as headings. */
function varied(words: number): Article {
  const [title = '', ...blocks] = variedText(words).split('\n\n');
  return article([heading(title), ...blocks.map((block) => (isHeading(block) ? heading(block, 2) : paragraph(block)))]);
}

async function laidOut(
  one: Article,
): Promise<{ readonly doc: PageDoc; readonly counts: ReturnType<typeof countLayout> }> {
  const { doc, belongTogether } = await compose(editionOf(one), options, world);
  return { doc, counts: countLayout(doc, belongTogether) };
}

describe('the pages of long texts', () => {
  it('are clean by every counter: a hundred articles', async () => {
    let [pages, lonely] = [0, 0];
    for (let words = 200; words < 1200; words += 10) {
      const { doc, counts } = await laidOut(varied(words));
      expect({ words, ...counts }).toMatchObject({ words, ...clean });
      pages += doc.pages.length;
      lonely += counts.lonelyWords;
    }
    expect(lonely).toBeLessThan(pages / 4);
  });

  it('are clean by every counter: fifty thousand words', async () => {
    const { doc, counts } = await laidOut(varied(50_000));
    expect(doc.pages.length).toBeGreaterThan(300);
    expect(counts).toMatchObject(clean);
    expect(counts.lonelyWords).toBeLessThan(doc.pages.length / 4);
  });

  it('are made of a paragraph of fifty thousand words, of endless words and of emoji alone', async () => {
    const hard = {
      paragraph: 'some words in a row, '.repeat(10_000),
      address: `https://example.org/${'way/'.repeat(100)}`,
      word: 'x'.repeat(400),
      emoji: '😀👩‍🚀🏳️‍🌈 '.repeat(200),
    };
    for (const [name, text] of Object.entries(hard)) {
      const one = article([heading(name), paragraph(text)]);
      expect({ name, ...(await laidOut(one)).counts }).toMatchObject({ name, ...clean });
      const { bytes } = await printed(editionOf(one));
      expect(new TextDecoder('latin1').decode(bytes.slice(-6))).toBe('%%EOF\n');
    }
  });
});
