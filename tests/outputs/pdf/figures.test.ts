import { describe, expect, it } from 'vitest';
import type { Block, Figure } from '../../../src/core/article.ts';
import type { PictureFile, World } from '../../../src/core/world.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { pdf } from '../../../src/outputs/pdf/index.ts';
import { makePng } from './pictures/png-maker.ts';
import { elementsOf, readBack, textOf } from './read-back.ts';
import { article, editionOf, paragraph } from './sample.ts';
import { world } from './world.ts';

const png = (width: number, height: number): Uint8Array =>
  makePng({ width, height, depth: 8, colour: 0, rows: new Uint8Array(height * (width + 1)) });

const files: Readonly<Record<string, PictureFile>> = {
  'a.png': { type: 'bytes', bytes: png(300, 200) },
  'tall.png': { type: 'bytes', bytes: png(20, 4000) },
  'tiny.png': { type: 'bytes', bytes: png(10, 10) },
  'broken.png': { type: 'bytes', bytes: png(300, 200).slice(0, 60) },
};

const asked: string[] = [];
const pictured: World = {
  ...world,
  picture: (image) => {
    asked.push(image);
    return Promise.resolve(files[image] ?? { type: 'refused', reason: 'is not there' });
  },
};

const figure = (image: string, alternative: string | null, ...caption: readonly string[]): Figure => ({
  type: 'figure',
  image,
  alternative,
  caption: caption.map((words) => paragraph(words, { role: 'caption' })),
});

const options = { profile: 'default', dialect: 'w3c' };
const pagesOf = async (...blocks: readonly Block[]) =>
  (await compose(editionOf(article(blocks)), options, pictured)).doc.pages;

async function printedWith(...blocks: readonly Block[]) {
  const [artifact] = await pdf.write(editionOf(article(blocks)), options, pictured);
  if (artifact === undefined) throw new Error('nothing was printed');
  const chunks: Uint8Array[] = [];
  if (artifact.body instanceof Uint8Array) chunks.push(artifact.body);
  else for await (const chunk of artifact.body) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return { bytes, document: await readBack(bytes), diagnostics: artifact.diagnostics };
}

describe('a figure whose picture is at hand', () => {
  it('shows it, with the description for those who do not see it, and the caption as text', async () => {
    const { document, bytes, diagnostics } = await printedWith(figure('a.png', 'A ferry', 'Late again'));
    expect(elementsOf(document, 'Figure').map(({ alternative }) => alternative)).toEqual(['A ferry']);
    expect(elementsOf(document, 'Caption').map(textOf)).toEqual(['Late again']);
    expect(bytes.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(bytes.toString('latin1')).toMatch(/\/BBox \[72 \d+(?:\.\d+)? 288 /);
    expect(diagnostics).toEqual([]);
  });

  it('is as wide as its pixels are good for, and leaves room for its caption', async () => {
    const sizes = (await pagesOf(figure('a.png', 'x'), figure('tall.png', 'y'), figure('tiny.png', 'z')))
      .flatMap(({ pictures }) => pictures)
      .map(({ width, height }) => [Math.round(width * 10) / 10, Math.round(height)]);
    expect(sizes).toEqual([
      [216, 144],
      [2.2, 430],
      [7.2, 7],
    ]);
  });

  it('stays with its caption', async () => {
    const filler = Array.from({ length: 9 }, () => paragraph('A line.'));
    const pages = await pagesOf(...filler, figure('a.png', 'x', 'Late again'));
    const page = pages.find(({ pictures }) => pictures.length > 0);
    expect(page?.lines.some(({ runs }) => runs[0]?.text === 'Late again')).toBe(true);
  });

  it('is for the eye only when the source says that it is a decoration', async () => {
    const { document, diagnostics } = await printedWith(figure('a.png', ''), paragraph('Words.'));
    expect(elementsOf(document, 'Figure')).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('is called a picture when the source says nothing, and somebody is told', async () => {
    const { document, diagnostics } = await printedWith(figure('a.png', null));
    expect(elementsOf(document, 'Figure').map(({ alternative }) => alternative)).toEqual(['Picture']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['picture-without-description']);
  });

  it('is read and written once, however often it is shown', async () => {
    asked.length = 0;
    const { bytes } = await printedWith(figure('a.png', 'x'), figure('a.png', 'y'));
    expect(asked).toEqual(['a.png']);
    expect(bytes.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(1);
  });
});

describe('a figure whose picture cannot be shown', () => {
  it.each([
    ['broken.png', 'The picture broken.png is not shown: it is a broken PNG.'],
    ['none.png', 'The picture none.png is not shown: it is not there.'],
  ])('is described, and somebody is told why: %s', async (image, message) => {
    const { document, diagnostics } = await printedWith(figure(image, 'A ferry', 'Late again'));
    expect(elementsOf(document, 'Figure').map(textOf)).toEqual(['A ferry']);
    expect(diagnostics.map((diagnostic) => [diagnostic.message, diagnostic.hint])).toEqual([
      [message, 'Its description is printed in its place.'],
    ]);
  });

  it('is described without a word where the world hands out no pictures', async () => {
    const [artifact] = await pdf.write(editionOf(article([figure('a.png', 'A ferry')])), options, world);
    expect(artifact?.diagnostics).toEqual([]);
  });
});
