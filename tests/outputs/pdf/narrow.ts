/** An article full of words that are longer than a line of large print on a small page. */
import type { Block } from '../../../src/core/article.ts';
import { article, bulleted, editionOf, heading, paragraph } from './sample.ts';

export const compound = 'Hafenschifffahrtsgesellschaftsvorsitzende';
const russian = 'Пароходостроительнопромышленность';
export const url = 'https://ferry.example/timetable/summer-and-autumn?from=lower-quay&to=mill-island';
const digits = '31415926535897932384626433832795028841971';

const blocks: readonly Block[] = [
  heading(`Die ${compound} spricht`),
  paragraph(`Am Montag sprach die ${compound}, und nannte ${url} sowie ${digits}.`),
  bulleted([paragraph(russian)], [bulleted([paragraph(compound)])]),
  { type: 'block-quotation', blocks: [paragraph(`“${compound}”`)] },
  {
    type: 'table',
    caption: [paragraph(compound)],
    rows: [
      ['column', null].map((header) => ({
        header: header as 'column' | null,
        columns: 1,
        rows: 1,
        blocks: [paragraph(compound), paragraph(url)],
      })),
    ],
  },
  paragraph('ملاحظاتالمستشفياتالإقليميةالكبرىالجديدةوالقديمة'),
];

export const narrowArticle = article(blocks, { title: `Die ${compound} spricht` });
export const narrowEdition = { ...editionOf(narrowArticle, narrowArticle), title: `Für die ${compound}` };
