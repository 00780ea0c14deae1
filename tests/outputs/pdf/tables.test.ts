import { describe, expect, it } from 'vitest';
import type { Block, TableCell } from '../../../src/core/article.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { elementsOf, readBack, textOf } from './read-back.ts';
import { article, bulleted, editionOf, paragraph, printed } from './sample.ts';
import { printedTexts, said } from './words.ts';
import { world } from './world.ts';

const cell = (words: string, header: TableCell['header'] = null, columns = 1): TableCell => ({
  header,
  columns,
  rows: 1,
  blocks: words === '' ? [] : [paragraph(words)],
});

const names = ['Stop', 'Weekday passengers', 'Saturday passengers', 'Sunday passengers', 'Wheelchair users', 'Remarks'];
const head = names.map((name) => cell(name, 'column'));
const tableOf = (...rows: readonly (readonly TableCell[])[]): Block => ({ type: 'table', caption: [], rows });
const wide = tableOf(
  head,
  ['Lower Quay', '1,240', '890', '', '14', 'Crowded'].map((words) => cell(words)),
  ['Mill Island', '320', '', '480', '3', ''].map((words) => cell(words)),
);

const fortyCells = (name: string, header: TableCell['header'] = null): readonly TableCell[] =>
  Array.from({ length: 40 }, (_, n) => cell(`${name} ${n}`, header));

/** What the eye reads, line by line. */
async function linesOf(block: Block): Promise<readonly string[]> {
  const { doc } = await compose(editionOf(article([block])), { profile: 'default', dialect: 'w3c' }, world);
  return doc.pages.flatMap(({ lines }) =>
    lines.map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    ),
  );
}

const wordsIn = async (block: Block) => readBack((await printed(editionOf(article([block])))).bytes);

describe('a table that is too wide for the page', () => {
  it('is set as a list with the header before every cell, empty ones left out but where a header stands first', async () => {
    expect(await linesOf(wide)).toEqual([
      'Stop: Lower Quay',
      'Weekday passengers: 1,240',
      'Saturday passengers: 890',
      'Sunday passengers:',
      'Wheelchair users: 14',
      'Remarks: Crowded',
      'Stop: Mill Island',
      'Weekday passengers: 320',
      'Sunday passengers: 480',
      'Wheelchair users: 3',
    ]);
  });

  it('is still a table in the tags, with every word once', async () => {
    const document = await wordsIn(wide);
    expect(elementsOf(document, 'TH').map((element) => said(textOf(element)))).toEqual(names);
    expect(elementsOf(document, 'TR')).toHaveLength(3);
    const texts = elementsOf(document, 'TH', 'TD').map((element) => said(textOf(element)));
    expect(texts.filter((text) => text !== '')).toEqual(printedTexts(article([wide])));
    expect(document.untagged).toBe('');
  });

  it('has a header on a line of its own before a cell that is more than a text', async () => {
    const listed: TableCell = { ...cell(''), blocks: [bulleted([paragraph('one')], [paragraph('two')])] };
    const lines = await linesOf(tableOf(head, [listed, ...head.slice(1).map(() => cell('x'))]));
    expect(lines.slice(0, 4)).toEqual(['Stop:', '• one', '• two', 'Weekday passengers: x']);
  });

  it('of forty columns keeps every word', async () => {
    const block = tableOf(fortyCells('head', 'column'), fortyCells('a'), fortyCells('b'));
    const texts = elementsOf(await wordsIn(block), 'TH', 'TD').map((element) => said(textOf(element)));
    // The reader takes rows that go over pages apart, page by page: it is not asked for their order.
    expect(texts.toSorted()).toEqual(printedTexts(article([block])).toSorted());
    expect((await linesOf(block))[79]).toBe('head 39: b 39');
  });

  it.each<[string, readonly (readonly TableCell[])[]]>([
    ['without headers', [names.map((name) => cell(name)), names.map((name) => cell(name))]],
    ['with headers over several columns', [[cell('All', 'column', 6)], names.map((name) => cell(name))]],
    ['with two rows of headers', [head, head, names.map((name) => cell(name))]],
    ['of headers alone', [head]],
    ['whose first row has a cell over several columns', [head, [cell('Closed', null, 6)]]],
  ])('%s has its cells under each other', async (_what, rows) => {
    const texts = rows.flat().flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])));
    expect(await linesOf(tableOf(...rows))).toEqual(texts);
  });
});
