/** What is told of a file of several items. */
import type { Diagnostic } from '../../core/diagnostic.ts';

export const itemsWithoutText = (count: number): Diagnostic => ({
  code: 'input-item-without-text',
  severity: 'info',
  message: `${count === 1 ? 'An item of the file has' : `${count} items of the file have`} no text and ${count === 1 ? 'was' : 'were'} left out.`,
  hint: null,
  range: null,
});

export const summaryOnly: Diagnostic = {
  code: 'input-summary-only',
  severity: 'warning',
  message: 'The source holds only a summary of the article, not its text.',
  hint: 'Ask the provider for the full text, or save the page that the item points to.',
  range: null,
};

/** An item that could not be read, while the others were. `what` names it in the file; `why` is a sentence. */
export const itemFailed = (what: string, why: string): Diagnostic => ({
  code: 'input-item-failed',
  severity: 'error',
  message: `${what} could not be read and was left out: ${why}`,
  hint: 'Correct it in the source, or ask the provider; the other items were read.',
  range: null,
});
