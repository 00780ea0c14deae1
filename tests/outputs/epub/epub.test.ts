import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/outputs/epub/address.ts';
import type { World } from '../../../src/core/world.ts';
import { bookOf, prepared, world } from './made.ts';
import { articleWords, elementsOf, openBook, pageWords } from './open-book.ts';

const story = `---
title: The Lift
author: Ada Moss
date: 2026-11-20
lang: en-GB
---

# The Lift

“It works,” said Oleg Brandt, the harbour master. “It really does.”[^1]

## After a *year*

1. One
2. Two with [a link](https://example.org/a b)

| Stop | First |
|---|---|
| Quay | 6:45 |

> Nobody breathes in a lift.

[^1]: He said so **twice**.
`;

const page = async (markdown: string, options = {}): Promise<string> =>
  (await openBook(await bookOf([await prepared(markdown)], options))).text('EPUB/article-1.xhtml');

const idOf = async (markdown: string): Promise<string | undefined> =>
  /urn:uuid:[^<]*/.exec((await openBook(await bookOf([await prepared(markdown)]))).text('EPUB/package.opf'))?.[0];

describe('a list of tasks', () => {
  it('has a box before the words of each, which says what it means', async () => {
    const text = await page('Tasks.\n\n- [x] paint\n- [ ] launch\n- rest\n\n1. [x] sail\n');
    expect(text.match(/<li[ >][^]*?<\/li>/g)?.map((item) => item.replaceAll(/\s*\n\s*| id="[^"]*"/g, ''))).toEqual([
      '<li class="task"><span class="task-box" role="img" aria-label="done">[x]</span><p>paint</p></li>',
      '<li class="task"><span class="task-box" role="img" aria-label="to do">[\u00A0]</span><p>launch</p></li>',
      '<li><p>rest</p></li>',
      '<li><span class="task-box" role="img" aria-label="done">[x]</span><p>sail</p></li>',
    ]);
  });

  it('says it in the language of its words where the article’s has none', async () => {
    const text = await page('---\nlang: xh\n---\n\n- [x] paint\n');
    expect(text).toContain('aria-label="done" lang="en" xml:lang="en">[x]</span>');
  });
});

describe('the container', () => {
  it('begins with the media type, stored as it is (OCF 4.2.2)', async () => {
    const { body } = await bookOf([await prepared(story)]);
    const start = new TextDecoder('latin1').decode((body as Uint8Array).subarray(0, 58));
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect(start.codePointAt(8)).toBe(0);
  });

  it('is the same to the byte each time', async () => {
    const article = await prepared(story);
    expect((await bookOf([article])).body).toEqual((await bookOf([article])).body);
  });

  it('lists every file in the manifest, and nothing else', async () => {
    const book = await openBook(await bookOf([await prepared(story)]));
    const hrefs = elementsOf(book.text('EPUB/package.opf')).flatMap(({ name, attributes }) =>
      name === 'item' ? [`EPUB/${attributes['href']}`] : [],
    );
    expect(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf', ...hrefs].toSorted()).toEqual(
      [...book.names].toSorted(),
    );
  });
});

describe('the package document', () => {
  it('says what the book is, and when it was changed without asking the clock', async () => {
    const book = await openBook(await bookOf([await prepared(story)]));
    const opf = book.text('EPUB/package.opf');
    expect(opf).toContain('<dc:title>The Lift</dc:title>');
    expect(opf).toContain('<dc:creator>Ada Moss</dc:creator>');
    expect(opf).toContain('<dc:language>en-GB</dc:language>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-20T00:00:00Z</meta>');
    expect(opf).toMatch(/urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}</);
  });

  it('identifies a book by what it says', async () => {
    expect(await idOf(story)).toBe(await idOf(story));
    expect(await idOf(story)).not.toBe(await idOf(story.replace('Nobody', 'Somebody')));
  });

  it('claims what holds, and no conformance that nobody has evaluated', async () => {
    const opf = (await openBook(await bookOf([await prepared(story)]))).text('EPUB/package.opf');
    expect(opf).toContain('<meta property="schema:accessModeSufficient">textual</meta>');
    expect(opf).not.toContain('alternativeText');
    expect(opf).not.toContain('synchronizedAudioText');
    expect(opf).not.toContain('conformsTo');
  });
});

