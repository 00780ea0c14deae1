import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare, read } from '../../../src/convert.ts';
import type { Inline } from '../../../src/core/article.ts';
import type { EditionArticle } from '../../../src/core/edition.ts';
import type { QuotationKind } from '../../../src/core/kinds.ts';
import { noWishes } from '../../../src/core/wishes.ts';
import { checkPdf } from '../../../src/outputs/pdf/check/index.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { quotationsOf, withQuotations } from '../../../src/outputs/pdf/content/quotations.ts';
import type { Quoted } from '../../../src/outputs/pdf/content/quotations.ts';
import type { PageDoc } from '../../../src/outputs/pdf/types.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { elementsOf, readBack, textOf, withoutAdditions } from './read-back.ts';
import type { ReadDocument, ReadElement } from './read-back.ts';
import { article, editionOf, heading, paragraph, printed, quoting } from './sample.ts';
import { printedTexts, said } from './words.ts';
import { world } from './world.ts';

async function prepared(text: string, name = 'story.txt'): Promise<EditionArticle> {
  for await (const { article: one } of read({ name, bytes: Buffer.from(text) }, { paragraphs: 'auto' }))
    return prepare(one, { language: 'en', wishes: noWishes, fragmentWords: 3, catalog: readCatalog('espeak-ng') });
  throw new Error('no article');
}

const documentOf = async (part: EditionArticle, options = {}): Promise<ReadDocument> =>
  readBack((await printed({ articles: [part] }, options)).bytes);

const quotesIn = (document: Pick<ReadDocument, 'elements'>): readonly string[] =>
  elementsOf(document, 'Quote').map((element) => said(textOf(element)));

/** What an element holds, `Quote(“No,”) said Ana`. */
const shape = ({ children }: ReadElement): string =>
  children.map((child) => (typeof child === 'string' ? child : `${child.type}(${shape(child)})`)).join('');

const spoken = (document: ReadDocument): readonly string[] =>
  elementsOf(withoutAdditions(document), 'P', 'H1', 'H2').map((element) => said(textOf(element)));

const quotation = (kind: QuotationKind, inner: { readonly start: number; readonly end: number }) => ({
  quotations: quoting(article([]), [{ block: 0, start: 0, end: 9, kind, inner }]).articles.flatMap(
    ({ script }) => script.quotations,
  ),
});

describe('quotations in the tags', () => {
  it('are what somebody says, with its marks, in the paragraph that holds it', async () => {
    const part = await prepared(
      'The bridge stays shut\n\n“It is closed,” said Anna Brook, an engineer, “and it stays closed.”\n\n' +
        'Karl Brandvik said the council had asked “exactly nobody at all in the village” about it.\n',
    );
    const document = await documentOf(part);
    expect(elementsOf(document, 'P').map(shape)).toEqual([
      'Quote(“It is closed,”) said Anna Brook, an engineer, Quote(“and it stays closed.”)',
      'Karl Brandvik said the council had asked Quote(“exactly nobody at all in the village”) about it.',
    ]);
    expect(spoken(document)).toEqual(printedTexts(part.article));
  });

  it('are parted where they run over paragraphs', async () => {
    const part = await prepared(
      'On the bridge\n\n“It is closed,” said Anna Brook. “We shut it in May.\n\n“It will open in June.”\n\nNobody else spoke.\n',
    );
    expect(quotesIn(await documentOf(part))).toEqual([
      '“It is closed,”',
      '“We shut it in May.',
      '“It will open in June.”',
    ]);
  });

  it('are neither words at a distance nor titles, nor the turns of a transcript', async () => {
    const marked = { start: 1, end: 8 };
    const kinds = ['speech', 'fragment', 'document', 'scare-quote', 'title', 'term'] as const;
    expect(kinds.filter((kind) => quotationsOf(quotation(kind, marked)).size > 0)).toEqual([
      'speech',
      'fragment',
      'document',
    ]);
    expect(quotationsOf(quotation('speech', { start: 0, end: 9 })).size).toBe(0);
  });

  it('stand behind the name of whoever speaks', async () => {
    const part = await prepared('On the bridge\n\n“It is closed,” said Anna Brook.\n');
    const [first] = elementsOf(await documentOf(part, { speakers: 'before' }), 'P');
    expect(first === undefined ? '' : said(shape(first))).toBe(
      'Lbl(Anna Brook: )Quote(“It is closed,”) said Anna Brook.',
    );
  });

  it('go on over the page, as one tag', async () => {
    const long = 'The old ferry crosses the river at seven, and nobody knows why it is late. '.repeat(40).trim();
    const one = article([paragraph(`She said: “${long}” Nobody answered.`)]);
    const document = await readBack(
      (await printed(quoting(one, [{ block: 0, start: 10, end: 12 + long.length }]))).bytes,
    );
    expect(document.pages).toBeGreaterThan(2);
    expect(quotesIn(document)).toEqual([`“${long}”`]);
    expect(spoken(document)).toEqual(printedTexts(one));
  });

  it('hold links, notes and foreign words, and are parted by a link that they share words with', async () => {
    const words = 'He said “it is très bon, see the map” and so on.';
    const at = (text: string) => ({ start: words.indexOf(text), end: words.indexOf(text) + text.length });
    const inside: Inline[] = [
      { type: 'foreign', language: 'fr', ...at('très bon') },
      { type: 'link', url: 'https://example.org/', ...at('the map') },
    ];
    const across: Inline[] = [{ type: 'link', url: 'https://example.org/', ...at('map” and') }];
    const bold: Inline[] = [{ type: 'strong', ...at('said “it is') }];
    const shapes = await Promise.all(
      [inside, across, bold].map(async (inlines) => {
        const one = quoting(article([paragraph(words, { inlines })]), [
          { block: 0, ...at('“it is très bon, see the map”') },
        ]);
        const { bytes } = await printed(one, { links: 'plain' });
        expect((await checkPdf(bytes, [], world)).problems).toEqual([]);
        return elementsOf(await readBack(bytes), 'P').map(shape);
      }),
    );
    expect(shapes.flat()).toEqual([
      'He said Quote(“it is Span(très bon), see Link(the map)”) and so on.',
      'He said Quote(“it is très bon, see the )Link(Quote(map”) and) so on.',
      'He said Quote(“it is très bon, see the map”) and so on.',
    ]);
  });
});

