/** The press's own formats. */
import { describe, expect, it } from 'vitest';
import { codes, outline, readAll, readOne } from './read-text.ts';

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.iptc.org/std/NITF/3.6/nitf-3-6.dtd">
<nitf><head><title>Bridge shut</title><docdata><doc-id id-string="aldery-17"/><date.issue norm="20260219T101500+0100"/><doc.copyright holder="Aldery Wire"/></docdata><pubdata name="The Aldery Post"/></head>
<body xml:lang="en-GB"><body.head><hedline><hl1>Bridge &amp; quay shut</hl1><hl2>Town waits for <em>answers</em></hl2></hedline>
<byline>By <person>Mira Okoye</person>, <byttl>Harbour Correspondent</byttl></byline><distributor>Aldery Wire</distributor>
<dateline><location>ALDERY</location>, <story.date norm="20260218">18 February</story.date></dateline></body.head>
<body.content><block><p>The bridge is shut, said <person>Tom Havel</person>.</p><hl2>What comes next</hl2><p>“We wait,” he said.</p>
<ul><li>Ferries run.</li><li>Buses do not.</li></ul>
<media media-type="image"><media-reference source="bridge.jpg" alternate-text="The bridge at night"/><media-caption>The bridge on Monday.</media-caption><media-producer>Photo: Ana Ruiz</media-producer></media>
<media media-type="video"><media-reference source="b.mp4"/><media-caption>A film of the bridge.</media-caption></media>
<table><tr><th>Day</th><th>Cars</th></tr><tr><td>Monday</td><td>12</td></tr></table></block></body.content>
<body.end><tagline>Editing by Jo Bell.</tagline></body.end></body></nitf>`;

const component = (language: string, body: string): string =>
  `<NewsComponent><NewsLines><HeadLine>Head ${language}</HeadLine><DateLine>ALDERY</DateLine><ByLine>By Mira Okoye</ByLine></NewsLines><DescriptiveMetadata><Language FormalName="${language}"/></DescriptiveMetadata><NewsComponent><Role FormalName="StyleSheet"/><ContentItem><MimeType FormalName="text/css"/><DataContent>.a {}</DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName="Contact"/><ContentItem><DataContent><p>Ring the desk.</p></DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName="Body"/><ContentItem><MimeType FormalName="text/xhtml"/><DataContent><p>${body}</p></DataContent></ContentItem></NewsComponent></NewsComponent>`;

describe('NITF', () => {
  it('gives every part its role, and the facts of its head', async () => {
    const { article } = await readOne(nitf, 'story.xml');
    expect(outline(article)).toEqual([
      'title: Bridge & quay shut',
      'standfirst: Town waits for answers',
      'byline: By Mira Okoye, Harbour Correspondent',
      'credit: Aldery Wire',
      'dateline: ALDERY, 18 February',
      'body: The bridge is shut, said Tom Havel.',
      'subheading: What comes next',
      'body: “We wait,” he said.',
      'body: Ferries run.',
      'body: Buses do not.',
      'caption: The bridge on Monday.',
      'caption: Photo: Ana Ruiz',
      'caption: A film of the bridge.',
      'body: Day',
      'body: Cars',
      'body: Monday',
      'body: 12',
      'credit: Editing by Jo Bell.',
    ]);
    expect(article.meta).toMatchObject({
      title: 'Bridge & quay shut',
      byline: 'Mira Okoye',
      publisher: 'The Aldery Post',
      date: '2026-02-18',
      language: 'en-GB',
      source: { item: 'aldery-17', format: 'nitf' },
    });
    const figure = article.blocks.find(({ type }) => type === 'figure');
    expect(figure).toMatchObject({ image: 'bridge.jpg', alternative: 'The bridge at night' });
    expect(article.blocks.map(({ type }) => type)).toContain('table');
  });

  it('reads what is not well formed as far as it makes sense, and says so', async () => {
    const reading = await readOne(
      '<nitf><body><body.content><p>One <b>two</p><p>Three & <i>four</i> &auml; AT&T',
      'story.nitf',
    );
    expect(outline(reading.article)).toEqual(['body: One two', 'body: Three & four ä AT&T']);
    expect(codes(reading)).toContain('input-xml-malformed');
  });

  it('takes a bare sign in an attribute for no words', async () => {
    const reading = await readOne(
      '<nitf><body><body.content><p>One <a href="a<b">two</a>.</p></body.content></body></nitf>',
      'story.nitf',
    );
    expect(outline(reading.article)).toEqual(['body: One two.']);
  });

  it('believes the encoding that the XML declares', async () => {
    const xml =
      '<?xml version="1.0" encoding="iso-8859-2"?><nitf><body><body.content><p>Jan k\u00f6\u00b3</p></body.content></body></nitf>';
    const bytes = Uint8Array.from(xml, (unit) => unit.charCodeAt(0));
    expect(outline((await readOne(bytes, 'story.nitf')).article)).toEqual(['body: Jan köł']);
  });
});

const newsItem = (guid: string, content: string): string =>
  `<newsItem guid="${guid}" xml:lang="en"><itemMeta><provider qcode="nprov:ALDERY"/><versionCreated>2026-02-18T09:00:00Z</versionCreated></itemMeta><contentMeta><headline>Item ${guid}</headline><by>By Mira Okoye</by><language tag="en-GB"/></contentMeta><contentSet>${content}</contentSet></newsItem>`;

describe('NewsML-G2', () => {
  it('reads each item of a message: NITF, XHTML and plain text; items without text are told of', async () => {
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${[
      newsItem(
        'a',
        '<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>In NITF.</p></body.content></body></nitf></inlineXML>',
      ),
      newsItem(
        'b',
        '<inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>x</h:title></h:head><h:body><h:p>In <h:em>XHTML</h:em>.</h:p></h:body></h:html></inlineXML>',
      ),
      newsItem('c', '<inlineData contenttype="text/plain">In plain text, said Tom.\n\nAnd &lt;more&gt;.</inlineData>'),
      newsItem('d', '<remoteContent href="picture.jpg"/>'),
    ].join('')}</itemSet></newsMessage>`;
    const readings = await readAll(message, 'message.xml');
    expect(readings.map(({ article }) => outline(article))).toEqual([
      ['title: Item a', 'byline: By Mira Okoye', 'body: In NITF.'],
      ['title: Item b', 'byline: By Mira Okoye', 'body: In XHTML.'],
      ['title: Item c', 'byline: By Mira Okoye', 'body: In plain text, said Tom.', 'body: And <more>.'],
    ]);
    expect(readings.map(({ article }) => article.meta.source.item)).toEqual(['a', 'b', 'c']);
    expect(readings[0]?.article.meta).toMatchObject({
      publisher: 'ALDERY',
      byline: 'Mira Okoye',
      language: 'en-GB',
      date: '2026-02-18T09:00:00Z',
    });
    expect(readings.flatMap(codes)).toEqual(['input-item-without-text']);
  });
});

