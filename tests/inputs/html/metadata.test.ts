import { describe, expect, it } from 'vitest';
import { articleOf } from '../read-text.ts';
import { page, story } from './page-kit.ts';

const metaOf = async (head: string, article = story) => (await articleOf(page(article, head), 'page.html')).meta;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('what a page states', () => {
  it('is read from JSON-LD, through graphs and references', async () => {
    const meta = await metaOf(
      jsonLd({
        '@graph': [
          { '@type': 'Person', '@id': '#1', name: 'Tomas Reyes' },
          {
            '@type': ['NewsArticle'],
            headline: 'Bridge closes',
            author: [{ '@id': '#1' }, { name: 'Ana Brandt' }],
            publisher: { name: 'The Ansel Courier' },
            datePublished: '2026-03-04T08:30:00.000+0100',
          },
        ],
      }),
    );
    expect(meta).toMatchObject({
      title: 'Bridge closes',
      byline: 'Tomas Reyes, Ana Brandt',
      publisher: 'The Ansel Courier',
      date: '2026-03-04T08:30:00+01:00',
      language: 'en',
    });
  });

  it('survives JSON-LD that is broken, in a comment, or not about an article', async () => {
    const meta = await metaOf(
      '<script type="application/ld+json">{"@type":</script><script type="application/ld+json"><!-- {"@type":"Article","author":"Ana\nBrandt"} --></script>' +
        jsonLd({ '@type': 'Organization', name: 'Courier' }),
    );
    expect(meta.byline).toBe('Ana Brandt');
  });

  it.each([
    ['<meta property="article:published_time" content="2026-03-04">', '2026-03-04'],
    ['<meta name="DC.date.issued" content="20260304">', '2026-03-04'],
    ['<meta name="date" content="4 March 2026">', '2026-03-04'],
    ['<meta name="date" content="04.03.2026">', '2026-03-04'],
    ['<meta name="date" content="4. März 2026, 8:30 Uhr">', '2026-03-04'],
    ['<meta name="date" content="4 de marzo de 2026">', '2026-03-04'],
    ['<meta name="date" content="2026年3月4日">', '2026-03-04'],
    ['<meta name="date" content="tomorrow">', null],
    ['<meta name="date" content="2026-13-41">', null],
  ])('has the date of %s', async (head, date) => {
    expect((await metaOf(head)).date).toBe(date);
  });

  it.each([
    ['<meta name="author" content="Tomas Reyes and Ana Brandt">', 'Tomas Reyes, Ana Brandt'],
    ['<meta name="author" content="https://example.org/tomas">', null],
    ['<meta name="author" content="admin">', null],
    ['<meta name="byl" content="By Tomas Reyes">', 'Tomas Reyes'],
  ])('has the author of %s', async (head, byline) => {
    expect((await metaOf(head)).byline).toBe(byline);
  });

  it('names the person that the page names rather than the publisher', async () => {
    const head = jsonLd({ '@type': 'Article', author: 'Courier', publisher: { name: 'Courier' } });
    expect((await metaOf(head, `<p class="byline">By Tomas Reyes</p>${story}`)).byline).toBe('Tomas Reyes');
  });

  it('reads the language of the page before any other', async () => {
    expect((await metaOf('<meta property="og:locale" content="de_DE">')).language).toBe('en');
  });
});
