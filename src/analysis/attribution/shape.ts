/** What a quotation looks like from outside: length, capitals, closing mark. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Passage } from '../mentions/passages.ts';
import type { Token } from '../mentions/tokens.ts';
import { isFunctional } from '../mentions/function-words.ts';
import type { Shape } from './cues/types.ts';

/** The shapes of a passage's outermost quotations, in order. */
export function shapesOf({ tokens, spans, block }: Passage, words: SpeakerWords): readonly Shape[] {
  const inside: Token[][] = spans.map(() => []);
  for (const token of tokens) inside[token.quotation]?.push(token);
  return spans.map(({ inner }, i) => {
    const held = (inside[i] ?? []).filter((token) => token.type === 'word');
    const ending = block.text
      .slice(Math.max(inner.start, inner.end - 8), inner.end)
      .replace(/[\s’'”"]+$/u, '')
      .slice(-1);
    return {
      words: held.length,
      capital: held[0]?.capital ?? false,
      ending: /[\p{L}\p{N}]/u.test(ending) ? '' : ending,
      titleCase:
        held.length > 0 &&
        held.every(
          (token, at) => token.capital || /^[\d'’#]/.test(token.text) || (at > 0 && isFunctional(token.lower, words)),
        ),
    };
  });
}
