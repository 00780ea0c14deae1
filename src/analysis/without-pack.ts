/** What is said of an article in a language that Lectern has no pack for: everyone is left to the narrator. */
import type { Findings } from './attribution/index.ts';
import type { QuotedSpan } from './quotes/types.ts';

export function withoutPack(quotes: readonly QuotedSpan[], language: string): Findings {
  return {
    quotations: quotes.map((quote) => ({ ...quote, kind: 'speech' })),
    mentions: [],
    speakers: [],
    attributions: quotes.map(({ id }) => ({
      quotation: id,
      speaker: null,
      mention: null,
      confidence: 0,
      evidence: [],
    })),
    diagnostics: [
      {
        code: 'no-language-pack',
        severity: 'warning',
        message: `Lectern has no language pack for "${language}": the narrator reads every quotation.`,
        hint: 'Name the language if it was taken wrongly, or name the speakers in the cast sheet.',
        range: null,
      },
    ],
  };
}
