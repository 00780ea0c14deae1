/** What each quoted span is, and who speaks it. */
import type { TextBlock } from '../../core/article.ts';
import type { LanguagePack } from '../../core/language-pack.ts';
import type { Script, Sentence } from '../../core/script.ts';
import type { Wishes } from '../../core/wishes.ts';
import type { QuotedSpan } from '../quotes/types.ts';

export interface AttributionInput {
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuotedSpan[];
  readonly wishes: Wishes;
}

/** What attribution adds to a script. */
export type Findings = Pick<Script, 'quotations' | 'mentions' | 'speakers' | 'attributions' | 'diagnostics'>;

export function attribute({ quotes }: AttributionInput, _pack: LanguagePack): Findings {
  return {
    quotations: quotes.map((quote) => ({ ...quote, kind: 'speech' })),
    mentions: [],
    speakers: [],
    attributions: quotes.map((quote) => ({
      quotation: quote.id,
      speaker: null,
      mention: null,
      confidence: 0,
      evidence: [],
    })),
    diagnostics: [],
  };
}
