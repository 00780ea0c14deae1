import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import { checkPdf } from '../../../src/outputs/pdf/check/index.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { elementsOf, readBack, textOf, withoutAdditions } from './read-back.ts';
import { article, editionOf, paragraph, printed } from './sample.ts';
import { compound, narrowEdition as edition, narrowArticle as one, url } from './narrow.ts';
import { printedTexts, said } from './words.ts';
import { world } from './world.ts';

const options = { profile: 'default', dialect: 'w3c', page: 'A5' } as const;

/** Code, message and start of what is said of an article at 28 pt on A5. */
const told = async (...some: readonly Block[]) =>
  (await printed(editionOf(article(some)), { page: 'A5', size: 28 })).artifact.diagnostics.map(
    ({ code, message, range }) => [code, message, range?.start],
  );

describe('words that are longer than a line', () => {
  it.each([18, 28, 36])('stay on the page, every letter of them, at %i pt on A5', async (size) => {
    const { bytes } = await printed(edition, { page: 'A5', size });
    const { problems, layout } = await checkPdf(bytes, [one, one], world);
    expect(problems).toEqual([]);
    expect(layout.overWideLines).toBe(0);
    const { doc } = await compose(edition, { ...options, size }, world);
    const ends = doc.pages.flatMap(({ lines, furniture }) =>
      [...lines, ...furniture.map(({ line }) => line)].flatMap(({ runs }) =>
        runs.filter(({ text }) => text.trim() !== '').map(({ x, width }) => [x, x + width]),
      ),
    );
    expect(Math.min(...ends.map(([left = 0]) => left))).toBeGreaterThan(0);
    expect(Math.max(...ends.map(([, right = 0]) => right))).toBeLessThan(doc.size.width);
  });

  it('are whole in the tags, whatever shows where they are parted', async () => {
    const { bytes } = await printed(editionOf(one), { page: 'A5', size: 36 });
    const document = withoutAdditions(await readBack(bytes));
    const spoken = elementsOf(document, 'P', 'H1').map((element) => said(textOf(element)));
    // The reader of the tests takes what stands on another page for another paragraph.
    expect(spoken.join('').replaceAll(' ', '')).toBe(printedTexts(one).join('').replaceAll(' ', ''));
    const { doc } = await compose(editionOf(one), { ...options, size: 36 }, world);
    const shown = doc.pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)));
    expect(shown.join('')).toContain('Hafenschifff-ahrtsgesells-chaftsvorsit-zende');
  });

  it('are told, each once, with what to do; an address that is parted at its signs is not', async () => {
    expect(await told(paragraph(`Die ${compound}, die ${compound}, und ${url}`))).toEqual([
      [
        'word-longer-than-line',
        `The page is too narrow for “${compound}”: cut at the line’s end, with no letter lost.`,
        4,
      ],
    ]);
    expect(await told(paragraph(`The ferry. ${url}`))).toEqual([]);
  });

  it.each([
    [
      'numbers with their units',
      paragraph('Rund 100\u00A0000\u00A0000\u00A0Menschen'),
      'Rund |100\u00A0000\u00A0000\u00A0|Menschen',
    ],
    [
      'words in two looks',
      paragraph('Freunde:\u00A0Wirkliche', { inlines: [{ type: 'strong', start: 0, end: 9 }] }),
      'Freunde:\u00A0|Wirkliche',
    ],
    [
      'lines with an indent',
      paragraph('\u00A0\u00A0\u00A0returns\u00A0\u00A0everything'),
      '\u00A0\u00A0\u00A0returns\u00A0\u00A0|everything',
    ],
    [
      'a bold part with its hyphen',
      paragraph('Hafenwasser-Gesellschaft', { inlines: [{ type: 'strong', start: 0, end: 12 }] }),
      'Hafenwasser-|Gesellschaft',
    ],
  ])('are parted where a space or a hyphen is before any letters are: %s', async (_what, block, expected) => {
    const edition36 = editionOf(article([block]));
    const { doc } = await compose(edition36, { ...options, size: 36 }, world);
    const lines = doc.pages.flatMap((page) => page.lines.map(({ runs }) => runs.map(({ text }) => text).join('')));
    expect(lines.join('|').replaceAll('\u00A0', ' ')).toBe(expected.replaceAll('\u00A0', ' '));
  });
});
