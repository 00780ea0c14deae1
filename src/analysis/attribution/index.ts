/** What each quoted span is, and who speaks it. */
import type { TextBlock } from '../../core/article.ts';
import type { LanguagePack } from '../../core/language-pack.ts';
import type { Sentence } from '../../core/script.ts';
import type { Wishes } from '../../core/wishes.ts';
import { readPassages } from '../mentions/passages.ts';
import type { Extracts } from '../quotes/extracts.ts';
import type { QuotedSpan } from '../quotes/types.ts';
import { gatherEntities } from '../speakers/entities.ts';
import { correct } from '../corrections/index.ts';
import { findAppositions } from './appositions.ts';
import { findingsOf } from './findings.ts';
import type { Findings } from './findings.ts';
import { framesOf } from './frames.ts';
import { withNested } from './nested.ts';
import { readThrough } from './reading.ts';

export interface AttributionInput {
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuotedSpan[];
  /** Which blocks stand in a block quotation. */
  readonly extracts: Extracts;
  readonly wishes: Wishes;
  /** Below this confidence nobody is named; 0 to 1. */
  readonly minConfidence: number;
}

export type { Findings };

export function attribute(input: AttributionInput, { speakers: words }: LanguagePack): Findings {
  const passages = readPassages(input, words);
  const frames = framesOf(passages, words);
  const named = gatherEntities(passages, words);
  // The first reading is for the pronouns: it tells genders that the second one builds on.
  const appositions = findAppositions(frames, named.candidates, words);
  readThrough({ passages, frames, named, appositions, words });
  const reading = readThrough({ passages, frames, named, appositions, words });
  const decisions = withNested(input.quotes, reading.decisions);
  const corrected = correct(decisions, { ...input, entities: named.entities, names: words.names });
  return findingsOf({ ...input, passages, resolved: reading.resolved, decisions, corrected });
}
