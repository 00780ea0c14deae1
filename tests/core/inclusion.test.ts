import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { textBlocks } from '../../src/core/article.ts';
import { blockKinds, inclusionOf, leftOut, mediums, takenOf, usualInclusion } from '../../src/core/inclusion/index.ts';
import { read } from '../../src/inputs/index.ts';
import { mediumOf } from '../../src/convert.ts';
import { outputNames } from '../../src/outputs/index.ts';

const source = `# Bridge shut in Aldery

By Mira Okoye

The bridge is shut.[^1]

## What comes next

![A crane over the river](crane.png)

Photo: Ina Brod

1. It is mended.

   > “By May,” said Ruth Orre.

2. It opens.

   | Day | Ferries |
   |---|---|
   | Monday | 4 |

Read more: How the bridge was built

[^1]: Since noon.

Comments are closed.
`;

async function articleOf(text: string): Promise<Article> {
  for await (const { article } of read({ name: 'story.md', bytes: new TextEncoder().encode(text) })) return article;
  throw new Error('nothing was read');
}
const article = await articleOf(source);
const skipping = (...skip: readonly string[]) => inclusionOf({ include: [], skip });

describe('what an output takes of an article', () => {
  it('is, together with what it leaves out, every block exactly once, whatever is skipped', () => {
    const kinds = blockKinds.filter((kind) => kind !== 'body');
    fc.assert(
      fc.property(fc.subarray([...kinds]), fc.constantFrom(...mediums), (skip, medium) => {
        const { article: taken, omissions } = takenOf(article, skipping(...skip)[medium]);
        const kept = textBlocks(taken).map(({ id }) => id);
        const left = omissions.flatMap(({ blocks }) => blocks.map(({ id }) => id));
        expect([...kept, ...left].toSorted((a, b) => a - b)).toEqual(textBlocks(article).map(({ id }) => id));
        expect(kept).toEqual(kept.toSorted((a, b) => a - b));
        const places = leftOut(medium, omissions).flatMap(({ range, more = [] }) =>
          range === null ? [] : [range, more],
        );
        expect(places.flat().map(({ block }) => block)).toEqual(left);
      }),
    );
  });

  it('may lack a list of any length', async () => {
    const list = await articleOf(`# A list\n\nIt is long.\n\n${'- one more\n'.repeat(150_000)}`);
    const { omissions } = takenOf(list, skipping('list').speech);
    expect(omissions.map(({ kind, count, blocks }) => [kind, count, blocks.length])).toEqual([['list', 1, 150_000]]);
  });

  it('is the very article where nothing is left out', () => {
    expect(takenOf(article, usualInclusion.print).article).toBe(article);
  });

  it('keeps the numbers of a list and the columns of a table', () => {
    const { article: taken } = takenOf(article, skipping('quotation', 'table').print);
    const list = taken.blocks.find((block) => block.type === 'list');
    expect(list?.type === 'list' && list.items.map((item) => item.map(({ type }) => type))).toEqual([
      ['paragraph'],
      ['paragraph'],
    ]);
  });

  it('leaves nothing behind of a block that is empty without what it held', async () => {
    const quoted = await articleOf('# One\n\nWords.\n\n> | A | B |\n> |---|---|\n> | 1 | 2 |\n');
    expect(takenOf(quoted, skipping('table').print).article.blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
    ]);
  });

  it('is told of once for each kind, with the words of the first and the way back', () => {
    const found = leftOut('print', takenOf(article, skipping('list', 'figures', 'byline').print).omissions);
    expect(found.map(({ severity, code, message, hint }) => `${severity} ${code}: ${message} ${hint ?? ''}`)).toEqual([
      'info block-not-printed: The print edition leaves out the byline: “By Mira Okoye”. --include print:byline takes it in.',
      'info block-not-printed: The print edition leaves out a figure: “A crane over the river”. --include print:figure takes it in.',
      'warning block-not-printed: The print edition leaves out a list: “It is mended.”, “““By May,” said Ruth Orre.”, “It opens.” … --include print:list takes it in.'.replace(
        '“““',
        '““',
      ),
    ]);
  });
});

describe('words about kinds', () => {
  it('change all outputs, or one, and a word for one counts before a word for all', () => {
    const { speech, print, epub } = inclusionOf({ include: ['print:caption', 'speech:promo'], skip: ['caption'] });
    expect([speech.caption, print.caption, epub.caption]).toEqual(['skip', 'show', 'skip']);
    expect([speech.promo, print.promo]).toEqual(['show', 'soften']);
  });

  it('take formats for the outputs that they are', async () => {
    for (const format of outputNames) {
      const medium = await mediumOf(format);
      if (medium === null) continue;
      expect(skipping(`${format}:caption`)).toEqual(skipping(`${medium}:caption`));
    }
  });

  it.each([
    [['captoin'], 'Did you mean caption?'],
    [['speach:caption'], 'Did you mean speech?'],
    [['speech:caption:x'], 'takes kinds such as caption or speech:caption'],
    [['body'], 'cannot leave out the body'],
  ])('that mean nothing are refused with what was meant: %j', (skip, message) => {
    expect(() => skipping(...skip)).toThrow(message);
  });

  it('that contradict each other are refused', () => {
    expect(() => inclusionOf({ include: ['list'], skip: ['list'] })).toThrow('both name list');
  });
});