/** What each line says, and where it ends. */
const linesOf = (doc: PageDoc | undefined) =>
  doc?.pages.map(({ lines }) =>
    lines.map(({ runs, right }) => [runs.map(({ text }) => text).join(''), right.toFixed(6)]),
  );

describe('a paragraph with quotations', () => {
  it('looks as it would without their tags, to the kerning beside their marks', async () => {
    const words =
      'They drew “a line, To Avoid” (“exactly nobody”); Voss said: “AV”. “Tomorrow”, he said, as “W”a went.';
    const quotations = [...words.matchAll(/“[^”]*”/g)].map(({ 0: text, index }) => ({
      block: 0,
      start: index,
      end: index + text.length,
    }));
    const one = article([paragraph(words)]);
    const options = { profile: 'default', dialect: 'w3c' };
    const docs = [editionOf(one), quoting(one, quotations)].map((edition) => compose(edition, options, world));
    const [plain, tagged] = await Promise.all(docs.map(async (doc) => (await doc).doc));
    expect(tagged?.pages[0]?.lines.flatMap(({ runs }) => runs).length).toBeGreaterThan(8);
    expect(linesOf(tagged)).toEqual(linesOf(plain));
  });
});

const range = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const isNested = (ranges: readonly { readonly start: number; readonly end: number }[]): boolean =>
  ranges.every((a) => ranges.every((b) => !(a.start < b.start && b.start < a.end && a.end < b.end)));

/** Which offsets stand in something of this type. */
const covered = (of: readonly (Inline | Quoted)[], type: string): readonly boolean[] =>
  Array.from({ length: 22 }, (_, at) => of.some((one) => one.type === type && one.start <= at && at < one.end));

const placed = (kind: Inline, place: { readonly start: number; readonly end: number }): Inline => ({
  ...kind,
  ...place,
});

describe('quotations among inline mark-up', () => {
  it('nest, whatever crosses whatever, and cover what they covered', () => {
    const kinds = fc.constantFrom<Inline>(
      { type: 'link', url: 'https://example.org/', start: 0, end: 0 },
      { type: 'emphasis', start: 0, end: 0 },
      { type: 'code', start: 0, end: 0 },
    );
    const inlines = fc
      .array(fc.tuple(kinds, range).map(([kind, place]) => placed(kind, place)))
      .map((all) => all.filter((one, index) => isNested([...all.slice(0, index), one])))
      .filter(isNested);
    const quotations = fc.array(range.map((place): Quoted => ({ type: 'quotation', ...place }))).filter(isNested);
    fc.assert(
      fc.property(inlines, quotations, (some, quoted) => {
        const all = withQuotations(some, quoted);
        expect(isNested(all)).toBe(true);
        expect(all.filter(({ type }) => type === 'link')).toHaveLength(
          some.filter(({ type }) => type === 'link').length,
        );
        expect(covered(all, 'quotation')).toEqual(covered(quoted, 'quotation'));
        for (const type of ['link', 'emphasis', 'code']) expect(covered(all, type)).toEqual(covered(some, type));
      }),
    );
  });

  it('lose no word of any paragraph, and double none', async () => {
    const text = fc
      .array(fc.constantFrom(...'He said “it is late” (and “so”), see the map; — Straße 100,000 ”. “'.split(' ')), {
        minLength: 3,
        maxLength: 40,
      })
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(range, { maxLength: 4 }),
        fc.array(range, { maxLength: 3 }),
        async (words, places, links) => {
          const fit = <T extends { readonly start: number; readonly end: number }>(all: readonly T[]): T[] =>
            all.filter(({ end }) => end <= words.length);
          const inlines = fit(links)
            .map(({ start, end }): Inline => ({ type: 'link', url: 'https://example.org/', start, end }))
            .toSorted((a, b) => a.start - b.start || b.end - a.end)
            .filter((one, index, all) => all.slice(0, index).every((before) => before.end <= one.start));
          const one = article([heading('Said'), paragraph(words, { inlines })]);
          const document = await readBack(
            (
              await printed(
                quoting(
                  one,
                  fit(places).map(({ start, end }) => ({ block: 1, start, end })),
                ),
              )
            ).bytes,
          );
          expect(spoken(document)).toEqual(printedTexts(one));
          expect(document.untagged).toBe('');
        },
      ),
      { numRuns: 40 },
    );
  });
});
