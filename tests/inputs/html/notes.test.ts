import { describe, expect, it } from 'vitest';
import { articleOf, outline } from '../read-text.ts';
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

const saved = (body: string) =>
  articleOf(`<html><head><style>.c1{}</style></head><body class="doc-content">${body}</body></html>`, 'page.html');

describe('a document saved as a page by a word processor', () => {
  const words =
    'The bridge was built in 1911 by the town itself, as everybody here will tell you when asked, and nobody doubts it.';
  const text = (mark: string) => `<p class="c2"><span>${words}</span>${mark}</p><p><span>${words}</span></p>`;

  it('has the title that is a paragraph of that name', async () => {
    for (const name of ['c8 title', 'MsoTitle']) {
      const article = await saved(`<p class="${name}"><span>Bridge shut</span></p>${text('')}`);
      expect(outline(article)[0]).toBe('title: Bridge shut');
      expect(article.meta.title).toBe('Bridge shut');
    }
  });

  it.each([
    [
      'Google Docs',
      '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
      '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Or in 1912.</span></p></div>',
    ],
    [
      'Word',
      '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>',
      '<hr><div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Or in 1912.</p></div>',
    ],
    [
      'a letter of news',
      '<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>',
      '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>Or in 1912.</p></div></div>',
    ],
  ])('has notes whose number names their place: %s', async (_, mark, note) => {
    const { blocks, notes } = await saved(text(mark) + note);
    expect(blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))).toEqual([`${words}1`, words]);
    expect(notes).toMatchObject([{ blocks: [{ text: 'Or in 1912.' }] }]);
  });

  it('has no comments', async () => {
    const mark = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>';
    const comment = '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check this.</span></p></div>';
    expect(outline(await saved(text(mark) + comment))).toEqual([`body: ${words}`, `body: ${words}`]);
  });
});
