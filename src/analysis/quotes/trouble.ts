/** What deserves a look in the marks of an article. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { QuotedSpan } from './types.ts';

/** One warning for each quotation that neither closes nor goes on in the next paragraph: where it ends is a guess. */
export function quoteTrouble(quotes: readonly QuotedSpan[]): readonly Diagnostic[] {
  const goOn = new Set(quotes.map(({ continues }) => continues));
  return quotes
    .filter(({ id, closed }) => !closed && !goOn.has(id))
    .map(({ range }) => ({
      code: 'quotation-unclosed',
      severity: 'warning',
      message: 'The text opens a quotation here and does not close it.',
      hint: 'Add the closing mark to the source where the quoted words end.',
      range,
    }));
}
