/** Says what an output leaves out of an article. */
import type { Diagnostic } from '../diagnostic.ts';
import { onOneLine } from '../titles.ts';
import type { BlockKind, Medium } from './kinds.ts';
import type { Omission } from './taken.ts';

/** One for each kind. A warning where text of the article goes with it, as a list's does; else it may be ignored. */
export const leftOut = (medium: Medium, omissions: readonly Omission[]): readonly Diagnostic[] =>
  omissions.map((omission) => {
    const { kind, blocks, count } = omission;
    const [range = null, ...more] = blocks.map(({ id, text }) => ({ block: id, start: 0, end: text.length }));
    const named = count === 1 ? names[kind][0] : `${count} ${names[kind][1]}`;
    return {
      code: codes[medium],
      severity: blocks.some(({ role }) => role === 'body') ? ('warning' as const) : ('info' as const),
      message: `${outputs[medium]} leaves out ${named}${excerpts(omission)}`,
      hint: `--include ${medium}:${kind} takes ${count === 1 ? 'it' : 'them'} in.`,
      range,
      ...(more.length === 0 ? {} : { more }),
    };
  });

const codes: Readonly<Record<Medium, string>> = {
  speech: 'block-not-spoken',
  print: 'block-not-printed',
  epub: 'block-not-in-epub',
};

const outputs: Readonly<Record<Medium, string>> = {
  speech: 'The speech',
  print: 'The print edition',
  epub: 'The EPUB',
};

const names: Readonly<Record<BlockKind, readonly [one: string, several: string]>> = {
  title: ['the title', 'titles'],
  standfirst: ['the standfirst', 'paragraphs of the standfirst'],
  'repeated-standfirst': [
    'the standfirst, which the first paragraphs say again',
    'paragraphs of the standfirst that the first ones say again',
  ],
  byline: ['the byline', 'bylines'],
  dateline: ['the dateline', 'datelines'],
  subheading: ['a subheading', 'subheadings'],
  body: ['a paragraph of the text', 'paragraphs of the text'],
  quotation: ['a block quotation', 'block quotations'],
  list: ['a list', 'lists'],
  table: ['a table', 'tables'],
  figure: ['a figure', 'figures'],
  caption: ['a caption', 'captions'],
  credit: ['a credit', 'credits'],
  note: ['a note', 'notes'],
  correction: ['a correction', 'corrections'],
  related: ['a link to related reading', 'links to related reading'],
  promo: ['a promotion', 'promotions'],
  boilerplate: ['a line of page furniture', 'lines of page furniture'],
};

/** More of them help nobody; `more` has the places of all. */
const mostShown = 3;

function excerpts({ blocks, figures }: Omission): string {
  const texts = [...figures.map(({ alternative }) => alternative ?? ''), ...blocks.map(({ text }) => text)]
    .map((text) => onOneLine(text))
    .filter((text) => text !== '');
  if (texts.length === 0) return '.';
  const shown = texts.slice(0, mostShown).map((text) => `“${shortened(text)}”`);
  return `: ${shown.join(', ')}${texts.length > mostShown ? ' …' : '.'}`;
}

const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).toWellFormed().trimEnd()} …` : text;
