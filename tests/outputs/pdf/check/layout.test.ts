/** The figures of the layout: measured on the file, they are those of the pages that were laid out, and they see bad typesetting. */
// oxlint-disable-next-line import/no-named-as-default -- the types know no other export
import PDFDocument from 'pdfkit';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import type { Edition } from '../../../../src/core/edition.ts';
import { blockId } from '../../../../src/core/position.ts';
import type { Speaker, SpeakerId } from '../../../../src/core/script.ts';
import type { Turn } from '../../../../src/core/speech.ts';
import { compose } from '../../../../src/outputs/pdf/compose.ts';
import { countLayout } from '../../../../src/outputs/pdf/layout/counters.ts';
import { checkPdf } from '../../../../src/outputs/pdf/check/index.ts';
import { loadCatalog, noWishes, prepare, read } from '../../../../src/index.ts';
import type { EditionArticle } from '../../../../src/index.ts';
import { root } from '../../../architecture/source-files.ts';
import { article, bulleted, editionOf, heading, paragraph, printed, quoting } from '../sample.ts';
import { world } from '../world.ts';

const words = 'a the river council said that 18 pt Dr. Okafor J. 12 May 2024 million extraordinarily and'.split(' ');

/** Always the same text for the same length, with single pieces of information in it. */
const prose = (length: number): string =>
  Array.from({ length }, (_, n) => words[(n * n + length) % words.length]).join(' ');

const long = editionOf(
  article([
    heading('A long article'),
    ...Array.from({ length: 60 }, (_, n) =>
      n % 9 === 8 ? heading(prose(12), 2) : paragraph(prose(20 + ((n * 37) % 90))),
    ),
    bulleted(...[5, 30, 60].map((length) => [paragraph(prose(length))])),
  ]),
);

const profiles = readdirSync(join(root, 'assets', 'profiles'))
  .filter((name) => name !== 'schema.json')
  .map((name) => name.replace('.json', ''));

