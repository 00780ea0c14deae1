/** What each output takes of an article when nothing else is asked for: the one table that all of them follow. */
import type { Inclusion, Treatments } from './kinds.ts';

const everything = {
  title: 'show',
  standfirst: 'show',
  'repeated-standfirst': 'show',
  byline: 'show',
  dateline: 'show',
  subheading: 'show',
  body: 'show',
  quotation: 'show',
  list: 'show',
  table: 'show',
  figure: 'show',
  caption: 'show',
  credit: 'show',
  note: 'show',
  correction: 'show',
  related: 'show',
  promo: 'show',
  boilerplate: 'show',
} satisfies Treatments;

/** A reader can pass over a line, but cannot miss what is not there: print leaves nothing out. A listener cannot pass over anything. */
export const usualInclusion: Inclusion = {
  speech: {
    ...everything,
    'repeated-standfirst': 'skip',
    list: 'announce',
    table: 'announce',
    figure: 'announce',
    note: 'announce',
    related: 'skip',
    promo: 'skip',
    boilerplate: 'skip',
  },
  print: { ...everything, related: 'soften', promo: 'soften', boilerplate: 'soften' },
  epub: everything,
};

/** In the order of the table. */
export const mediums = Object.keys(usualInclusion) as readonly (keyof Inclusion)[];
export const blockKinds = Object.keys(everything) as readonly (keyof Inclusion['print'])[];
