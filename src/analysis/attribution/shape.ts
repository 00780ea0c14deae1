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
      titleCase: isTitleCase(held, ending, words),
      parenthesised: /^[\s\p{Pi}\p{Pf}"']*\(.*\)[.\s]*$/su.test(
        block.text.slice(inner.start, Math.min(inner.end, inner.start + 80)),
      ),
    };
  });
}

/** Every telling word is capitalised, one that does not stand first among them; or it is one capitalised word and no cry. */
function isTitleCase(held: readonly Token[], ending: string, words: SpeakerWords): boolean {
  if (words.grammar.capitalisedNouns) return false;
  const telling = held.filter(({ lower, text }) => !isFunctional(lower, words) && !/^[\d'’#]/.test(text));
  if (telling.some((token) => !token.capital)) return false;
  if (held.length === 1) return telling.length === 1 && !/[!?]/.test(ending);
  return telling.some((token) => token !== held[0]) || (telling.length > 0 && /^\d/.test(held.at(-1)?.text ?? ''));
}
