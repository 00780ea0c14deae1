/** An article with something for every rule, and the PDF of it that the surgeons start from. */
import type { Block, TableCell } from '../../../../src/core/article.ts';
import { article, bulleted, editionOf, heading, paragraph, printed } from '../sample.ts';

const long =
  'The council heard from nineteen people and then adjourned without a vote on the ferry or the bridge. '.repeat(12);
const first = 'The W\u2011boat of the LBC sails to Lower Quay, and here is more of it. A note says so.1 Another too.2';

const at = (words: string): { readonly start: number; readonly end: number } => ({
  start: first.indexOf(words),
  end: first.indexOf(words) + words.length,
});

const cell = (text: string, header: TableCell['header'] = null): TableCell => ({
  header,
  columns: 1,
  rows: 1,
  blocks: [paragraph(text)],
});

const blocks: readonly Block[] = [
  heading('The ferry of Lower Quay'),
  paragraph(first, {
    inlines: [
      { type: 'abbreviation', expansion: 'Lower Bay Council', ...at('LBC') },
      { type: 'link', url: 'https://ferry.example/', ...at('here') },
      { type: 'note', note: 'one', ...at('1') },
      { type: 'note', note: 'two', ...at('2') },
    ],
  }),
  heading('What was said', 2),
  paragraph(long),
  heading('By whom', 3),
  bulleted([paragraph('a captain')], [paragraph('a deckhand')]),
  { type: 'block-quotation', blocks: [paragraph('We want the boat, and we want it on time.')] },
  { type: 'figure', image: 'f.jpg', alternative: 'The ferry at the pier', caption: [] },
  {
    type: 'table',
    caption: [],
    rows: [
      [cell('Stop', 'column'), cell('Boat', 'column')],
      [cell('Lower Quay'), cell('7:00')],
      [cell('Mill Island'), cell('7:15')],
    ],
  },
];

const notes = [
  { id: 'one', blocks: [paragraph('As told in March.')] },
  { id: 'two', blocks: [paragraph('As told in May.')] },
];

export const patient = article(blocks, { title: 'The ferry of Lower Quay', language: 'en' }, notes);

export const goodPdf = async (): Promise<Uint8Array> => (await printed(editionOf(patient))).bytes;
