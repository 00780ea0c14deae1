import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Block, Inline, Note } from '../../../src/core/article.ts';
import { elementsOf, readBack, textOf, withoutAdditions } from './read-back.ts';
import type { ReadDocument } from './read-back.ts';
import { article, bulleted, editionOf, heading, numbered, paragraph, printed } from './sample.ts';
import { printedTexts, said } from './words.ts';

const back = async (...articles: readonly Article[]): Promise<ReadDocument> =>
  readBack((await printed(editionOf(...articles))).bytes);

/** What a screen reader says for the article's own text blocks: labels of lists and notes are not among them. */
const spoken = (document: ReadDocument): readonly string[] =>
  elementsOf(withoutAdditions(document), 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map((element) =>
    said(textOf(element)),
  );

const cell = (words: string, header: 'column' | null) => ({ header, columns: 1, rows: 1, blocks: [paragraph(words)] });

const sentence = 'The old ferry crosses the river at seven, and nobody in the village knows why it is late today. ';

describe('the words of the tag tree', () => {
  it('are the words of the article, in order, over page breaks', async () => {
    const one = article([
      heading('A long crossing'),
      ...Array.from({ length: 20 }, (_, n) => paragraph(sentence.repeat(1 + (n % 5)))),
    ]);
    const document = await back(one);
    expect(document.pages).toBeGreaterThan(3);
    expect(spoken(document)).toEqual(printedTexts(one));
    expect(document.untagged).toBe('');
  });

  it('keep the space between two lines, and put none into a word that is longer than a line', async () => {
    const long = 'https://ferry.example/' + 'timetable'.repeat(30);
    const document = await back(article([paragraph(`${sentence}${long} ${sentence}`)]));
    expect(elementsOf(document, 'P').map(textOf)).toEqual([`${sentence}${long} ${sentence}`.trim()]);
  });

  it('follow the article into lists, quotations, tables, figures and notes', async () => {
    const blocks: Block[] = [
      heading('Everything at once'),
      paragraph('What it is about', { role: 'standfirst' }),
      paragraph('By Ines Aldous', { role: 'byline' }),
      bulleted([paragraph('first')], [paragraph('second'), numbered(9, [paragraph('nine')], [paragraph('ten')])]),
      { type: 'block-quotation', blocks: [paragraph('They said so.')] },
      { type: 'thematic-break' },
      {
        type: 'figure',
        image: 'a.png',
        alternative: 'A ferry',
        caption: [paragraph('Late again', { role: 'caption' })],
      },
      {
        type: 'table',
        caption: [paragraph('Times')],
        rows: [
          [cell('Day', 'column'), cell('Hour', 'column')],
          [cell('Monday', null), cell('7', null)],
        ],
      },
      paragraph('See the note1.', { inlines: [{ type: 'note', note: 'a', start: 12, end: 13 }] }),
    ];
    const notes: Note[] = [{ id: 'a', blocks: [paragraph('Here it is.')] }];
    const one = article(blocks, {}, notes);
    const document = await back(one);
    expect(spoken(document)).toEqual(printedTexts(one));
    expect(elementsOf(document, 'Lbl').map((label) => textOf(label).trim())).toEqual(['•', '•', '9.', '10.', '1']);
    expect(elementsOf(document, 'Figure').map((figure) => [figure.alternative, textOf(figure)])).toEqual([
      ['A ferry', 'A ferry'],
    ]);
    expect(elementsOf(document, 'TH', 'TD').map((element) => element.path)).toEqual([
      'Document/Art/Table/TR/TH',
      'Document/Art/Table/TR/TH',
      'Document/Art/Table/TR/TD',
      'Document/Art/Table/TR/TD',
    ]);
    expect(elementsOf(document, 'BlockQuote').map(textOf)).toEqual(['They said so.']);
    expect(elementsOf(document, 'Reference').map(textOf)).toEqual(['1']);
  });

  it('keep what sells or leads elsewhere: the reader decides', async () => {
    const document = await back(
      article([
        paragraph('News.'),
        paragraph('Subscribe!', { role: 'promo' }),
        paragraph('Read more', { role: 'related' }),
      ]),
    );
    expect(spoken(document)).toEqual(['News.', 'Subscribe!', 'Read more']);
  });

  it('are there however deep they are nested', async () => {
    const nested = Array.from({ length: 500 }).reduce<Block>((block, _, depth) => {
      if (depth % 2 === 0) return bulleted([block]);
      return { type: 'block-quotation', blocks: [block, paragraph(`after ${depth}`)] };
    }, paragraph('deepest'));
    const one = article([nested]);
    expect(spoken(await back(one))).toEqual(printedTexts(one));
  });

  it('are those of every article of an edition', async () => {
    const document = await back(
      article([heading('One'), paragraph('first')]),
      article([heading('Two'), paragraph('second')]),
    );
    expect(spoken(document)).toEqual(['One', 'first', 'Two', 'second']);
    expect(elementsOf(document, 'Art')).toHaveLength(2);
    expect(document.pages).toBe(2);
  });
});

describe('characters that the fonts lack', () => {
  it('keep their words in the tags: emoji, Chinese, Thai', async () => {
    const words = 'Before 👩‍👩‍👧 🇫🇷 日本語 สวัสดี after';
    const document = await back(article([paragraph(words)]));
    expect(spoken(document)).toEqual([said(words)]);
  });

  it('are named once in a diagnostic', async () => {
    const { artifact } = await printed(editionOf(article([paragraph('日 日 日 and 本')])));
    expect(artifact.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['missing-glyph', 'No font at hand can print 日 (U+65E5), 本 (U+672C).'],
    ]);
  });

  it('are shown where they first stand, as long as there is one article only', async () => {
    const one = article([paragraph('plain'), paragraph('a 本 b')]);
    const single = await printed(editionOf(one));
    expect(single.artifact.diagnostics.map((diagnostic) => diagnostic.range)).toMatchObject([{ start: 2, end: 3 }]);
    const several = await printed(editionOf(one, one));
    expect(several.artifact.diagnostics.map((diagnostic) => diagnostic.range)).toEqual([null]);
  });

  it('are no trouble where another font has them: Greek, Cyrillic, Devanagari', async () => {
    const words = 'Ελλάδα Москва नमस्ते क्षत्रिय';
    const { bytes, artifact } = await printed(editionOf(article([paragraph(words)])));
    expect(artifact.diagnostics).toEqual([]);
    expect(spoken(await readBack(bytes))).toEqual([words]);
  });

  it.each([
    ['soft hyphens vanish', 'to\u00ADmor\u00ADrow', 'tomorrow'],
    ['a no-break hyphen stays one', 'co\u2011op', 'co\u2011op'],
    ['no-break spaces are spaces', '100\u00A0000\u202Fkm', '100 000 km'],
    ['a word joiner vanishes', 'a\u2060b', 'ab'],
    ['a zero-width space parts no words', 'a\u200Bb', 'ab'],
    ['marks are composed', 'cafe\u0301', 'café'],
    ['marks that nothing composes stay', 'q\u0303', 'q\u0303'],
    ['directional marks vanish', '\u202Ea\u202C\u200E', 'a'],
  ])('%s', async (_what, written, read) => {
    const document = await back(article([paragraph(written)]));
    expect(elementsOf(document, 'P').map(textOf)).toEqual([read]);
  });
});