const file = (content: string): string =>
  `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Head</HeadLine></NewsLines><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

describe('HTML in a CDATA section', () => {
  it('is read as HTML, plain text as it stands', async () => {
    const html = await readOne(file('<![CDATA[<p>R&amp;D, said <b>Tom</b>.</p>]]>'), 'a.newsml');
    expect(outline(html.article)).toEqual(['title: Head', 'body: R&D, said Tom.']);
    const plain = await readOne(file('One, said Tom.\n\nTwo & more.'), 'a.newsml');
    expect(outline(plain.article)).toEqual(['title: Head', 'body: One, said Tom.', 'body: Two & more.']);
  });
});

describe('NewsML 1.2', () => {
  it('reads each language of an item, with its news lines, body and contact', async () => {
    const item = `<NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Aldery Wire"/></SentFrom></NewsEnvelope><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:aldery:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><FirstCreated>20260218T090000+0000</FirstCreated></NewsManagement><NewsComponent>${component('en', 'The bridge is shut.')}${component('de', 'Die Brücke ist zu.')}</NewsComponent></NewsItem></NewsML>`;
    const readings = await readAll(item, 'item.newsml');
    expect(readings.map(({ article }) => outline(article))).toEqual([
      [
        'title: Head en',
        'byline: By Mira Okoye',
        'dateline: ALDERY',
        'body: The bridge is shut.',
        'boilerplate: Ring the desk.',
      ],
      [
        'title: Head de',
        'byline: By Mira Okoye',
        'dateline: ALDERY',
        'body: Die Brücke ist zu.',
        'boilerplate: Ring the desk.',
      ],
    ]);
    expect(readings.map(({ article }) => article.meta)).toMatchObject([
      {
        language: 'en',
        publisher: 'Aldery Wire',
        date: '2026-02-18T09:00:00+00:00',
        source: { item: 'urn:aldery:1#1' },
      },
      { language: 'de', source: { item: 'urn:aldery:1#2' } },
    ]);
  });
});

