/** How each kind of paragraph looks. */
import type { ParagraphRole } from '../../../core/article.ts';
import type { Treatments } from '../../../core/inclusion/index.ts';
import type { TextStyle } from './types.ts';

export const styleOf = (role: ParagraphRole, treatments: Treatments): TextStyle =>
  treatments[role] === 'soften' ? { type: 'caption' } : styles[role];

const styles: Readonly<Record<ParagraphRole, TextStyle>> = {
  standfirst: { type: 'standfirst' },
  byline: { type: 'byline' },
  dateline: { type: 'byline' },
  body: { type: 'body' },
  caption: { type: 'caption' },
  credit: { type: 'caption' },
  correction: { type: 'body' },
  promo: { type: 'body' },
  related: { type: 'body' },
  boilerplate: { type: 'body' },
};
