/** What is said of an article in a language that Lectern has no pack for: everyone is left to the narrator, but for whom a person has named. */
import type { TextBlock } from '../core/article.ts';
import type { Wishes } from '../core/wishes.ts';
import type { Decision } from './attribution/decision.ts';
import { findingsOf } from './attribution/findings.ts';
import type { Findings } from './attribution/findings.ts';
import { correct } from './corrections/index.ts';
import type { QuotedSpan } from './quotes/types.ts';

export interface WithoutPackInput {
  readonly blocks: readonly TextBlock[];
  readonly quotes: readonly QuotedSpan[];
  readonly wishes: Wishes;
  readonly minConfidence: number;
}

export function withoutPack(input: WithoutPackInput, language: string): Findings {
  const decisions = new Map(input.quotes.map(({ id }) => [id as number, unknown]));
  const corrected = correct(decisions, { ...input, entities: [], names: null });
  const findings = findingsOf({ ...input, passages: [], resolved: new Map(), decisions, corrected });
  return { ...findings, diagnostics: [noPack(language), ...corrected.diagnostics] };
}

const unknown: Decision = { kind: 'speech', entity: null, phrase: null, local: 0, confidence: 0, evidence: [] };

const noPack = (language: string): Findings['diagnostics'][number] => ({
  code: 'no-language-pack',
  severity: 'warning',
  message: `Lectern has no language pack for "${language}": the narrator reads every quotation.`,
  hint: 'Name the language if it was taken wrongly, or name the speakers in the cast sheet.',
  range: null,
});
