import { describe, expect, it } from 'vitest';
import { articleOf } from '../read-text.ts';
import { page, story } from './page-kit.ts';

const metaOf = async (head: string, article = story) => (await articleOf(page(article, head), 'page.html')).meta;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const titleOf = async (head: string, body: string) =>
  (await articleOf(`<html><head>${head}</head><body>${body}</body></html>`, 'page.html')).meta.title;

const writerCard = (label: string) =>
  `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ana Brandt">`;

const layer = (name: string) => `<script>dataLayer.push({"pageAuthor":"${name}"})</script>`;

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

  it.each([
    ['<span class="byline">Von <a href="/autoren/ana-brandt">Ana Brandt</a></span>', 'Ana Brandt'],
    ['<p class="meta">Erstellt von <b>Fabian</b> am Dienstag, 4. März 2026</p>', 'Fabian'],
    ['<span class="author vcard"><a class="url fn n" href="/author/admin/">quayside47</a></span>', 'quayside47'],
    ['<p class="author">Par Anne Duval et Marc Petit | 4 mars 2026</p>', 'Anne Duval, Marc Petit'],
    ['<p class="author">Por Lucía Campo, corresponsal</p>', 'Lucía Campo, corresponsal'],
    ['<span class="author">Ana Brandt</span><span class="author">Tomas Reyes</span>', 'Ana Brandt, Tomas Reyes'],
    ['<p>04.03.2026 - Redaktion: Ana Brandt (Sprecherin)</p>', 'Ana Brandt'],
    ['<p class="author">Posted on 4 March 2026</p>', null],
    ['<p class="author"><a href="/follow">Follow</a></p>', null],
  ])('has the author of %s under the title', async (line, byline) => {
    expect((await metaOf('', `${line}${story}`)).byline).toBe(byline);
  });

  it('has the author that a line behind the text names', async () => {
    const line = '<p>Autorin: Ana Brandt, Leiterin des Archivs</p>';
    expect((await metaOf('', `${story}${line}`)).byline).toBe('Ana Brandt');
  });

  it.each([
    ['a sentence behind a label', '<p>What the Redaktion: Wer hat uns alle immer wieder gesehen</p>'],
    ['a licence', '<p>Music: <a href="/licence">CC BY</a> 4.0, found by: CC BY</p>'],
    ['a place that is minutes away', '<p>3 Minuten vom S-Bahnhof Ansel</p>'],
    ['a weekday and its short form', '<table><tr><th>Di</th><td class="author">Di Dienstag</td></tr></table>'],
    ['who took a picture', '<p>Foto von Josh Miller von Pictura</p><span class="img-author">Courtesy Ana</span>'],
    ['the words before a name', '<p class="author">Article by</p>'],
    ['an address', '<p class="author">Harbour GmbH www.harbour.example</p>'],
    ['a reader', '<div id="comment-7"><p>Geschrieben von Ana Brandt</p></div>'],
    [
      'readers who review',
      '<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">Ana Brandt</span></div>',
    ],
    ['whose book it speaks of', '<p>Titel: Ferries</p><p>Autorin: Ana Brandt</p><p>Verlag: Quay</p><p>Seiten: 90</p>'],
  ])('takes %s for no author', async (_, html) => {
    expect((await metaOf('', `${story}${html}`)).byline).toBe(null);
  });

  it('has the publisher without its address, and no site that made the page', async () => {
    const head =
      '<meta property="og:site_name" content="Courier"><meta name="author" content="Courier, Ansel, Germany">';
    expect((await metaOf(head)).byline).toBe('Courier');
    expect((await metaOf('<meta name="author" content="Ana - http://ana.example">')).byline).toBe(null);
  });

  it.each([
    [
      '<p>PORT ANSEL (dpa/abc) – The bridge is shut for a week from today, and the ferry runs instead.</p>',
      '',
      'dpa/abc',
    ],
    ['', '<p>Ferries will run from Friday until the bridge has been mended for good. (AFP)</p>', 'AFP'],
    ['<p>Mira Okoye (Greens) said that the bridge is shut for a week, and the ferry runs instead.</p>', '', null],
  ])('has the agency in brackets of %s%s', async (first, last, byline) => {
    expect((await metaOf('', `${first}${story}${last}`)).byline).toBe(byline);
  });

  it('has the authors whom a last line names without a colon', async () => {
    expect((await metaOf('', `${story}<p>Autoren Ana Brandt und Tomas Reyes</p>`)).byline).toBe(
      'Ana Brandt, Tomas Reyes',
    );
  });

  it.each([
    ['names the same and one more', 'Ana Brandt', 'By Ana Brandt, Tomas Reyes', 'Ana Brandt, Tomas Reyes'],
    ['writes a first name as an initial and adds one', 'Ana Brandt', 'A. Brandt / T. Reyes', 'A. Brandt, T. Reyes'],
    ['names other persons, and the page shows nothing of the head’s', 'Web Monitor', 'By Ana Brandt', 'Ana Brandt'],
    ['adds an account', 'Ana Brandt', '<a href="/author/ana">Ana Brandt</a> @anabrandt', 'Ana Brandt'],
  ])('believes the head unless the byline that readers see %s', async (_, head, line, byline) => {
    const meta = await metaOf(`<meta name="author" content="${head}">`, `<p class="byline">${line}</p>${story}`);
    expect(meta.byline).toBe(byline);
  });

  it('keeps the head’s author where the byline names another who is one of several', async () => {
    const shown = `<p class="byline">By Ivo Lund</p>${story}<p>Ana Brandt also reported.</p>`;
    expect((await metaOf('<meta name="author" content="Ana Brandt">', shown)).byline).toBe('Ana Brandt');
  });

  it('has the user who posted it where the head gives the name of the site', async () => {
    const head = '<title>Harbour Friends Ansel - Bridge closes</title><meta name="author" content="Harbour Friends">';
    const text = `<p>Posted by quay47 on 4 March 2026</p>${story}`;
    const { meta } = await articleOf(
      `<html><head>${head}</head><body><h1>Bridge closes</h1>${text}</body></html>`,
      'page.html',
    );
    expect(meta.byline).toBe('quay47');
  });

  it('has every author of a tag that names more than JSON-LD', async () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', author: 'Ana Brandt' })}<meta name="author" content="Ana Brandt, Tomas Reyes">`;
    expect((await metaOf(head)).byline).toBe('Ana Brandt, Tomas Reyes');
  });

  it.each([
    ['a page of a user', '<p><a href="/users/quay47">quay47</a> 04.03.2026, 13:56</p>', 'quay47'],
    ['a label', '<p>Autor <a href="/members/2">Big fish only</a></p>', 'Big fish only'],
    ['a label for words and pictures', '<p>Text & Fotos: Ana Brandt</p>', 'Ana Brandt'],
    ['a box of a user', '<p><span class="username">quay47</span></p>', 'quay47'],
    ['a section of the site', '<p><a href="/people/real-life/">Real Life</a></p>', null],
    ['a link to save the page', '<p><a href="/users/save?u=7">Save this</a></p>', null],
  ])('sees in %s under the title who has written', async (_, line, byline) => {
    expect((await metaOf('', `${line}${story}`)).byline).toBe(byline);
  });

  it.each([
    ['in italics', '<p><em>Ana Brandt</em></p>', 'Ana Brandt'],
    ['at the right', '<p style="text-align: right">Ana Brandt</p>', 'Ana Brandt'],
    ['in brackets', '<p>Nobody knows when it will open, said the mayor at last. (Ana Brandt)</p>', 'Ana Brandt'],
    ['as its holder of rights', '<p>© 2026 Ana Brandt</p>', 'Ana Brandt'],
    ['as a plain line', '<p>Ansel Weekend</p>', null],
    ['as a heading', '<h3><em>Ansel Weekend</em></h3>', null],
  ])('has the person whose name stands %s at the end', async (_, line, byline) => {
    expect((await metaOf('', `${story}${line}`)).byline).toBe(byline);
  });

  it('has a signature only where the head names nobody', async () => {
    const signed = `${story}<p><em>Ana Brandt</em></p>`;
    expect((await metaOf('<meta name="author" content="Ansel Press">', signed)).byline).toBe('Ansel Press');
  });

  it.each([
    ['<p class="credit">dpa</p>', 'dpa'],
    ['<p class="credit">© 2026 dpa/AFP</p>', 'dpa/AFP'],
  ])('has the agency that %s is', async (line, byline) => {
    expect((await metaOf('', `${line}${story}`)).byline).toBe(byline);
  });

  it('has whom scripts hand on as the author where they all name one person', async () => {
    expect((await metaOf(layer('Ana Brandt'))).byline).toBe('Ana Brandt');
    expect((await metaOf(layer('Ana Brandt') + layer('Tomas Reyes'))).byline).toBe(null);
    expect((await metaOf(layer('0815'))).byline).toBe(null);
  });

  it('knows a blog’s author by the comments that are marked as the author’s', async () => {
    const comments =
      '<div class="comments"><div class="comment"><span class="fn">Ivo</span><p>Why?</p></div>' +
      '<div class="comment bypostauthor"><span class="fn">quay47</span><p>Read on.</p></div></div>';
    expect((await metaOf('', `${story}${comments}`)).byline).toBe('quay47');
  });

  it('takes no person whom the text links to for its author', async () => {
    const linked = `<p>In the morning <a href="/people/ivo">Ivo Lund</a> had closed the bridge for good, and nobody had asked why.</p>${story}`;
    expect((await metaOf('', linked)).byline).toBe(null);
  });

  it('names persons rather than the house where JSON-LD names both', async () => {
    const author = [
      { '@type': 'Organization', name: 'Ansel Press' },
      { '@type': 'Person', name: 'Ana Brandt' },
    ];
    expect((await metaOf(jsonLd({ '@type': 'NewsArticle', author }))).byline).toBe('Ana Brandt');
  });

  it('has every author of several tags, and of a card only one that it calls the writer', async () => {
    const tags = '<meta name="parsely-author" content="Ana Brandt"><meta name="parsely-author" content="Tomas Reyes">';
    expect((await metaOf(tags)).byline).toBe('Ana Brandt, Tomas Reyes');
    expect((await metaOf(writerCard('Verfasst von'))).byline).toBe('Ana Brandt');
    expect((await metaOf(writerCard('Lesezeit'))).byline).toBe(null);
  });

  it('reads what a page in JSON-LD says where it calls nothing an article', async () => {
    const head = jsonLd({
      '@graph': [
        { '@type': 'WebPage', author: { '@id': '#1' }, datePublished: '2026-03-04' },
        { '@type': 'Person', '@id': '#1', name: 'Ana Brandt' },
      ],
    });
    expect(await metaOf(head)).toMatchObject({ byline: 'Ana Brandt', date: '2026-03-04' });
  });

  it('gives the day of the place where the page states its time in UTC', async () => {
    const head = '<meta property="article:published_time" content="2026-03-04T23:30:00Z">';
    expect((await metaOf(head, `<time>5 March 2026</time>${story}`)).date).toBe('2026-03-05');
    expect((await metaOf(head, `<time>9 March 2026</time>${story}`)).date).toBe('2026-03-04T23:30:00Z');
  });

  it.each([
    ['<time class="updated">Updated 9 March 2026</time><time>4 March 2026</time>', '2026-03-04'],
    ['<p class="date">Updated: 9 March 2026</p>', '2026-03-09'],
    ['<p class="date">04.03.26</p>', '2026-03-04'],
    ['<p class="date">3/4/2026</p>', null],
    ['<p class="date">13/4/2026</p>', '2026-04-13'],
  ])('has the date of %s under the title', async (line, date) => {
    expect((await metaOf('', `${line}${story}`)).date).toBe(date);
  });

  it('has no date that only a correction names', async () => {
    const amended = '<p>This article was amended on 5 March 2026. An earlier version misspelt a name.</p>';
    expect((await metaOf('', `<h1>Bridge closes</h1>${story}${amended}`)).date).toBeNull();
  });

  it('has the date of the address, and of the last change when nothing else is stated', async () => {
    const link = '<link rel="canonical" href="https://courier.example/2026/03/04/bridge/">';
    expect((await metaOf(link)).date).toBe('2026-03-04');
    expect((await metaOf('<meta property="article:modified_time" content="2026-03-09">')).date).toBe('2026-03-09');
  });
});

