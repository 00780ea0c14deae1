import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/core/world.ts';
import { pdf } from '../../../src/outputs/pdf/index.ts';
import { elementsOf, readBack, textOf } from './read-back.ts';
import { article, bytesOf, editionOf, heading, paragraph, printed } from './sample.ts';
import { without, world } from './world.ts';

const options = { profile: 'default', dialect: 'w3c' };
const one = editionOf(article([heading('The ferry'), paragraph('It is late.')], { date: '2024-05-06T23:30:00-05:00' }));
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('the print edition', () => {
  it('is one PDF file', async () => {
    const { artifact, bytes } = await printed(one);
    expect(artifact).toMatchObject({ suffix: '.pdf', mediaType: 'application/pdf', diagnostics: [] });
    expect(latin1(bytes.slice(0, 8))).toBe('%PDF-1.7');
  });

  it('names a profile that is not there, and those that are', async () => {
    const write = pdf.write(one, { ...options, profile: 'tiny' }, world);
    await expect(write).rejects.toThrow(/There is no print profile 'tiny'\. Choose one of: .*default/);
  });

  it('says which fonts it needs when none of them is installed', async () => {
    const bare: World = { ...world, font: () => Promise.resolve(null) };
    await expect(pdf.write(one, options, bare)).rejects.toThrow(/Atkinson Hyperlegible Next, Noto Sans/);
  });

  it('prints in the second font when the first is not installed', async () => {
    const [artifact] = await pdf.write(one, options, without('@expo-google-fonts/atkinson-hyperlegible-next'));
    if (artifact === undefined) throw new Error('nothing was printed');
    const document = await readBack(await bytesOf(artifact));
    expect(elementsOf(document, 'P').map(textOf)).toEqual(['It is late.']);
  });

  it('asks for the second font only when the first lacks a character', async () => {
    const asked: string[] = [];
    const watching: World = {
      ...world,
      font: (file) => (asked.push(file.replace(/.*\//, '')), world.font(file)),
    };
    await pdf.write(one, options, watching);
    expect(asked).toEqual(['AtkinsonHyperlegibleNext_400Regular.ttf', 'AtkinsonHyperlegibleNext_700Bold.ttf']);
    await pdf.write(editionOf(article([paragraph('Ελλάδα')])), options, watching);
    expect(asked.slice(-2)).toEqual(['NotoSans_400Regular.ttf', 'NotoSans_700Bold.ttf']);
  });

  it('hands the file out piece by piece, so that nobody holds a long one whole', async () => {
    const words = Array.from({ length: 400 }, (_, n) => `word${n}`).join(' ');
    const long = article(Array.from({ length: 100 }, (_, n) => paragraph(`${n} ${words}`)));
    const [artifact] = await pdf.write(editionOf(long), options, world);
    const sizes: number[] = [];
    if (!(artifact?.body instanceof Uint8Array))
      for await (const piece of artifact?.body ?? []) sizes.push(piece.length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
  });

  it('says that it is PDF/UA-1 and PDF/A-2a', async () => {
    const file = latin1((await printed(one)).bytes);
    expect(file).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(file).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(file).toContain('/S /GTS_PDFA1');
    expect(file).not.toContain('/CIDSet');
  });

  it('bears the date of the article, not of the day', async () => {
    const { bytes } = await printed(one);
    expect(latin1(bytes)).toContain('(D:20240506000000Z)');
    const undated = await printed(editionOf(article([paragraph('x')], { date: 'last week' })));
    expect(latin1(undated.bytes)).toContain('(D:20000101000000Z)');
  });

  it('is a document with a page even when there is nothing to print', async () => {
    const nothing = await readBack((await printed(editionOf())).bytes);
    expect(nothing).toMatchObject({ pages: 1, title: 'Untitled' });
    const blank = await readBack((await printed(editionOf(article([heading(' '), paragraph('\u00AD')])))).bytes);
    expect(blank).toMatchObject({ pages: 1, untagged: '', elements: [] });
  });

  it('embeds every font that it uses', async () => {
    const file = latin1((await printed(one)).bytes);
    const fonts = file.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(fonts).toHaveLength(2);
    expect(file.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(file).not.toContain('Helvetica');
  });
});
