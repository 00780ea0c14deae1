/** What stands where, kept as text files, so that a diff shows what a change did to the pages. */
import { describe, expect, it } from 'vitest';
import type { Article, Inline } from '../../../src/core/article.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { isLeaf } from '../../../src/outputs/pdf/tags/tag-node.ts';
import type { TagNode } from '../../../src/outputs/pdf/tags/tag-node.ts';
import type { PageDoc, PlacedLine } from '../../../src/outputs/pdf/types.ts';
import { article, bulleted, editionOf, heading, numbered, paragraph } from './sample.ts';
import { world } from './world.ts';

const points = (value: number): string => value.toFixed(1).padStart(6);

/** `baseline left–right size`, then each run with its leaf; `*` is bold, `_` underlined, `^` raised. */
const drawnLine = ({ y, runs, right }: PlacedLine): string => {
  const texts = runs.map(({ text, font, underline, rise, leaf, actual }) => {
    const marks = [font.weight === 'bold' ? '*' : '', underline ? '_' : '', rise > 0 ? '^' : ''].join('');
    return `${leaf ?? '-'}${marks}‹${text}›${actual === null ? '' : `=${actual}`}`;
  });
  return `${points(y)} ${points(runs[0]?.x ?? 0)}–${points(right)} ${runs[0]?.font.size ?? 0}pt  ${texts.join(' ')}`;
};

const drawnTag = ({ type, children, attributes }: TagNode, depth: number): readonly string[] => {
  const own = children.filter(isLeaf).map((leaf) => leaf.leaf);
  const says = Object.keys(attributes).length === 0 ? '' : ` ${JSON.stringify(attributes)}`;
  const line = `${'  '.repeat(depth)}${type}${own.length === 0 ? '' : ` [${own.join(' ')}]`}${says}`;
  return [line, ...children.flatMap((child) => (isLeaf(child) ? [] : drawnTag(child, depth + 1)))];
};

function drawn({ pages, tags, bookmarks }: PageDoc): string {
  const sheets = pages.map(({ lines, furniture, shapes }, index) =>
    [
      `PAGE ${index + 1}`,
      ...lines.map(drawnLine),
      ...shapes.map(
        ({ x, y, width, height }) => `${points(y)} ${points(x)}–${points(x + width)} shape ${height.toFixed(1)} high`,
      ),
      ...furniture.map(({ type, line }) => `${type}: ${drawnLine(line)}`),
    ].join('\n'),
  );
  const outline = bookmarks.map(
    ({ title, level, page, y }) => `${'  '.repeat(level)}${title} → page ${page + 1}, ${points(y)}`,
  );
  return [...sheets, ['TAGS', ...drawnTag(tags, 0)].join('\n'), ['BOOKMARKS', ...outline].join('\n'), ''].join('\n\n');
}

const pagesOf = async (one: Article, profile = 'default'): Promise<string> =>
  drawn((await compose(editionOf(one), { profile, dialect: 'w3c' }, world)).doc);

const words = 'The council asked for 120 km of cable; see the report1 and the co\u2011op’s site.';
const at = (word: string) => ({ start: words.indexOf(word), end: words.indexOf(word) + word.length });
const inlines: Inline[] = [
  { type: 'strong', ...at('120 km') },
  { type: 'note', note: 'report', start: at('report1').end - 1, end: at('report1').end },
  { type: 'link', url: 'https://ferry.example/', ...at('site') },
];

const cell = (text: string, header: 'column' | null = null) => ({
  header,
  columns: 1,
  rows: 1,
  blocks: [paragraph(text)],
});

describe('the pages', () => {
  it('of an article with everything stay as they were', async () => {
    const one = article(
      [
        heading('The ferry of Lower Quay'),
        paragraph('By Ines Aldous', { role: 'byline' }),
        paragraph(words, { inlines }),
        heading('What it needs', 2),
        paragraph('The boat needs three things:'),
        bulleted(
          [paragraph('a captain')],
          [paragraph('a deckhand'), numbered(9, [paragraph('by day')], [paragraph('by night')])],
        ),
        {
          type: 'block-quotation',
          blocks: [paragraph('We want the boat, and we want it on time, and we do not want the bridge.')],
        },
        {
          type: 'figure',
          image: 'f.jpg',
          alternative: 'The ferry at the pier',
          caption: [paragraph('Late again', { role: 'caption' })],
        },
        { type: 'thematic-break' },
        paragraph('The vote is on 12 May.'),
      ],
      { title: 'The ferry of Lower Quay' },
      [{ id: 'report', blocks: [paragraph('Published in March.')] }],
    );
    await expect(await pagesOf(one)).toMatchFileSnapshot('snapshots/everything.txt');
  });

  it('of a table stay as they were', async () => {
    const rows = [
      [cell('Stop', 'column'), cell('First boat', 'column'), cell('Remarks', 'column')],
      [cell('Lower Quay'), cell('7:00'), cell('Not on Sundays')],
      [cell('Mill Island'), cell('7:15'), cell('Only when the water is low enough for the pier')],
    ];
    const one = article([{ type: 'table', caption: [paragraph('Departures', { role: 'caption' })], rows }]);
    await expect(await pagesOf(one)).toMatchFileSnapshot('snapshots/table.txt');
  });
});