describe('the figures of a PDF', () => {
  it.each(profiles)('are those of its layout in the profile %s', async (profile) => {
    const { doc, belongTogether } = await compose(long, { profile, dialect: 'w3c' }, world);
    const { layout, problems } = await checkPdf((await printed(long, { profile })).bytes, [], world);
    expect(layout).toMatchObject({ ...countLayout(doc, belongTogether), pages: doc.pages.length });
    const style = JSON.parse(readFileSync(join(root, 'assets', 'profiles', `${profile}.json`), 'utf8')) as Profile;
    expect(layout).toMatchObject({ bodySize: style.rules.bodySize.value, leading: style.rules.leading.value });
    expect(problems).toEqual([]);
  });

  it('are those of its layout where other text stands for the glyphs, as in Hebrew', async () => {
    const hebrew = 'הנהר עלה בלילה והמעבורת לא יצאה, ושלוש מאות בני אדם חיכו על הרציף עד הבוקר. ';
    const blocks = [heading('נהרות העולם'), ...[2, 9, 5, 12].map((times) => paragraph(hebrew.repeat(times).trim()))];
    const edition = editionOf(article(blocks, { language: 'he' }));
    const { doc, belongTogether } = await compose(edition, { profile: 'default', dialect: 'w3c' }, world);
    const { layout, problems } = await checkPdf((await printed(edition)).bytes, [], world);
    expect(layout).toMatchObject({
      ...countLayout(doc, belongTogether),
      pages: doc.pages.length,
      bodySize: 18,
      leading: 1.5,
    });
    expect(layout.charactersPerLine).toBeGreaterThan(40);
    expect(problems).toEqual([]);
  });

  it('count no line that is too wide where words are cut, or where a line ends in a number from right to left', async () => {
    const cut = editionOf(article([paragraph('x'.repeat(300)), paragraph('extraordinarily'.repeat(30))]));
    const cutFile = await checkPdf((await printed(cut, { size: 36, page: 'A5' })).bytes, [], world);
    expect([cutFile.layout.overWideLines, cutFile.problems]).toEqual([0, []]);
    const arabic = 'قال الدكتور إن العبّارة ستعود في 12 مارس 2026، وكلّفت 18.4 مليون دولار في 14 يوما و 3 ليال. '.repeat(
      9,
    );
    const turned = editionOf(article([paragraph(arabic)], { language: 'ar' }));
    expect((await checkPdf((await printed(turned)).bytes, [], world)).layout.overWideLines).toBe(0);
  });

  it('are those of its layout where names stand before what people say', async () => {
    const bytes = readFileSync(join(root, 'examples', 'night-ferry.txt'));
    const catalog = await loadCatalog('espeak-ng', world);
    const articles: EditionArticle[] = [];
    for await (const { article: one } of read({ name: 'night-ferry.txt', bytes })) {
      articles.push(await prepare(one, { language: null, catalog, wishes: noWishes, fragmentWords: 3 }));
    }
    const options = { profile: 'default', dialect: 'w3c', speakers: 'before' } as const;
    const { doc, belongTogether } = await compose({ articles }, options, world);
    const file = (await printed({ articles }, options)).bytes;
    const { layout, problems } = await checkPdf(
      file,
      articles.map((part) => part.article),
      world,
    );
    expect(layout).toMatchObject({ ...countLayout(doc, belongTogether), pages: doc.pages.length });
    expect(problems).toEqual([]);
  });

  it('leave out names in the margin, however many lines they take', async () => {
    const speech = 'It is what the crew wanted, and what the ferry needs before winter comes to the estuary. ';
    const text = [
      'The Boat',
      `“${speech.repeat(2).trim()}” said the U.S. Department of Estuaries and Inland Navigation.`,
      '“No,” said the U.S. Department of Estuaries and Inland Navigation.',
      `Dr. Ada Nkemelu Moss-Brandt: ${speech.repeat(4)}`,
    ];
    const catalog = await loadCatalog('espeak-ng', world);
    const articles: EditionArticle[] = [];
    const bytes = new TextEncoder().encode(`${text.join('\n\n')}\n\n`.repeat(6));
    for await (const { article: one } of read({ name: 'boat.txt', bytes }))
      articles.push(await prepare(one, { language: 'en', catalog, wishes: noWishes, fragmentWords: 3 }));
    const options = { profile: 'default', dialect: 'w3c', speakers: 'margin' } as const;
    const { doc, belongTogether } = await compose({ articles }, options, world);
    const names = doc.pages.flatMap(({ lines }) =>
      lines.flatMap(({ runs }) => runs.filter(({ beside }) => beside).map((run) => run.text)),
    );
    expect(names.slice(0, 4)).toEqual(['U.S. ', 'Department ', 'of Estuaries ', 'and Inland ']);
    const { layout, problems } = await checkPdf((await printed({ articles }, options)).bytes, [], world);
    expect(layout).toMatchObject({ ...countLayout(doc, belongTogether), pages: doc.pages.length });
    expect(layout).toMatchObject({ splitPieces: 0, overWideLines: 0, leading: 1.5 });
    expect(problems).toEqual([]);
  });

  it.each([
    ['he', 'דנה לוי', 'יוסף אברהמי-גולדשטיין בן שמעון', '“לא נפליג הלילה, כי הים גבוה מדי,” אמרה דנה לוי. '],
    ['ar', 'منى الخطيب', 'يوسف عبد الرحمن بن الحارث', '«لن نبحر الليلة لأن البحر مرتفع جدا»، قالت منى الخطيب. '],
  ])('leave out names in the margin at the right, where lines start: %s', async (language, first, second, line) => {
    const blocks = [heading(line), ...[4, 1, 7, 2].map((times) => paragraph(line.repeat(times).trim()))];
    const edition = speaking(article(blocks, { language }), [first, second, first, second]);
    const options = { profile: 'default', dialect: 'w3c', speakers: 'margin' } as const;
    const { doc, belongTogether } = await compose(edition, options, world);
    const { bytes } = await printed(edition, options);
    const { layout, problems } = await checkPdf(
      bytes,
      edition.articles.map((part) => part.article),
      world,
    );
    expect(problems).toEqual([]);
    expect(layout).toMatchObject({ ...countLayout(doc, belongTogether), pages: doc.pages.length });
    expect(layout).toMatchObject({ splitPieces: 0, overWideLines: 0, strandedHeadings: 0, leading: 1.5 });
    const runs = doc.pages.flatMap(({ lines }) => lines.flatMap((one) => one.runs));
    const edge = Math.min(...runs.filter(({ beside }) => beside).map(({ x }) => x));
    const reach = Math.max(...runs.filter(({ beside }) => !beside).map(({ x, width }) => x + width));
    expect(edge).toBeGreaterThan(reach);
    expect(runs.filter(({ beside }) => beside).map(({ actual, text }) => actual ?? text)).toEqual(
      expect.arrayContaining([expect.stringContaining(first)]),
    );
  });

  it('ask for no space between a note’s mark at the end of a paragraph and the name beside it', async () => {
    const catalog = await loadCatalog('espeak-ng', world);
    const bytes = new TextEncoder().encode(
      'The Boat\n========\n\n“No,” said Ada Moss, who had come early, and nobody minded the rain.[^1]\n\n[^1]: So she did.\n',
    );
    const articles: EditionArticle[] = [];
    for await (const { article: one } of read({ name: 'boat.md', bytes }))
      articles.push(await prepare(one, { language: 'en', catalog, wishes: noWishes, fragmentWords: 0 }));
    const { bytes: pdf } = await printed({ articles }, { speakers: 'margin' });
    expect((await checkPdf(pdf, [], world)).problems).toEqual([]);
  });

  it('see orphans and widows, headings left alone, pieces split and lines that are too wide', async () => {
    const { layout } = await checkPdf(await typesetBadly(), [], world);
    expect(layout).toMatchObject({
      pages: 4,
      orphans: 1,
      widows: 1,
      strandedHeadings: 1,
      splitPieces: 1,
      overWideLines: 1,
      lonelyWords: 1,
    });
    expect(layout).toMatchObject({ bodySize: 12, leading: 1.5 });
  });

  it('are nothing where nothing is tagged', async () => {
    const { layout } = await checkPdf(await untagged(), [], world);
    expect(layout).toMatchObject({
      pages: 1,
      words: 0,
      bodySize: null,
      leading: null,
      charactersPerLine: null,
      longestLine: null,
    });
  });
});

