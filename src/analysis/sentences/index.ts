/** Splits every text block into sentences; none crosses a block. */
import type { TextBlock } from '../../core/article.ts';
import type { Abbreviations, LanguagePack } from '../../core/language-pack.ts';
import type { Sentence } from '../../core/script.ts';
import { boundariesOf, sentenceSegmenter } from './boundaries.ts';
import { goesOn } from './goes-on.ts';

/** A language whose abbreviations nobody has listed. */
const unknownAbbreviations: Abbreviations = {
  neverLast: new Set(),
  beforeNumber: new Set(),
  seldomLast: new Set(),
  sentenceStarters: new Set(),
  dottedOrdinals: false,
};

/**
 * The sentences of all blocks in reading order, without the white space around them. `language` is a BCP 47 tag;
 * one that no machine knows is read by the rules that all languages share.
 */
export function splitSentences(
  blocks: readonly TextBlock[],
  language: string,
  pack: LanguagePack | null,
): readonly Sentence[] {
  const segmenter = sentenceSegmenter(language);
  const abbreviations = pack?.abbreviations ?? unknownAbbreviations;
  return blocks.flatMap((block) => sentencesOf(block, segmenter, abbreviations));
}

function sentencesOf(block: TextBlock, segmenter: Intl.Segmenter, abbreviations: Abbreviations): readonly Sentence[] {
  const { id, text } = block;
  const ends = boundariesOf(text, segmenter)
    .filter((at) => !goesOn(text, at, abbreviations))
    .map((at) => behindNotes(text, at));
  return [0, ...ends].flatMap((from, i) => {
    const words = text.slice(from, ends[i] ?? text.length);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    return start < end ? [{ range: { block: id, start, end } }] : [];
  });
}

/** `It was so. [1] It is not.`, `so.[1]`: the mark of a note belongs to the sentence before it. */
function behindNotes(text: string, at: number): number {
  const from = text[at - 1] === '[' ? at - 1 : at; // Unicode puts the bracket of `so.[1]` before the boundary.
  return text[from] === '[' ? Math.max(at, from + (noteMarks.exec(text.slice(from, from + 40))?.[0].length ?? 0)) : at;
}

const noteMarks = /^(?:\[\d{1,3}\]\s*)+/;
