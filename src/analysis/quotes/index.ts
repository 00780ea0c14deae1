/** Quoted spans, by their marks alone. */
import type { TextBlock } from '../../core/article.ts';
import type { LanguagePack } from '../../core/language-pack.ts';
import type { QuotationId } from '../../core/script.ts';
import type { QuotedSpan } from './types.ts';

export function findQuotes(blocks: readonly TextBlock[], _pack: LanguagePack | null): readonly QuotedSpan[] {
  return blocks
    .flatMap((block) => [...block.text.matchAll(/“[^“”]*”|"[^"]*"/g)].map((match) => ({ block, match })))
    .map(({ block, match }, i) => {
      const end = match.index + match[0].length;
      return {
        id: i as QuotationId,
        range: { block: block.id, start: match.index, end },
        inner: { block: block.id, start: match.index + 1, end: end - 1 },
        depth: 0,
        closed: true,
        continues: null,
      };
    });
}
