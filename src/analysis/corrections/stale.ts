/** What is said of corrections that fit nothing. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Wishes } from '../../core/wishes.ts';
import type { Person } from './people.ts';

export type StaleWishes = Pick<Wishes, 'speakers' | 'quotations' | 'landmarks'>;

export const staleQuotation = (text: string): Diagnostic => ({
  code: 'correction-unmatched',
  severity: 'warning',
  message: `A correction names a quotation that is not in the article: ${shortened(text)}.`,
  hint: 'Take the correction out of the cast sheet, or copy the quotation into it as the article has it now.',
  range: null,
});

export function staleSpeaker({ name, entity }: Person): Diagnostic {
  const where = entity === null ? 'is not in the article' : 'says nothing in the article';
  return {
    code: 'correction-unmatched',
    severity: 'warning',
    message: `A correction is for a speaker who ${where}: ${shortened(name)}.`,
    hint: 'Take the speaker out of the cast sheet, or write the name as the article has it.',
    range: null,
  };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);
