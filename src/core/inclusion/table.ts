/** What each output takes of an article when nothing else is asked for: the one table that all of them follow. */
import type { Inclusion } from './kinds.ts';

/** A reader can pass over a line, but cannot miss what is not there: print leaves nothing out. A listener cannot pass over anything. */
export const usualInclusion: Inclusion = {
  speech: {
    title: 'show',
    standfirst: 'show',
    byline: 'show',
    dateline: 'show',
    subheading: 'show',
    body: 'show',
    quotation: 'show',
    list: 'announce',
    table: 'announce',
    figure: 'announce',
    caption: 'show',
    credit: 'show',
    note: 'announce',
    correction: 'show',
    related: 'skip',
    promo: 'skip',
    boilerplate: 'skip',
  },
  print: {
    title: 'show',
    standfirst: 'show',
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
    related: 'soften',
    promo: 'soften',
    boilerplate: 'soften',
  },
  epub: {
    title: 'show',
    standfirst: 'show',
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
  },
};

/** In the order of the table. */
export const mediums = Object.keys(usualInclusion) as readonly (keyof Inclusion)[];
export const blockKinds = Object.keys(usualInclusion.print) as readonly (keyof Inclusion['print'])[];
