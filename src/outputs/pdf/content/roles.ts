/** Which paragraphs are printed, and how they look. */
import type { ParagraphRole } from '../../../core/article.ts';
import type { TextStyle } from './types.ts';

/** Styles by role; null leaves the paragraph out of the print edition: it sells or links to something else. */
const styles: Readonly<Record<ParagraphRole, TextStyle | null>> = {
  standfirst: { type: 'standfirst' },
  byline: { type: 'byline' },
  dateline: { type: 'byline' },
  body: { type: 'body' },
  caption: { type: 'caption' },
  credit: { type: 'caption' },
  correction: { type: 'body' },
  promo: null,
  related: null,
  boilerplate: null,
};

export const isPrinted = (role: ParagraphRole): boolean => styles[role] !== null;

export const styleOf = (role: ParagraphRole): TextStyle => styles[role] ?? { type: 'body' };