describe('a page', () => {
  it('has headings, lists, tables with headers, quotations and notes that lead both ways', async () => {
    const xhtml = await page(story);
    expect(xhtml).toContain('lang="en-GB" xml:lang="en-GB"');
    expect(xhtml).toContain('<h2 id="heading-2">After a <em>year</em></h2>');
    expect(xhtml).toContain('<th scope="col">');
    expect(xhtml).toContain('<blockquote>');
    expect(xhtml).toMatch(
      /<a epub:type="noteref" role="doc-noteref" href="#note-1" id="note-1-reference">1<\/a>[^]*<aside id="note-1" epub:type="footnote" role="doc-footnote">[^]*<a role="doc-backlink" href="#note-1-reference">1<\/a>/,
    );
  });

  it('marks whose words are whose, and shows names when they are asked for', async () => {
    expect(await page(story)).toContain('<p><span class="speech" data-speaker="Oleg Brandt">“It works,”</span> said');
    expect(await page(story)).not.toContain('speaker-name');
    expect(await page(story, { speakers: 'before' })).toContain(
      '<p><b class="speaker-name">Oleg Brandt: </b><span class="speech"',
    );
  });

  it('cuts mark-up that begins in one voice and ends in another, and no word is lost', async () => {
    const xhtml = await page('“We *won,” said Ada Moss. “At* last.”');
    expect(xhtml).toContain(
      '<span class="speech" data-speaker="Ada Moss">“We <em>won,”</em></span><em> said Ada Moss. </em>',
    );
    expect(pageWords(xhtml)).toBe('“Wewon,”saidAdaMoss.“Atlast.”');
  });

  it('never puts a link into a link', async () => {
    const xhtml = await page('See [the **report[^1] of** it](https://example.org/).\n\n[^1]: Lost.');
    let depth = 0;
    for (const [tag] of xhtml.matchAll(/<a |<\/a>/g)) {
      depth += tag === '</a>' ? -1 : 1;
      expect(depth).toBeLessThan(2);
    }
    expect(xhtml).toContain('doc-noteref');
    expect(pageWords(xhtml)).toBe('Seethereport1ofit.Lost.');
  });

  it('follows no address but those of the web, mail and telephone', async () => {
    const xhtml = await page('[One](javascript:alert(1)) [two](https://[) [three](mailto:a@example.org)');
    expect(
      elementsOf(xhtml)
        .filter(({ name }) => name === 'a')
        .map(({ attributes }) => attributes['href']),
    ).toEqual(['mailto:a@example.org']);
  });

  it('leads to no note that says nothing', async () => {
    const xhtml = await page('One.[^a]\n\n[^a]: ');
    expect(xhtml).not.toContain('href="#note');
  });

  it('turns what runs from right to left', async () => {
    const xhtml = await page('---\nlang: he\n---\n\nשלום עולם.\n\nThis is English.');
    expect(xhtml).toContain('dir="rtl"');
    expect(xhtml).toContain('<p dir="ltr">This is English.</p>');
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/?q=a|b^c`d{e}', 'https://example.org/?q=a%7Cb%5Ec%60d%7Be%7D'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/#a#b', 'https://example.org/#a%23b'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['http://a..b/', null],
    ['https://[', null],
    ['javascript:alert(1)', null],
  ])('is written as RFC 3986 has it: %s', (given, written) => {
    expect(addressOf(given)).toBe(written);
  });
});

describe('an edition', () => {
  it('begins with its title, its date and its contents, in the order of the articles', async () => {
    const articles = [await prepared(story), await prepared('# Das Boot\n\n## Ende\n\nWort.', 'boot.md')];
    const book = await openBook(await bookOf(articles, {}, { title: 'Friday news', date: '2026-11-27' }));
    const nav = book.text('EPUB/nav.xhtml');
    expect(nav).toContain('<h1>Friday news</h1>');
    expect(nav).toContain('27 November 2026');
    expect(Array.from(nav.matchAll(/href="([^"]+\.xhtml[^"]*)"/g), ([, href]) => href)).toEqual([
      'article-1.xhtml',
      'article-1.xhtml#heading-2',
      'article-2.xhtml',
      'article-2.xhtml#heading-2',
      'nav.xhtml#contents',
      'article-1.xhtml',
    ]);
    const spine = elementsOf(book.text('EPUB/package.opf')).filter(({ name }) => name === 'itemref');
    expect(spine.map(({ attributes }) => attributes['idref'])).toEqual(['nav', 'article-1', 'article-2']);
  });
});

/** To deflate the typeface takes most of the time of a small book. */
const fontless = { font: () => Promise.resolve(null) };

describe('hostile articles', () => {
  it('keep every word once and in order, in well-formed pages, whatever they hold', async () => {
    const piece = oneof(
      string({ unit: 'binary', maxLength: 30 }),
      constantFrom(
        ']]>',
        '<b>',
        '&amp;',
        '“',
        '”',
        '*',
        '_',
        '[^1]',
        '\n\n',
        '\n- ',
        '\n> ',
        '|a|b|\n|-|-|\n|c|',
        '[x](https://e.org/)',
        '# ',
        ' said Ada Moss.',
        '\u0000\u0007',
        '\uFFFE',
        '\n[^1]: ',
      ),
    );
    await assert(
      asyncProperty(array(piece, { minLength: 1, maxLength: 20 }), async (pieces) => {
        const article = await prepared(pieces.join('')).catch(() => null);
        if (article === null) return;
        const book = await openBook(await bookOf([article], {}, fontless));
        const words = articleWords(article.article);
        expect(words === '' ? '' : pageWords(book.text('EPUB/article-1.xhtml'))).toBe(words);
        for (const name of book.names.filter((each) => /\.(?:xhtml|opf|xml)$/.test(each))) elementsOf(book.text(name));
      }),
      { numRuns: 150 },
    );
  });

  it('are flattened where 200 lists stand in each other', async () => {
    const lists = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n');
    const article = await prepared(lists);
    const xhtml = (await openBook(await bookOf([article]))).text('EPUB/article-1.xhtml');
    expect(pageWords(xhtml)).toBe(articleWords(article.article));
    expect(xhtml.match(/<ul>/g)?.length ?? 0).toBeLessThan(40);
  });

  it('tell of characters that XML forbids', async () => {
    const part = await prepared('One two.');
    const blocks = part.article.blocks.map((block) => ('text' in block ? { ...block, text: 'One\uFFFEtwo.' } : block));
    const { diagnostics } = await bookOf([{ ...part, article: { ...part.article, blocks } }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['character-removed']);
  });
});

const fontsIn = (names: readonly string[]): readonly string[] => names.filter((name) => name.includes('font'));

const fontBytes = async (name: string): Promise<Uint8Array> =>
  new Uint8Array((await world.font(`@expo-google-fonts/lexend/${name}.ttf`)) ?? []);
const regularFont = (): Promise<Uint8Array> => fontBytes('400Regular/Lexend_400Regular');
const noFont = async (): Promise<Uint8Array> => new TextEncoder().encode('no font');
const wish = async (face: string, outside: Partial<World>) => bookOf([await prepared(story)], { face }, outside);

describe('the face of a book', () => {
  it('is the default one when none is wished for', async () => {
    const book = await openBook(await bookOf([await prepared(story)]));
    expect(fontsIn(book.names)).toEqual(['EPUB/fonts/regular.ttf', 'EPUB/fonts/bold.ttf']);
    expect(book.text('EPUB/style.css')).toContain("font-family: 'Book face', Verdana");
  });

  it('is the one that is wished for by name, in two weights', async () => {
    const book = await openBook(await bookOf([await prepared(story)], { face: 'lexend' }));
    expect(book.bytes('EPUB/fonts/regular.ttf')).toEqual(await regularFont());
    expect(book.bytes('EPUB/fonts/bold.ttf')).toEqual(await fontBytes('700Bold/Lexend_700Bold'));
    expect(book.text('EPUB/style.css')).toMatch(
      /^@font-face \{\s*font-family: 'Book face';\s*src: url\(fonts\/regular\.ttf\);\s*font-weight: 400;/,
    );
    expect(book.text('EPUB/package.opf')).toContain('href="fonts/bold.ttf" media-type="font/ttf"');
  });

  it('may be files of one’s own, of one weight or two', async () => {
    const book = await openBook(await wish('Mine.ttf', { fontFile: regularFont }));
    expect(fontsIn(book.names)).toEqual(['EPUB/fonts/regular.ttf']);
    expect(book.text('EPUB/style.css').match(/@font-face/g)).toHaveLength(1);
  });

  it('is refused when it is no font, not known or not there', async () => {
    await expect(wish('Mine.ttf', { fontFile: noFont })).rejects.toThrow(
      'The font Mine.ttf is neither TTF, OTF nor WOFF',
    );
    await expect(wish('Lexicon', {})).rejects.toThrow('There is no face “Lexicon”; nearest are Lexend');
    await expect(wish('Andika', { font: async () => null })).rejects.toThrow(
      'The face Andika is not installed; npm install @expo-google-fonts/andika brings it.',
    );
  });
});

describe('the voices of an article', () => {
  const heard = `# The Lift\n\n“It works,” said Oleg Brandt, the harbour master.\n`;

  it('are listed at its end where the book names who speaks', async () => {
    const book = await openBook(await bookOf([await prepared(heard)], { speakers: 'before' }));
    expect(book.text('EPUB/article-1.xhtml')).toMatch(
      /<section class="voices"[^>]*>\s*<h2 id="heading-2">Voices in this article<\/h2>\s*<ul>\s*<li>Narrator: voice en-us<\/li>\s*<li>Oleg Brandt, the harbour master: voice [^<]+<\/li>/,
    );
    expect(book.text('EPUB/nav.xhtml')).toContain('article-1.xhtml#heading-2');
  });

  it('are not, where it names nobody', async () => {
    const book = await openBook(await bookOf([await prepared(heard)]));
    expect(book.text('EPUB/article-1.xhtml')).not.toContain('Voices');
  });
});

describe('a world without the face', () => {
  it('leaves the book to the reader’s own', async () => {
    const book = await openBook(await bookOf([await prepared(story)], {}, { ...world, font: async () => null }));
    expect(book.names.filter((name) => name.includes('font'))).toEqual([]);
    expect(book.text('EPUB/style.css')).not.toContain('@font-face');
  });
});