interface Profile {
  readonly rules: Readonly<Record<'bodySize' | 'leading', { readonly value: number }>>;
}

const atkinson = readFileSync(
  join(
    root,
    'node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  ),
);

type Line = readonly [page: number, y: number, text: string];

/** Paragraphs line by line, each where it should not be. */
const bad: readonly { readonly type: string; readonly lines: readonly Line[] }[] = [
  {
    type: 'P',
    lines: [
      [0, 700, 'An orphan '],
      [1, 40, 'stands alone at the foot '],
      [1, 58, 'of a page'],
    ],
  },
  {
    type: 'P',
    lines: [
      [1, 600, 'A widow '],
      [1, 618, 'stands alone '],
      [
        2,
        40,
        'at the head of a page, and this line of it is far too wide for the column that it stands in, as you see',
      ],
    ],
  },
  {
    type: 'P',
    lines: [
      [2, 100, 'It took 18 '],
      [2, 118, 'minutes for the '],
      [2, 136, 'whole.'],
    ],
  },
  { type: 'H2', lines: [[2, 700, 'A heading by itself']] },
  { type: 'P', lines: [[3, 40, 'What it heads']] },
];

async function typesetBadly(): Promise<Uint8Array> {
  const document = open();
  for (const { type, lines } of bad) {
    const element = document.struct(type);
    document.addStructure(element);
    for (const [page, y, text] of lines) {
      while (document.bufferedPageRange().count <= page) document.addPage();
      element.add(() => void document.text(text, 40, y, { lineBreak: false }));
    }
    element.end();
  }
  document.end();
  return bytesOf(document);
}

async function untagged(): Promise<Uint8Array> {
  const document = open();
  document.text('No tags here.');
  document.end();
  return bytesOf(document);
}

const open = (): PDFKit.PDFDocument =>
  new PDFDocument({ size: [400, 760], margin: 20, bufferPages: true, pdfVersion: '1.7', tagged: true, lang: 'en' })
    .font(atkinson)
    .fontSize(12);

async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** An edition in which each paragraph after the first block begins with the words of one of these speakers. */
function speaking(one: Article, names: readonly string[]): Edition {
  const [part] = quoting(one, []).articles;
  if (part === undefined) throw new Error('no article');
  const { narrator } = part.cast;
  const speakers = [...new Set(names)].map((name): Speaker => ({
    id: name as SpeakerId,
    name,
    type: 'person',
    aliases: [],
    role: null,
    gender: null,
    genderEvidence: [],
  }));
  const turns = names.map((name, index): Turn => {
    const range = { block: blockId(index + 1), start: 0, end: 10 };
    const sentences = [{ nodes: [{ type: 'text', text: '', range } as const] }];
    const paragraphs = [{ block: range.block, sentences, pauseAfter: 0 }];
    return { cast: narrator, speaker: name as SpeakerId, paragraphs, pauseAfter: 0 };
  });
  return { articles: [{ ...part, script: { ...part.script, speakers }, speech: { ...part.speech, turns } }] };
}
