/** Finds the quoted spans of an article by their marks, by speakers’ labels and as block quotations; what they are and who speaks is asked later. */
import type { TextBlock } from '../../core/article.ts';
import type { LanguagePack, QuotationMarks } from '../../core/language-pack.ts';
import { speakerLabel } from '../speaker-label.ts';
import { findDialogue } from './dialogue.ts';
import { extractSpan, wholeSpan } from './extracts.ts';
import type { Extracts } from './extracts.ts';
import { markTable, openingMark } from './marks.ts';
import { numberSpans, openAtEnd } from './number-spans.ts';
import type { OpenQuote } from './number-spans.ts';
import { pairMarks } from './pair-marks.ts';
import { readMarks } from './read-marks.ts';
import { resolve } from './resolve.ts';
import type { BlockSpan } from './resolve.ts';
import { nextRunning, placeOf } from './running-text.ts';
import { turnsGoOn, withTurn } from './turns.ts';
import type { QuotedSpan } from './types.ts';

export type { QuotedSpan } from './types.ts';

/** How a language without a pack is taken to write: by the shapes of the marks alone. */
const unknownMarks: QuotationMarks = { pairs: [], elisions: [], dialogueDashes: [] };

/**
 * The quoted spans of all blocks in reading order, an inner one after the one that holds it. Without a pack the marks are read
 * by their shape and their neighbours. Time grows with the length of the text.
 */
export function findQuotes(
  blocks: readonly TextBlock[],
  pack: LanguagePack | null,
  extracts: Extracts = new Map(),
): readonly QuotedSpan[] {
  const language = pack?.quotationMarks ?? unknownMarks;
  const table = markTable(language);
  const quotes: QuotedSpan[] = [];
  const goesOnWithTurn = turnsGoOn(blocks);
  let before: OpenQuote | null = null;
  let unmarked: (OpenQuote & { readonly extract: number | undefined }) | null = null;
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    const place = placeOf(block);
    const goesOn = place === 'running' && speakerLabel(block) === null;
    const continued: OpenQuote | null = goesOn ? before : null;
    const after = openingMark(nextRunning(blocks, i)?.text ?? '');
    const pairing = pairMarks(text, readMarks(block, table, language.elisions));
    const quoted = resolve(text, pairing, { isContinued: continued !== null, after });
    const extract = extracts.get(block.id);
    const whole: BlockSpan | null =
      extract !== undefined && speakerLabel(block) === null
        ? extractSpan(block)
        : goesOnWithTurn[i] === true && unmarked !== null
          ? wholeSpan(text)
          : null;
    const spans =
      whole === null
        ? withTurn(block, findDialogue(text, quoted, language.dialogueDashes) ?? quoted)
        : [whole, ...quoted.filter(({ start, end }) => start >= whole.start && end <= whole.end)];
    const earlier = whole !== null && unmarked?.extract === extract ? unmarked : null;
    const numbered = numberSpans(block, spans, {
      first: quotes.length,
      continued: whole === null ? continued : earlier,
    });
    for (const quote of numbered) quotes.push(quote);
    if (place === 'aside') continue;
    const first: QuotedSpan | undefined = numbered[0];
    const isUnmarked: boolean = whole !== null || speakerLabel(block) !== null;
    unmarked = isUnmarked && first !== undefined ? { id: first.id, glyph: null, extract } : null;
    before = whole === null ? openAtEnd(block, spans, numbered) : null;
  }
  return quotes;
}
