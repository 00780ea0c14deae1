import { describe, expect, it } from 'vitest';
import { declaredEncoding } from '../../src/inputs/declared-encoding.ts';
import { formatByContent, formatByName } from '../../src/inputs/detect.ts';
import { read } from '../../src/inputs/index.ts';
import { articleOf, codes, readOne } from './read-text.ts';
import { page, story } from './html/page-kit.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const contentOf = (text: string) => formatByContent(bytes(text));

describe('the format of a source', () => {
  it.each([
    '<!DOCTYPE html><p>x',
    '\n <html lang=en>',
    '<?xml version="1.0"?>\n<!-- saved --><html xmlns="…">',
    '\u00ef\u00bb\u00bf<!doctype html>',
    '\u00ff\u00fe<\0h\0t\0m\0l\0>\0',
    '<BODY>',
  ])('is HTML when it begins with %j', (start) => {
    expect(contentOf(start)).toBe('html');
  });

  it.each(['<htmlish>', '<div>x</div>', 'A text about <html>', '# Title\n<p>x</p>'])(
    'is open when it begins with %j',
    (start) => {
      expect(contentOf(start)).toBeNull();
    },
  );

  it('is told by the name when the content does not tell', () => {
    expect(['a.htm', 'a.XHTML', 'a.md', 'a', 'a.html.txt'].map(formatByName)).toEqual([
      'html',
      'html',
      'markdown',
      'text',
      'text',
    ]);
  });

  it('goes by the content before the name', async () => {
    expect((await articleOf(page(story), 'page.txt')).meta.source.format).toBe('html');
  });

  it('is what the user says, whatever it looks like', async () => {
    const source = { name: 'page.html', bytes: new TextEncoder().encode('<html>\n\nWords.') };
    for await (const { article } of read(source, { paragraphs: 'auto', inputFormat: 'text' }))
      expect(article.meta.source.format).toBe('text');
  });

  it('is refused when it is mark-up that nobody reads yet', async () => {
    await expect(readOne('<?xml version="1.0"?><svg/>', 'a.txt')).rejects.toThrow(
      /^a\.txt is an XML file of a kind that Lectern does not know, which cannot/,
    );
  });
});

describe('the encoding that a page declares', () => {
  it.each([
    ['<meta charset=windows-1251>', 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', 'Shift_JIS'],
    ['<?xml version="1.0" encoding="ISO-8859-15"?>', 'ISO-8859-15'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="euc-kr">', 'euc-kr'],
    ['<meta charset="utf-16">', null],
    ['<p>charset=koi8-r</p>', null],
  ])('is that of %s', (head, label) => {
    expect(declaredEncoding(bytes(head))).toBe(label);
  });

  const inCyrillic = [
    ...bytes('<html><head><meta charset="windows-1251"></head><body><p>'),
    0xcf,
    0xf0,
    0xe8,
    0xe2,
    0xe5,
    0xf2,
  ];

  it('is believed when the bytes are no UTF-8', async () => {
    const tail = bytes(` ${'a word, '.repeat(20)}</p></body></html>`);
    const { article, source } = await readOne(Uint8Array.from([...inCyrillic, ...tail]), 'page.html');
    expect(source.encoding).toBe('windows-1251');
    expect(JSON.stringify(article.blocks)).toContain('Привет a word');
  });

  it('is not believed against UTF-8, nor when it makes no sense of the bytes', async () => {
    const lying = page(story).replace('charset="utf-8"', 'charset="iso-8859-1"');
    expect((await readOne(lying, 'page.html')).source.encoding).toBe('utf-8');
    const old = page(story).replace('charset="utf-8"', 'charset="utf-8"');
    const windows = Uint8Array.from(old, (c) => ({ '“': 0x93, '”': 0x94, '©': 0xa9 })[c] ?? c.charCodeAt(0));
    const reading = await readOne(windows, 'page.html');
    expect(reading.source.encoding).toBe('windows-1252');
    expect(codes(reading)).toContain('input-encoding-guessed');
    expect(JSON.stringify(reading.article.blocks)).toContain('“We were lucky');
  });

  it('is read without a word about it where the page states it', async () => {
    const stated = page(story).replace('charset="utf-8"', 'charset="windows-1252"');
    const windows = Uint8Array.from(stated, (c) => ({ '“': 0x93, '”': 0x94, '©': 0xa9 })[c] ?? c.charCodeAt(0));
    const reading = await readOne(windows, 'page.html');
    expect(reading.source.encoding).toBe('windows-1252');
    expect(codes(reading)).not.toContain('input-encoding-guessed');
    expect(JSON.stringify(reading.article.blocks)).toContain('“We were lucky');
  });
});
