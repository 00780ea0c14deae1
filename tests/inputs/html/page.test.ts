import { describe, expect, it } from 'vitest';
import { articleOf, codes, outline, readOne } from '../read-text.ts';
import { page, story } from './page-kit.ts';

const read = (article: string, head?: string, around?: string) => articleOf(page(article, head, around), 'page.html');
const rolesOf = async (article: string, head?: string, around?: string) => outline(await read(article, head, around));

const isShort = (line: string) => line.length < 20;

const section = (inside: string, label = 'id="related-work"') =>
  `${story}<section ${label}><h2>Related work</h2>${inside}</section>${story}`;

describe('a web page', () => {
  it('gives its article without what stands around it, and says how much was left out', async () => {
    const reading = await readOne(page(story), 'page.html');
    expect(outline(reading.article)).toEqual([
      'title: Bridge closes',
      expect.stringMatching(/^body: The council .* instead\.$/),
      expect.stringMatching(/^body: “We were lucky .* spring\.$/),
    ]);
    expect(codes(reading)).toEqual(['input-page-left-out']);
    expect(reading.diagnostics[0]?.message).toContain('Left out 15 words');
  });

  it('says apart how many words it left out inside the article', async () => {
    const [first = '', second = ''] = story.split(/(?<=<\/p>)(?=<p>)/);
    const { diagnostics } = await readOne(page(`${first}<div class="share">Share this</div>${second}`), 'page.html');
    expect(diagnostics[0]?.message).toMatch(/^Left out 15 words of the page around .*, and 2 words inside it \(/);
  });

  it.each(['Comments', 'More', 'Video'])(
    'keeps the heading “%s” right above running text, and no button of that name',
    async (word) => {
      const text = `${story}<h2>${word}</h2><p>Whoever was asked on Friday said the same thing: it was the right day to close the bridge.</p>`;
      expect(await rolesOf(text)).toContain(`subheading: ${word}`);
      expect(await rolesOf(`${story}<div><h3>${word}</h3></div>${story}`)).not.toContain(`subheading: ${word}`);
    },
  );

  it('takes a section for related reading by its links, not by its id alone', async () => {
    const sentence =
      'Others have measured the cracks before, in the spring and again in the autumn, and found the same width.';
    const lines = await rolesOf(section(`<p>${sentence}</p>`));
    expect(lines).toContain(`body: ${sentence}`);
    expect(lines).toContain('subheading: Related work');
    const linked = `<p><a href="/a">${sentence}</a></p>`;
    expect(await rolesOf(section(linked))).not.toContain(`body: ${sentence}`);
    expect(await rolesOf(section(`<p>${sentence}</p>`, 'class="related"'))).not.toContain(`body: ${sentence}`);
  });

  it('counts the deleted words of its article, not those around it', async () => {
    const reading = await readOne(
      page(
        `${story}<p>It <del>never</del> opens again in the spring, the council said on Friday.</p>`,
        '',
        '<p><del>£20</del> £15</p>',
      ),
      'page.html',
    );
    expect(outline(reading.article).at(-1)).toBe('body: It opens again in the spring, the council said on Friday.');
    expect(reading.diagnostics.find(({ code }) => code === 'input-deleted-words')?.message).toContain(
      'Left out 1 word that',
    );
  });

  it('tells byline, dateline, standfirst, caption, credit, correction and related reading from the text', async () => {
    const found = await rolesOf(
      '<p class="byline">By Tomas Reyes</p><time datetime="2026-03-04">4 March 2026</time>' +
        '<div class="standfirst">Ferries will run from Friday, and the market moves to the north bank until the summer.</div>' +
        '<figure><img src="bridge.jpg" alt="A bridge"><figcaption>The bridge on Monday</figcaption></figure>' +
        story +
        '<p><a href="/other">Read more: The ferry of 1911</a></p>' +
        `${story}<p>Additional reporting by Ana Brandt.</p><p>Correction: An earlier version named the wrong bridge.</p>`,
    );
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'title',
      'byline',
      'dateline',
      'standfirst',
      'caption',
      'body',
      'body',
      'related',
      'body',
      'body',
      'credit',
      'correction',
    ]);
  });

  it('drops labels, share buttons, comments and what leads readers on', async () => {
    const found = await rolesOf(
      `<div class="share-bar"><a href="#">Tweet</a> <span>12 shares</span></div>${story}<p>Advertisement</p>${story}` +
        '<div class="newsletter"><p>Sign up for our newsletter and get the best stories of the week in your inbox.</p></div>' +
        '<div id="comments"><p>First reader: I have always said that this bridge, of all bridges, would be the first to go.</p></div>',
      '',
      '<aside><h2>Most read</h2><ul><li><a href="/a">A whale in the harbour</a></li></ul></aside>',
    );
    expect(found).toHaveLength(5);
  });

  it('keeps every cell of a table in the text, whatever its words would be elsewhere', async () => {
    const table =
      '<div class="wrap"><table class="stats"><tr><th>Club</th><th>Home</th><th>More</th></tr>' +
      '<tr><td class="info"><a href="/ansel">Ansel Town</a></td><td class="count">12</td><td><p>1,60</p></td></tr>' +
      '<tr><td class="author"><a href="/rovers">Port Rovers</a></td><td>0</td><td class="date">3/4</td></tr></table></div>';
    const cells = ['Club', 'Home', 'More', 'Ansel Town', '12', '1,60', 'Port Rovers', '0', '3/4'];
    const expected = cells.map((cell) => `body: ${cell}`);
    expect((await rolesOf(`${story}${table}${story}`)).filter(isShort)).toEqual(expected);
    expect((await rolesOf(`${story}${table}`)).filter(isShort)).toEqual(expected);
  });

  it('keeps headings whose own words have become their names', async () => {
    const headings = '<h2 id="what-comes-next">What comes next?</h2><h3 id="a-live-feedback">A live feedback</h3>';
    expect((await rolesOf(`${story}${headings}${story}`)).filter((line) => line.startsWith('sub'))).toEqual([
      'subheading: What comes next?',
      'subheading: A live feedback',
    ]);
  });

  it.each(['footer', 'p', 'cite', 'div class="source"'])(
    'keeps whose words a quotation holds, in <%s>',
    async (tag) => {
      const quotation = `<blockquote><p>Nobody will swim here.</p><${tag}>— Ruth Orre, mayor</${tag.split(' ')[0]}></blockquote>`;
      expect(await rolesOf(`${story}${quotation}${story}`)).toContain('body: — Ruth Orre, mayor');
      expect(await rolesOf(`${story}${quotation}`)).toContain('body: — Ruth Orre, mayor');
    },
  );

  it('keeps the words of a quotation in a figure, and their source as its caption', async () => {
    const quotation =
      '<figure><blockquote><p>Nobody will swim here.</p></blockquote><figcaption>— Ruth Orre, mayor</figcaption></figure>';
    expect((await rolesOf(`${story}${quotation}${story}`)).slice(3, 5)).toEqual([
      'body: Nobody will swim here.',
      'caption: — Ruth Orre, mayor',
    ]);
  });

  it('takes no sentence of the text for an appeal that only begins like one', async () => {
    const lines = [
      'Support our bridge, they cried.',
      'Listen to the river, said the old ferryman.',
      'Watch this, she said.',
    ];
    const found = await rolesOf(`${story}${lines.map((line) => `<p>${line}</p>`).join('')}${story}`);
    expect(found.slice(3, 6)).toEqual(lines.map((line) => `body: ${line}`));
    const appeal = '<p>Sign up for our newsletter.</p><p>Support our work, <a href="/give">give something</a>.</p>';
    expect((await rolesOf(`${story}${appeal}${story}`)).slice(3, 5)).toEqual([
      'promo: Sign up for our newsletter.',
      'promo: Support our work, give something.',
    ]);
  });

  it('keeps figures that are items of a list', async () => {
    const lists =
      '<p>The numbers that were drawn:</p><ul><li>7</li><li>13</li></ul><dl><dt>Boats</dt><dd>12,300</dd></dl>';
    const found = await rolesOf(`${story}${lists}${story}`);
    expect(found.slice(4, 8)).toEqual(['body: 7', 'body: 13', 'body: Boats', 'body: 12,300']);
  });

  it('keeps the short lines of a verse at the end', async () => {
    const verse =
      '<p>“We asked for work,</p><p>Where there is some,</p><p>And never for a boat</p><p>To sail us home.”</p>';
    const found = await rolesOf(`${story}${verse}<p>Harbour desk</p>`);
    expect(found.slice(3)).toEqual([
      'body: “We asked for work,',
      'body: Where there is some,',
      'body: And never for a boat',
      'body: To sail us home.”',
    ]);
  });

  it('takes title, standfirst, byline and date from a header outside the box of the text', async () => {
    const html =
      '<!doctype html><html><body><header class="story-head"><h1>Bridge closes</h1><p class="dek">Ferries will run from Friday until the summer.</p>' +
      `<div><span class="author">Tomas Reyes</span></div> <time>4 March 2026</time></header><div class="story-text">${story}</div></body></html>`;
    const article = await articleOf(html, 'page.html');
    expect(outline(article).slice(0, 4)).toEqual([
      'title: Bridge closes',
      'standfirst: Ferries will run from Friday until the summer.',
      'byline: Tomas Reyes',
      'dateline: 4 March 2026',
    ]);
    expect(article.meta).toMatchObject({ title: 'Bridge closes', byline: 'Tomas Reyes', date: '2026-03-04' });
  });

  it('gives the title of the page’s head when no heading has it', async () => {
    const html = `<html><head><title>Bridge closes | Ansel Courier</title></head><body><div>${story}</div></body></html>`;
    const article = await articleOf(html, 'page.html');
    expect(outline(article)[0]).toBe('title: Bridge closes');
  });

  it.each([
    ['a page of links', '<body><ul><li><a href="/a">A whale</a></li><li><a href="/b">A crane</a></li></ul></body>'],
    ['a form to log in', '<html><body><form><label>Name</label><input><button>Log in</button></form></body></html>'],
    [
      'scripts and styles',
      '<html><body><script>document.write("<p>Words.</p>")</script><style>p{}</style></body></html>',
    ],
  ])('refuses %s, for want of an article', async (_, html) => {
    await expect(articleOf(html, 'page.html')).rejects.toThrow(
      'page.html is a web page in which no article was found; save the page of the article itself',
    );
  });

  it('finds an article that the page hides until a program has run, and says so', async () => {
    const reading = await readOne(
      `<html><body><noscript><article>${story}</article></noscript></body></html>`,
      'p.html',
    );
    expect(outline(reading.article)).toHaveLength(2);
    expect(codes(reading)).toContain('input-page-hidden-text');
  });

  it('reads no script, style, template, hidden element, comment or embedded document', async () => {
    const article = await read(
      `${story}<script>evil()</script><style>p{}</style><template><p>T</p></template><!-- c --><p hidden>H</p>` +
        '<p style="display:none">N</p><iframe src="https://example.org/">I</iframe><p aria-hidden="true">A</p>',
    );
    expect(outline(article)).toHaveLength(3);
  });
});

describe('a fragment of HTML', () => {
  it('is the article, whole', async () => {
    const article = await articleOf(
      '<h2>Bridge closes</h2><p>By Mira Okoye</p><p>Short.</p><ul><li>One</li></ul>',
      'f.html',
    );
    expect(outline(article)).toEqual(['title: Bridge closes', 'byline: By Mira Okoye', 'body: Short.', 'body: One']);
  });
});