describe('the tags', () => {
  it('carry language, expansion and links with their addresses as text', async () => {
    const words = 'The BBC said bonjour on its site.';
    const at = (word: string) => ({ start: words.indexOf(word), end: words.indexOf(word) + word.length });
    const inlines: Inline[] = [
      { type: 'abbreviation', expansion: 'British Broadcasting Corporation', ...at('BBC') },
      { type: 'foreign', language: 'fr', ...at('bonjour') },
      { type: 'link', url: 'https://example.org/a?b=1&c=2', ...at('its site') },
    ];
    const document = await back(
      article([paragraph(words, { inlines }), paragraph('Auf Deutsch', { language: 'de' })], { language: 'en-GB' }),
    );
    expect(document.language).toBe('en-GB');
    expect(elementsOf(document, 'Span').map((span) => [textOf(span), span.language])).toEqual([
      ['BBC', null],
      ['bonjour', 'fr'],
    ]);
    expect(elementsOf(withoutAdditions(document), 'Link').map(textOf)).toEqual(['its site']);
    expect(elementsOf(withoutAdditions(document), 'P').map((element) => element.language)).toEqual([null, 'de']);
  });

  it('carry no language that is none', async () => {
    const inlines: Inline[] = [{ type: 'foreign', language: 'not a language!', start: 0, end: 3 }];
    const document = await back(article([paragraph('One', { inlines, language: 'en_US' })], { language: '<x>' }));
    expect(document.language).toBe('en');
    expect(elementsOf(document, 'P', 'Span').map((element) => element.language)).toEqual(['en-US']);
  });

  it('let no level of heading be skipped', async () => {
    const document = await back(article([heading('a', 3), heading('b', 6), heading('c', 2), heading('d', 3)]));
    expect(elementsOf(document, 'H1', 'H2', 'H3', 'H4').map((element) => element.type)).toEqual([
      'H1',
      'H2',
      'H2',
      'H3',
    ]);
    expect(document.outline).toEqual(['a', '  b', '  c', '    d']);
  });

  it('keep title and byline well-formed in the metadata, whatever they hold', async () => {
    const document = await back(article([paragraph('x')], { title: 'Salt & <pepper> ]]> "quoted"', byline: 'Q & A' }));
    expect(document.title).toBe('Salt & <pepper> ]]> "quoted"');
  });
});

