import { expect, it } from 'vitest';
import { articleOf } from '../read-text.ts';
import { page, story } from './page-kit.ts';

it('reads footnotes as notes, marked where the text refers to them', async () => {
  const { blocks, notes } = await articleOf(
    page(
      `${story}<p>The bridge was built in 1911<sup><a href="#fn1">[7]</a></sup> by the town itself, as everybody here will tell you.</p>${story}` +
        '<ol><li id="fn1">Or in 1912, says the sign. <a href="#ref1">↩</a></li></ol>',
    ),
    'page.html',
  );
  const inlines = blocks.flatMap((block) => (block.type === 'paragraph' ? block.inlines : []));
  expect(inlines).toEqual([{ type: 'note', note: 'fn1', start: 28, end: 29 }]);
  expect(notes).toMatchObject([{ id: 'fn1', blocks: [{ text: 'Or in 1912, says the sign. ↩' }] }]);
});
