import { beforeAll, describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../src/outputs/pdf/check/index.ts';
import { article, editionOf, heading, paragraph, printed } from '../sample.ts';
import { world } from '../world.ts';
import { goodPdf, patient } from './patient.ts';
import { inObject, operate, takeApart } from './surgery.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await goodPdf();
});

const found = async (bytes: Uint8Array, ...articles: Parameters<typeof checkPdf>[1]) =>
  (await checkPdf(bytes, articles, world)).problems.map(({ rule, message }) => `${rule}: ${message}`);

/** Takes an element's marked content out of its tag, or names it once more. */
const kids = /\/K \[<<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID \d+\n>>\]/;
const mcr = /\/K \[(<<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID \d+\n>>)/;
const inElement = (type: string) => ({ where: new RegExp(`/Type /StructElem[\\s\\S]*/S /${type}\\n`) });

describe('the words of the tags, held against the article', () => {
  it('are the same in a good PDF', async () => {
    expect(await found(good, patient)).toEqual([]);
  });

  it('are missed when a tag has lost its text', async () => {
    const lost = operate(good, inObject(kids, '/K []', inElement('H2')));
    expect(await found(lost, patient)).toContain(
      'article-lost: “What was said” is in the article, but not in the tags.',
    );
  });

  it('are told when they stand there twice', async () => {
    const subheading = takeApart(good).objects.find(({ dict }) => inElement('H2').where.test(dict));
    const content = mcr.exec(subheading?.dict ?? '')?.[1] ?? '';
    const doubled = operate(good, inObject(/\/K \[\d+ 0 R/, `$& ${content}`, inElement('BlockQuote')));
    expect(await found(doubled, patient)).toContain('article-doubled: “What was said” stands twice in the tags.');
  });

  it('are those of another article', async () => {
    const { bytes } = await printed(
      editionOf(article([paragraph('One word after another, all of them others. '.repeat(100))])),
    );
    expect(await found(bytes, patient)).toEqual(['article-other: The words of the PDF are not those of the article.']);
  });

  it('go on behind the number of a link, in a paragraph and in a heading', async () => {
    const inlines = [{ type: 'link', url: 'https://ferry.example/times', start: 4, end: 9 } as const];
    const linked = article([
      { ...heading('See there.', 2), inlines },
      paragraph('See there, and “there”.', { inlines }),
    ]);
    const { bytes } = await printed(editionOf(linked));
    expect(await found(bytes, linked)).toEqual([]);
  });

  it('may be those of several articles, in their order', async () => {
    const other = article([paragraph('Another story altogether.')]);
    const { bytes } = await printed(editionOf(patient, other));
    expect(await found(bytes, patient, other)).toEqual([]);
    expect(await found(bytes, patient)).toEqual([
      'article-extra: “Another story altogether.” is in the tags, but not in the article.',
    ]);
  });
});