describe('ninjs', () => {
  it.each([
    [
      '1.4',
      {
        uri: 'urn:a',
        byline: 'By Mira Okoye',
        headline: 'Bridge shut',
        body_text: 'no',
        body_xhtml: '<p>Shut, “she” said.</p>',
        versioncreated: '2026-02-18T09:00:00Z',
      },
    ],
    [
      '2.1',
      {
        uri: 'urn:a',
        by: 'By Mira Okoye',
        headlines: [
          { role: 'short', value: 'x' },
          { role: 'main', value: 'Bridge shut' },
        ],
        bodies: [
          { contenttype: 'text/plain', value: 'no' },
          { contenttype: 'text/html', value: '<p>Shut, “she” said.</p>' },
        ],
        versioncreated: '2026-02-18T09:00:00Z',
      },
    ],
    [
      '3.0',
      {
        uri: 'urn:a',
        by: 'By Mira Okoye',
        headlines: [{ role: 'main', value: 'Bridge shut' }],
        bodies: [
          {
            contentType: 'text/vnd.IPTC.NITF',
            value: '<nitf><body><body.content><p>Shut, “she” said.</p></body.content></body></nitf>',
          },
        ],
        versionCreated: '2026-02-18T09:00:00Z',
      },
    ],
  ])('%s gives its fullest text, headline, author and date', async (_, item) => {
    const { article } = await readOne(JSON.stringify(item), 'item.json');
    expect(outline(article)).toEqual(['title: Bridge shut', 'byline: By Mira Okoye', 'body: Shut, “she” said.']);
    expect(article.meta).toMatchObject({
      title: 'Bridge shut',
      byline: 'Mira Okoye',
      date: '2026-02-18T09:00:00Z',
      source: { item: 'urn:a' },
    });
  });

  it('reads lists of items, and says where there is only a summary', async () => {
    const readings = await readAll(
      JSON.stringify([
        { headline: 'One', body_text: 'Text one.' },
        { headline: 'Two', descriptions: [{ value: 'Only this.' }], pubStatus: 'usable' },
      ]),
      'items.json',
    );
    expect(readings.map(({ article }) => outline(article))).toEqual([
      ['title: One', 'body: Text one.'],
      ['title: Two', 'body: Only this.'],
    ]);
    expect(readings.map(codes)).toEqual([[], ['input-summary-only']]);
  });

  it.each([
    ['{"body_text": "a', 'is no valid JSON'],
    ['[]', 'is JSON, but no ninjs'],
    ['{"a": 1}', 'is JSON, but no ninjs'],
    ['['.repeat(100_000), 'is no valid JSON: it is nested more than 200 deep'],
  ])('refuses %j', async (content, message) => {
    await expect(readOne(content, 'item.json')).rejects.toThrow(message);
  });
});

describe('hostile XML', () => {
  it.each([
    [
      'a billion laughs',
      '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><nitf><p>&b;</p></nitf>',
      'declares entities of its own',
    ],
    [
      'an external entity',
      '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><p>&x;</p></nitf>',
      'declares entities of its own',
    ],
    ['elements nested 100,000 deep', `<nitf>${'<p>'.repeat(100_000)}`, 'nests elements more than 400 deep'],
    ['XML of another kind', '<?xml version="1.0"?><svg/>', 'an XML file of a kind that Lectern does not know'],
    ['nothing but a root', '<nitf/>', 'holds no'],
  ])('is refused in one sentence: %s', async (_, content, message) => {
    await expect(readOne(content, 'story.xml')).rejects.toThrow(message);
  });
});
