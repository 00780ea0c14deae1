/**
 * The whole text as runs of one voice. Each block's text is partitioned completely, white space included:
 * white space between two runs belongs to the run before it.
 */
import type { TextBlock } from '../core/article.ts';
import type { Attribution, Quotation, Utterance, Voicing } from '../core/script.ts';

export interface UtteranceInput {
  readonly blocks: readonly TextBlock[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** A fragment of at most so many words stays with the narrator. */
  readonly fragmentWords: number;
}

export function splitUtterances({ blocks, quotations }: UtteranceInput): readonly Utterance[] {
  const outermost = quotations.filter((quotation) => quotation.depth === 0);
  const narration: Voicing = { type: 'narrator', rule: 'narration', quotation: null };
  return blocks.flatMap((block) => {
    const utterances: Utterance[] = [];
    let at = 0;
    const push = (end: number, voicing: Voicing): void => {
      if (end > at) utterances.push({ range: { block: block.id, start: at, end }, voicing });
      at = Math.max(at, end);
    };
    for (const { id, range } of outermost) {
      if (range.block !== block.id) continue;
      push(range.start, narration);
      push(range.end, { type: 'narrator', rule: 'unsure', quotation: id });
    }
    push(block.text.length, narration);
    return utterances;
  });
}
