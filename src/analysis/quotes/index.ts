/** Finds the quoted spans of an article by their marks and by speakers’ labels; what they are and who speaks is asked later. */
import type { TextBlock } from '../../core/article.ts';
import type { LanguagePack, QuotationMarks } from '../../core/language-pack.ts';
import { speakerLabel } from '../speaker-label.ts';
import { findDialogue } from './dialogue.ts';
import { markTable, openingMark } from './marks.ts';
import { numberSpans, openAtEnd } from './number-spans.ts';
import type { OpenQuote } from './number-spans.ts';
import { pairMarks } from './pair-marks.ts';
import { readMarks } from './read-marks.ts';
import { resolve } from './resolve.ts';
import { nextRunning, placeOf } from './running-text.ts';
import { withTurn } from './turns.ts';
import type { QuotedSpan } from './types.ts';

export type { QuotedSpan } from './types.ts';

/** How a language without a pack is taken to write: by the shapes of the marks alone. */
const unknownMarks: QuotationMarks = { pairs: [], elisions: [], dialogueDashes: [] };

/**
 * The quoted spans of all blocks in reading order, an inner one after the one that holds it. Without a pack the marks are read
 * by their shape and their neighbours. Time grows with the length of the text.
 */
export function findQuotes(blocks: readonly TextBlock[], pack: LanguagePack | null): readonly QuotedSpan[] {
  const language = pack?.quotationMarks ?? unknownMarks;
  const table = markTable(language);
  const quotes: QuotedSpan[] = [];
  let before: OpenQuote | null = null;
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    const place = placeOf(block);
    const goesOn = place === 'running' && speakerLabel(block) === null;
    const continued: OpenQuote | null = goesOn ? before : null;
    const after = openingMark(nextRunning(blocks, i)?.text ?? '');
    const pairing = pairMarks(text, readMarks(block, table, language.elisions));
    const quoted = resolve(text, pairing, { isContinued: continued !== null, after });
    const spans = withTurn(block, findDialogue(text, quoted, language.dialogueDashes) ?? quoted);
    const numbered = numberSpans(block, spans, { first: quotes.length, continued });
    for (const quote of numbered) quotes.push(quote);
    if (place !== 'aside') before = openAtEnd(block, spans, numbered);
  }
  return quotes;
}
