/** Each text block read once: its tokens, and the phrases in it that may name someone. */
import type { TextBlock } from '../../core/article.ts';
import type { Range } from '../../core/position.ts';
import type { Sentence } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Extracts } from '../quotes/extracts.ts';
import type { QuotedSpan } from '../quotes/types.ts';
import { findPhrases } from './phrases.ts';
import { isTitleCase, letterCaseOf } from './letter-case.ts';
import { namesAmongNouns } from './names-among-nouns.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Phrase } from './types.ts';

export interface Passage {
  readonly block: TextBlock;
  /** Index among the article's text blocks. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** The block's outermost quotations, in order; a token's `quotation` counts in here. */
  readonly spans: readonly QuotedSpan[];
  /** In reading order; they never overlap. */
  readonly phrases: readonly Phrase[];
  /** Offsets at which the block's sentences begin, in order. */
  readonly sentenceStarts: readonly number[];
  /** Number of the block quotation it stands in; null for the article's own words. */
  readonly extract: number | null;
  /** Most words are capitalised, as in a headline: a capital tells nothing. */
  readonly titleCase: boolean;
}

export interface PassageInput {
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuotedSpan[];
  readonly extracts: Extracts;
}

export function readPassages(
  { blocks, sentences, quotes, extracts }: PassageInput,
  words: SpeakerWords,
): readonly Passage[] {
  const spans = byBlock(quotes.filter((quote) => quote.depth === 0));
  const starts = byBlock(sentences);
  const read = blocks.map((block, index) => {
    const own = spans.get(block.id) ?? [];
    const tokens = tokenise(block, own);
    const sentenceStarts = (starts.get(block.id) ?? []).map((sentence) => sentence.range.start);
    const opens = opener(tokens, sentenceStarts);
    return {
      block,
      index,
      tokens,
      spans: own,
      sentenceStarts,
      extract: extracts.get(block.id) ?? null,
      opens,
      titleCase: isTitleCase(tokens, block.type === 'heading', words),
    };
  });
  const names = words.grammar.capitalisedNouns ? namesAmongNouns(read, words) : null;
  const letterCase = { ...letterCaseOf(read, words), names };
  const passages: Passage[] = [];
  let count = 0;
  for (const passage of read) {
    const phrases = findPhrases(passage, { words, letterCase, firstId: count });
    count += phrases.length;
    passages.push({ ...passage, phrases });
  }
  return passages;
}

/** Does a sentence, a quotation or what follows a colon or a dash begin with this token? */
function opener(tokens: readonly Token[], sentenceStarts: readonly number[]): (index: number) => boolean {
  const starts = new Set(sentenceStarts);
  return (index) => {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined || before.quotation !== token.quotation) return true;
    if (before.type === 'mark' && /[:!?—–•-]/.test(before.text)) return true;
    return starts.has(token.start);
  };
}

function byBlock<T extends { readonly range: Range }>(findings: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const finding of findings) {
    const group = groups.get(finding.range.block);
    if (group === undefined) groups.set(finding.range.block, [finding]);
    else group.push(finding);
  }
  return groups;
}
