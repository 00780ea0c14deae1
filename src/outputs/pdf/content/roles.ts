/** How each kind of paragraph looks. All are printed: a reader can skip a line, but cannot miss what is not there. */
import type { ParagraphRole } from '../../../core/article.ts';
import type { TextStyle } from './types.ts';

export const styles: Readonly<Record<ParagraphRole, TextStyle>> = {
  standfirst: { type: 'standfirst' },
  byline: { type: 'byline' },
  dateline: { type: 'byline' },
  body: { type: 'body' },
  caption: { type: 'caption' },
  credit: { type: 'caption' },
  correction: { type: 'body' },
  promo: { type: 'caption' },
  related: { type: 'caption' },
  boilerplate: { type: 'caption' },
};
