/** Feeds. */
import { describe, expect, it } from 'vitest';
import { codes, outline, readAll, readOne } from './read-text.ts';
import { rssOf } from './wrapped.ts';

const long = 'The bridge is shut, said Mira Okoye of the harbour. '.repeat(30);

const item = (guid: string): string => `<item>${guid}<description>${long}</description></item>`;

const entry = (id: string, type: string, content: string, more = ''): string =>
  `<entry><id>${id}</id><title>T${id}</title>${more}<published>2026-02-18T09:00:00Z</published><content type="${type}">${content}</content></entry>`;

describe('RSS', () => {
  it('reads each item: its whole text, title, author, date, language and id; a bad one does not stop the others', async () => {
    const readings = await readAll(
      rssOf(
        `<item><title>Bridge &amp;#8217;s end</title><guid>urn:1</guid><dc:creator>Mira Okoye</dc:creator><pubDate>Wed, 18 Feb 2026 09:05:00 +0100</pubDate><description>Short.</description><content:encoded><![CDATA[<p>“Shut,” said <a href="https://post.example/">Tom</a>.</p><p>R&amp;D goes on.</p>]]></content:encoded></item>
         <item><title>Empty</title><guid>urn:2</guid></item>
         <item><title>Third</title><guid>urn:3</guid><author>desk@post.example (Ana Ruiz)</author><description>${long}</description></item>`,
        '<title>The Aldery Post</title><language>en-gb</language>',
      ),
      'feed.rss',
    );
    expect(readings.map(({ article }) => outline(article))).toEqual([
      ['title: Bridge ’s end', 'byline: Mira Okoye', 'body: “Shut,” said Tom.', 'body: R&D goes on.'],
      ['title: Third', 'byline: Ana Ruiz', `body: ${long.trim()}`],
    ]);
    expect(readings.map(({ article }) => article.meta)).toMatchObject([
      {
        title: 'Bridge ’s end',
        publisher: 'The Aldery Post',
        date: '2026-02-18T09:05:00+01:00',
        language: 'en-gb',
        source: { item: 'urn:1' },
      },
      { byline: 'Ana Ruiz', source: { item: 'urn:3' } },
    ]);
    expect(readings.map(codes)).toEqual([[], ['input-item-failed']]);
  });

  it('says where a feed gives only a summary', async () => {
    const reading = await readOne(
      rssOf('<item><title>A</title><description>The bridge is shut …</description></item>'),
      'a.rss',
    );
    expect(codes(reading)).toEqual(['input-summary-only']);
  });

  it('gives every item an id of its own, also where the feed gives one twice or none', async () => {
    const feed = rssOf(item('<guid>x</guid>') + item('<guid>x</guid>') + item(''));
    const ids = (await readAll(feed, 'a.rss')).map(({ article }) => article.meta.source.item);
    expect(ids).toEqual(['x', 'x#2', '3']);
  });

  it('reads RSS 1.0, whose items stand beside the channel', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Post</title></channel><item><title>A</title><dc:date>2026-02-18</dc:date><description>${long}</description></item></rdf:RDF>`;
    expect((await readOne(feed, 'a.rdf')).article.meta).toMatchObject({
      title: 'A',
      publisher: 'The Post',
      date: '2026-02-18',
    });
  });
});

describe('Atom', () => {
  it('reads text, HTML and XHTML, the entry’s author before the feed’s', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Post</title><author><name>Desk</name></author>${entry('1', 'text', 'a &lt;b&gt; c, she said', '<author><name>Mira Okoye</name></author>')}${entry('2', 'html', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;')}${entry('3', 'xhtml', '<div xmlns="http://www.w3.org/1999/xhtml"><p>In <em>XHTML</em></p></div>')}</feed>`;
    const readings = await readAll(feed, 'a.atom');
    expect(readings.map(({ article }) => outline(article))).toEqual([
      ['title: T1', 'byline: Mira Okoye', 'body: a <b> c, she said'],
      ['title: T2', 'byline: Desk', 'body: R&D'],
      ['title: T3', 'byline: Desk', 'body: In XHTML'],
    ]);
    expect(readings[1]?.article.meta).toMatchObject({
      publisher: 'The Post',
      language: 'en',
      date: '2026-02-18T09:00:00Z',
    });
  });
});