const letters = fc.constantFrom(
  ...'abcdefghij lmnop rst uv  — -’“”,.;é ß ı Ω Ж ी \u00A0 \u00AD \u2011 \u200D \u0301 日 😀 ש س ل \uFE0F \n'.split(''),
);
const phrase = fc.oneof(
  fc.string({ unit: letters, maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'abcde '.split('')), minLength: 200, maxLength: 900 }),
);

/** Block texts hold well-formed UTF-16 and no control character but the line end. */
const blockText = phrase.map((text) => text.toWellFormed().replaceAll(/(?!\n)\p{Cc}/gu, ' '));

const inlineKinds = fc.constantFrom<Inline['type'][]>('strong', 'link', 'foreign', 'note', 'abbreviation');

const paragraphs = fc.tuple(blockText, fc.nat(), fc.nat(), inlineKinds).map(([text, a, b, type]) => {
  const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).toSorted((x, y) => x - y);
  const range = { start, end };
  const inlines: Record<string, Inline> = {
    strong: { type: 'strong', ...range },
    link: { type: 'link', url: 'https://example.org/', ...range },
    foreign: { type: 'foreign', language: 'fr', ...range },
    note: { type: 'note', note: 'n', ...range },
    abbreviation: { type: 'abbreviation', expansion: 'x', ...range },
  };
  const inline = inlines[type];
  const parted = /[\uDC00-\uDFFF]/.test(text[start] ?? '') || /[\uDC00-\uDFFF]/.test(text[end] ?? '');
  return paragraph(text, { inlines: inline === undefined || parted ? [] : [inline] });
});

const blocks = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paragraphs },
    {
      weight: 1,
      arbitrary: fc
        .tuple(blockText, fc.constantFrom(1, 2, 3, 4, 5, 6))
        .map(([text, level]) => heading(text, level as 1)),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.array(paragraphs, { maxLength: 2 }), { maxLength: 4 }).map((items) => bulleted(...items)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(paragraphs, { maxLength: 3 })
        .map((quoted): Block => ({ type: 'block-quotation', blocks: quoted })),
    },
  ),
  { maxLength: 12 },
);

/** Where a word is longer than a line, no reader can tell whether a page break stands in it or behind it: spaces are not compared. */
const joined = (texts: readonly string[]): string => texts.join(' ').replaceAll(/\s+/g, '');

describe('any article', () => {
  it('loses no word, doubles none and changes no order', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (some) => {
        const one = article(some);
        const document = await back(one);
        expect(joined(spoken(document))).toBe(joined(printedTexts(one)));
        expect(document.untagged).toBe('');
      }),
      { numRuns: 40 },
    );
  });

  it('makes the same bytes twice', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (some) => {
        const edition = editionOf(article(some, { date: '2024-05-06', title: 'Twice' }));
        expect((await printed(edition)).bytes).toEqual((await printed(edition)).bytes);
      }),
      { numRuns: 5 },
    );
  });
});