describe('the title of a page', () => {
  it('is the heading without the line above it', async () => {
    const heading = '<h1><span class="kicker">Traffic</span> <span>Bridge closes for a year</span></h1>';
    expect(await titleOf('', heading + story)).toBe('Bridge closes for a year');
    const plain = '<h1><span>Traffic on the river</span> <span>Bridge closes for a year</span></h1>';
    const head = '<meta property="og:title" content="Bridge closes for a year">';
    expect(await titleOf(head, plain + story)).toBe('Bridge closes for a year');
  });

  it('is a heading of a lower level that is called so', async () => {
    const body = `<h3 class="post-title entry-title">Bridge shut in Ansel</h3><div class="entry-content">${story}</div>`;
    expect(await titleOf('<title>River Notes: Bridge shut in Ansel</title>', body)).toBe('Bridge shut in Ansel');
  });

  it('is no shorter than the heading where the head cuts it off', async () => {
    const head = '<meta property="og:title" content="The bridge closes for a">';
    expect(await titleOf(head, `<h1>The bridge closes for a year</h1>${story}`)).toBe('The bridge closes for a year');
  });

  it('is not the name of the site, though that is a heading too', async () => {
    const head = '<title>Courier of Ansel » Archive » The bridge closes for a year</title>';
    const body = `<h1>Courier of Ansel</h1><h2>The bridge closes for a year</h2>${story}`;
    expect(await titleOf(head, body)).toBe('The bridge closes for a year');
  });
});
