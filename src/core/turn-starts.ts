/** Where in the text each speaker begins, as the spoken edition has it. */
import type { EditionArticle } from './edition.ts';
import { textBlocks } from './article.ts';
import type { BlockId } from './position.ts';
import type { SpeakerId } from './script.ts';
import type { SpeechNode, SpeechParagraph } from './speech.ts';

export interface TurnStart {
  /** Offset into the block's text. */
  readonly at: number;
  readonly name: string;
}

/**
 * The turns that begin in each block. Who goes on after the narrator's “she said” is not named again in the same block,
 * nor is anybody in a block that names its speaker itself, as a transcript does.
 */
export function turnStarts({ article, script, speech }: EditionArticle): ReadonlyMap<BlockId, readonly TurnStart[]> {
  const names = new Map(script.speakers.map(({ id, name }) => [id, name]));
  const labelled = new Set(
    textBlocks(article).flatMap(({ id, inlines }) =>
      inlines.some(({ type }) => type === 'speaker-label') ? [id] : [],
    ),
  );
  const starts = new Map<BlockId, TurnStart[]>();
  let last: { readonly block: BlockId; readonly speaker: SpeakerId } | null = null;
  for (const { speaker, paragraphs } of speech.turns) {
    const [first] = paragraphs;
    const block = first?.block ?? null;
    if (speaker === null || first === undefined || block === null || labelled.has(block)) continue;
    const at = startOf(first);
    const goesOn = last?.block === block && last.speaker === speaker;
    last = { block: paragraphs.at(-1)?.block ?? block, speaker };
    if (goesOn || at === null) continue;
    const known = starts.get(block) ?? [];
    known.push({ at, name: capitalised(names.get(speaker) ?? speaker) });
    starts.set(block, known);
  }
  return starts;
}

function startOf({ sentences }: SpeechParagraph): number | null {
  const starts = sentences.flatMap(({ nodes }) => nodes.flatMap(rangeStarts));
  return starts.length === 0 ? null : starts.reduce((first, start) => Math.min(first, start));
}

function rangeStarts(node: SpeechNode): readonly number[] {
  if ('nodes' in node) return node.nodes.flatMap(rangeStarts);
  return 'range' in node && node.range !== null ? [node.range.start] : [];
}

/** Who is called “the union” starts like a name. */
export const capitalised = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
