/** Word, EPUB and OpenDocument files. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { textBlocksOf } from '../../src/core/article.ts';
import { codes, outline, readAll, readOne } from './read-text.ts';
import { docxOf, epubOf, odtOf, zipOf } from './wrapped.ts';

const p = (words: string, settings = ''): string =>
  `<w:p><w:pPr>${settings}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const item = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const notesOf = ({ notes }: Article) =>
  notes.map(({ id, blocks }) => [id, blocks.flatMap(textBlocksOf).map(({ text }) => text)]);

const reference = (kind: string, id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;

const note = (kind: string, id: number, words: string): string =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r><w:r><w:t>${words}</w:t></w:r></w:p></w:${kind}>`;

const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const control = (settings: string, words: string): string =>
  `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${words}</w:sdtContent></w:sdt>`;
const m = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;
const run = (words: string, settings = ''): string =>
  `<w:r><w:rPr>${settings}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const told = async (body: string, beside: Readonly<Record<string, string>> = {}) => {
  const { article, diagnostics } = await readOne(docxOf(body, beside), 'story.docx');
  return [outline(article), diagnostics.map(({ code: name, message }) => `${name}: ${message}`)];
};

describe('Word documents', () => {
  it('give title, sections, lists, tables, captions and quotations', async () => {
    const body = [
      p('Bridge shut', style('Title')),
      p('By Mira Okoye'),
      p('The bridge is shut, said Tom.'),
      p('Next', style('berschrift1')),
      p('“We wait,” he said.', style('Quote')),
      p('one', item(1, 0)),
      p('one a', item(2, 1)),
      p('two', item(1, 0)),
      '<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Cars</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Monday</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="The bridge"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
      p('The bridge on Monday.', style('Caption')),
    ].join('');
    const { article } = await readOne(
      docxOf(body, {
        'word/styles.xml': `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
        'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
      }),
      'story.docx',
    );
    expect(outline(article)).toEqual([
      'title: Bridge shut',
      'byline: By Mira Okoye',
      'body: The bridge is shut, said Tom.',
      'subheading: Next',
      'body: “We wait,” he said.',
      'body: one',
      'body: one a',
      'body: two',
      'body: Cars',
      'body: Monday',
      'body: 12',
      'caption: The bridge on Monday.',
    ]);
    expect(article.meta).toMatchObject({ title: 'Bridge shut', byline: 'Mira Okoye', language: 'en-GB' });
    const list = article.blocks.find(({ type }) => type === 'list');
    expect(list).toMatchObject({
      start: 3,
      items: [[{ text: 'one' }, { type: 'list', start: null }], [{ text: 'two' }]],
    });
    const table = article.blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({ rows: [[{ header: 'column', columns: 2 }], [{}, {}]] });
    const figure = article.blocks.find(({ type }) => type === 'figure');
    expect(figure).toMatchObject({ alternative: 'The bridge' });
  });

  it('keep emphasis and links, leave out deleted and hidden words, take text boxes once', async () => {
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t xml:space="preserve"> plain </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>link</w:t></w:r></w:hyperlink><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> inserted</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:tab/><w:noBreakHyphen/><w:br/><w:t>next line.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('In the box.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('In the box.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const { article } = await readOne(
      docxOf(body, {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="https://post.example/a"/></Relationships>',
      }),
      'story.docx',
    );
    expect(outline(article)).toEqual(['body: Bold plain link inserted \u2011\nnext line.', 'body: In the box.']);
    expect(article.blocks[0]).toMatchObject({
      inlines: [
        { type: 'strong', start: 0, end: 4 },
        { type: 'link', url: 'https://post.example/a' },
      ],
    });
  });

  it('leave out what tracked changes have deleted, tell how much, and read what was moved where it stands now', async () => {
    const deletion = '<w:del><w:r><w:delText xml:space="preserve">thirty old </w:delText></w:r></w:del>';
    const from = `<w:moveFrom>${run('Tom waits.')}</w:moveFrom>`;
    const to = `<w:moveTo>${run('Tom waits.')}</w:moveTo>`;
    expect(
      await told(
        `<w:p>${from}${run('The ')}${deletion}<w:ins>${run('twenty ')}</w:ins>${run('cars wait.')}</w:p><w:p>${to}</w:p>`,
      ),
    ).toEqual([
      ['body: The twenty cars wait.', 'body: Tom waits.'],
      ['input-deleted-words: Left out 2 words that the text itself marks as deleted.'],
    ]);
  });

  it('read paragraphs as one between which the mark is deleted', async () => {
    const gone = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
    expect(
      await told(
        `<w:p>${gone}${run('“We wait,” said ')}</w:p><w:p>${run('Tom.')}</w:p><w:p>${gone}<w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>`,
      ),
    ).toEqual([['body: “We wait,” said Tom.'], [expect.stringContaining('Left out 1 word that')]]);
  });

  it('leave out a note with the words that refer to it, and number the others on', async () => {
    const deleted = `<w:del>${reference('footnote', 1)}</w:del>`;
    expect(
      await told(`<w:p>${run('One.')}${deleted}${run(' Two.')}${reference('footnote', 2)}</w:p>`, {
        'word/footnotes.xml': `<w:footnotes ${w}>${note('footnote', 1, 'Gone.')}${note('footnote', 2, 'Kept.')}</w:footnotes>`,
      }),
    ).toEqual([['body: One. Two.1', 'body: Kept.'], expect.anything()]);
  });

  it.each(['<w:strike/>', '<w:dstrike/>'])('tell of words struck through by %s', async (stroke) => {
    expect(await told(`<w:p>${run('Ten', stroke)}${run(' twelve cars.')}</w:p>`)).toEqual([
      ['body: Ten twelve cars.'],
      ['input-struck-words: 1 word is struck through in the source and read like any other.'],
    ]);
    expect(await told(`<w:p>${run('Ten cars.', stroke.replace('/', ' w:val="0"/'))}</w:p>`)).toEqual([
      ['body: Ten cars.'],
      [],
    ]);
  });

  it('read what fields show and not how they find it, also in one that stands in another', async () => {
    const inner = `${mark('begin')}${code('MERGEFIELD a')}${mark('separate')}${run('yes')}${mark('end')}`;
    const field = `${mark('begin')}${code('IF ')}${inner}${run(' = yes "Shut" "Open"')}${mark('separate')}${run('Shut')}${mark('end')}`;
    expect(await told(`<w:p>${field}${run(' since noon.')}</w:p>`)).toEqual([['body: Shut since noon.'], []]);
    expect(await told(`<w:p>${mark('begin')}${run('Shut since noon.')}</w:p>`)).toEqual([
      ['body: Shut since noon.'],
      [],
    ]);
  });

  it('read filled in content controls, and the words under readings', async () => {
    const hint = '<w:showingPlcHdr/>';
    expect(
      await told(
        `<w:p>${control('', run('Tom'))}${run(' waits.')}${control(hint, run('Click here to enter text.'))}</w:p>${control(hint, p('Enter a date.'))}<w:p><w:r><w:ruby><w:rt>${run('reading')}</w:rt><w:rubyBase>${run('Word')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ),
    ).toEqual([['body: Tom waits.', 'body: Word'], []]);
  });

  it('read formulas in a line', async () => {
    const math = `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${m('y=')}<m:f><m:num>${m('a+b')}</m:num><m:den>${m('c')}</m:den></m:f>${m('+')}<m:d><m:e>${m('x')}</m:e></m:d><m:sSup><m:e>${m('z')}</m:e><m:sup>${m('2')}</m:sup></m:sSup></m:oMath>`;
    expect(await told(`<w:p>${run('So ')}${math}${run(' holds.')}</w:p>`)).toEqual([
      ['body: So y=(a+b)/c+(x)z² holds.'],
      [],
    ]);
  });

  it('give footnotes and endnotes in the order of the text', async () => {
    const { article, source } = await readOne(
      docxOf(
        `<w:p><w:r><w:t>One</w:t></w:r>${reference('endnote', 2)}<w:r><w:t xml:space="preserve"> two</w:t></w:r>${reference('footnote', 2)}</w:p>`,
        {
          'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:footnote>${note('footnote', 2, 'A foot.')}</w:footnotes>`,
          'word/endnotes.xml': `<w:endnotes ${w}>${note('endnote', 2, 'An end.')}</w:endnotes>`,
        },
      ),
      'story.docx',
    );
    expect(notesOf(article)).toEqual([
      ['end2', ['An end.']],
      ['foot2', ['A foot.']],
    ]);
    expect(article.blocks[0]).toMatchObject({
      text: 'One1 two2',
      inlines: [
        { type: 'note', note: 'end2', start: 3, end: 4 },
        { type: 'note', note: 'foot2' },
      ],
    });
    const [anchor] = article.notes[1]?.blocks.flatMap(textBlocksOf).map(({ origin }) => origin[0]?.source ?? 0) ?? [];
    expect(source.text.slice(anchor)).toMatch(/^A foot\./);
  });
});

describe('EPUB', () => {
  it('gives an article for each document with text, with the book’s facts; cover and contents are none', async () => {
    const readings = await readAll(
      epubOf(
        {
          'cover.xhtml': '<section epub:type="cover"><p>Cover words</p></section>',
          'one.xhtml':
            '<h1>One</h1><p>“Here,” said Tom.<a epub:type="noteref" href="#n1">1</a></p><aside epub:type="footnote" id="n1"><p>A note.</p></aside>',
          'empty.xhtml': '<p> </p>',
          'two.xhtml': '<h2>Two</h2><p>There&#160;too.</p>',
        },
        '<dc:title>Book</dc:title><dc:creator>Mira Okoye</dc:creator><dc:language>en-GB</dc:language><dc:publisher>Aldery Press</dc:publisher>',
      ),
      'book.epub',
    );
    expect(readings.map(({ article }) => outline(article))).toEqual([
      ['title: One', 'body: “Here,” said Tom.1', 'body: A note.'],
      ['title: Two', 'body: There too.'],
    ]);
    expect(readings.map(({ article }) => notesOf(article))).toEqual([[['n1', ['A note.']]], []]);
    expect(readings[1]?.article.meta).toMatchObject({
      title: 'Two',
      byline: 'Mira Okoye',
      publisher: 'Aldery Press',
      language: 'en-GB',
      source: { item: 'two' },
    });
  });

  it('reads the other documents when one is missing', async () => {
    const whole = epubOf({ 'one.xhtml': '<p>One.</p>', 'two.xhtml': '<p>Two.</p>' });
    const text = Buffer.from(whole).toString('latin1').replaceAll('text/one.xhtml', 'text/0ne.xhtml');
    const [reading] = await readAll(Buffer.from(text, 'latin1'), 'book.epub');
    expect(outline(reading?.article ?? ({ blocks: [], notes: [] } as never))).toEqual(['body: Two.']);
    expect(reading === undefined ? [] : codes(reading)).toEqual(['input-item-failed']);
  });
});

describe('OpenDocument text', () => {
  it('gives title, sections, lists, notes and tables; deleted words and comments are none', async () => {
    const { article } = await readOne(
      odtOf(
        '<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:p text:style-name="Title">Bridge shut</text:p><text:h text:outline-level="1">Next</text:h><text:p>The <text:span text:style-name="T1">bridge</text:span><text:s/>is<text:tab/>shut<text:note text:id="ftn1"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.<office:annotation><text:p>comment</text:p></office:annotation></text:p><text:list><text:list-item><text:p>one</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>12</text:p></table:table-cell><table:table-cell><text:p>13</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:image xlink:href="a.png"/><svg:desc>The bridge</svg:desc></draw:frame></text:p>',
        '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>',
      ),
      'story.odt',
    );
    expect(outline(article)).toEqual([
      'title: Bridge shut',
      'subheading: Next',
      'body: The bridge is shut1.',
      'body: one',
      'body: 12',
      'body: 13',
      'body: A note.',
    ]);
    expect(notesOf(article)).toEqual([['ftn1', ['A note.']]]);
    expect(article.blocks.find(({ type }) => type === 'figure')).toMatchObject({ alternative: 'The bridge' });
  });
});

describe('OpenDocument text that was worked on', () => {
  it('tells of deleted and struck words, leaves out hidden ones and the notes of deleted ones', async () => {
    const change =
      '<office:change-info xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ruth</dc:creator><dc:date>2026-02-18</dc:date></office:change-info>';
    const gone =
      '<text:p>three old cars<text:note text:id="n1"><text:note-body><text:p>Gone.</text:p></text:note-body></text:note></text:p>';
    const { article, diagnostics } = await readOne(
      odtOf(
        `<text:tracked-changes><text:changed-region><text:deletion>${change}${gone}</text:deletion></text:changed-region><text:changed-region><text:insertion>${change}</text:insertion></text:changed-region></text:tracked-changes><text:p><text:title>Quay News</text:title>: <text:span text:style-name="T1">ten</text:span> twelve<text:span text:style-name="T2">hidden</text:span> cars.</text:p><text:section text:display="none"><text:p>Hidden, too.</text:p></text:section><text:p><text:ruby><text:ruby-base>Word</text:ruby-base><text:ruby-text>reading</text:ruby-text></text:ruby></text:p>`,
        '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T2"><style:text-properties text:display="none"/></style:style>',
      ),
      'story.odt',
    );
    expect(outline(article)).toEqual(['body: Quay News: ten twelve cars.', 'body: Word']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Left out 3 words that the text itself marks as deleted.',
      '1 word is struck through in the source and read like any other.',
    ]);
  });
});

describe('hostile archives', () => {
  const bomb = zipSync({
    '[Content_Types].xml': new Uint8Array(1),
    'word/document.xml': new Uint8Array(100 * 1024 * 1024),
  });
  it.each([
    ['a file that unpacks to 100 MB', bomb, 'story.docx unpacks to 105 MB'],
    ['a size that lies', lyingSize(bomb), 'story.docx'],
    [
      'a name that leads out',
      zipOf({ '[Content_Types].xml': 'x', '../../etc/passwd': 'x', 'word/document.xml': 'x' }),
      'whose name leads out of it',
    ],
    [
      'an archive cut off',
      docxOf(p('words '.repeat(1000))).subarray(0, 600),
      'is a damaged, cut off or encrypted archive',
    ],
    ['an archive without a document', zipOf({ 'word/other.xml': '<a/>' }), 'lacks its part word/document.xml'],
    [
      'entities in a document',
      zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'declares entities of its own',
    ],
    ['any other archive', zipOf({ 'a.txt': 'words' }), 'is a ZIP archive, but no Word, EPUB or OpenDocument file'],
  ])('are refused in one sentence: %s', async (_, bytes, message) => {
    await expect(readOne(bytes, 'story.docx')).rejects.toThrow(message);
  });
});

/** The central directory says 100 bytes. */
function lyingSize(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(100, entry + 24);
  return bytes;
}
