import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../src/core/article.ts';
import { articleOf } from '../read-text.ts';
import { page, story } from './page-kit.ts';

const many = 100_000;

/** Each would take minutes or break down in a reader that nests as deep as the page. */
const hostile: Readonly<Record<string, string>> = {
  'elements nested 100,000 deep': page(`${'<div>'.repeat(many)}${story}${'</div>'.repeat(many)}`),
  'elements that nobody ended': page(`${'<div><b><span>'.repeat(many / 3)}${story}`),
  'lists nested 20,000 deep': page(`${story}${'<ul><li>x'.repeat(20_000)}`),
  'tables nested 20,000 deep': page(`${story}${'<table><tr><td>x'.repeat(20_000)}`),
  'end tags of nothing': page(`${'<div>'.repeat(1000)}${'</b></x>'.repeat(many)}${story}`),
  'a megabyte of attributes': page(`${story}<p ${'a=b '.repeat(many * 2)}>x`),
  'a name of a megabyte': page(`<div class="${'aB-'.repeat(many * 3)}">${story}</div>`),
  'a comment without end': page(`${story}<!--${'-'.repeat(many * 10)}`),
  'JSON-LD nested 100,000 deep': page(story, `<script type="application/ld+json">${'['.repeat(many)}</script>`),
  'angle brackets alone': page(`${story}<p>${'< '.repeat(many * 3)}`),
  'authors of 20,000 books': page(`${story}${'<p>Autor: Ida Moll und 300 Seiten'.repeat(20_000)}`),
};

describe('a hostile page', () => {
  it.each(Object.entries(hostile))(
    'with %s gives its article all the same',
    async (_, html) => {
      const words = textBlocks(await articleOf(html, 'page.html')).map(({ text }) => text);
      expect(words.some((text) => text.startsWith('The council of Port Ansel voted'))).toBe(true);
    },
    60_000,
  );

  it('of more than half a million elements is refused in one sentence', async () => {
    await expect(articleOf(page('<b>x</b>'.repeat(300_000)), 'page.html')).rejects.toThrow(
      /^page\.html is a web page of more than half a million elements, which is no article; save the article alone\.$/,
    );
  });

  it('of more than 32 MB is refused in one sentence', async () => {
    await expect(articleOf(page(`<p>${'word '.repeat(7_000_000)}</p>`), 'page.html')).rejects.toThrow(
      /^page\.html is a web page of 33 MB; Lectern reads pages of up to 32 MB\./,
    );
  });
});
