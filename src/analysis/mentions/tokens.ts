/** The words and marks of one text block, each with the outermost quotation it stands in. */
import type { TextBlock } from '../../core/article.ts';
import type { QuotedSpan } from '../quotes/types.ts';

export interface Token {
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'mark';
  /** Does it begin with a capital letter? */
  readonly capital: boolean;
  /** Written in capitals altogether, two letters at least: `UNESCO`. */
  readonly allCapitals: boolean;
  /** Index of the outermost quotation that holds it, among the spans given; -1 for the narrator's words. */
  readonly quotation: number;
}

/** A run of letters and figures with inner apostrophes, hyphens and full stops; else one visible character. */
const pattern = /(?:\p{L}\.){2,}|[#@]?[\p{L}\p{N}\p{M}_]+(?:['’&\-‐‑./][\p{L}\p{N}\p{M}_]+)*|\S/gu;

const possessive = /^(.{1,60})(['’][sS])$/su;

/** Tokens in order. `quotations` are the block's outermost spans, in order; quotation marks themselves are no tokens. */
export function tokenise(block: TextBlock, quotations: readonly QuotedSpan[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of block.text.matchAll(pattern)) {
    const start = match.index;
    while (at < quotations.length && (quotations[at]?.range.end ?? 0) <= start) at += 1;
    const span = quotations[at];
    const inside = span !== undefined && span.range.start <= start;
    if (inside && (start < span.inner.start || start >= span.inner.end)) continue;
    if (isPluralPossessive(match[0], block.text, start)) {
      tokens.push({ ...token(match[0], start, inside ? at : -1), type: 'word' });
      continue;
    }
    for (const [text, offset] of parts(match[0])) tokens.push(token(text, start + offset, inside ? at : -1));
  }
  return tokens;
}

/** The apostrophe of `the owners’ boats`. */
const isPluralPossessive = (mark: string, text: string, at: number): boolean =>
  (mark === '’' || mark === "'") && /s/iu.test(text[at - 1] ?? '') && /^\s\p{L}/u.test(text.slice(at + 1, at + 3));

/** `mayor’s` is two tokens: the word and the possessive. */
function parts(text: string): readonly (readonly [string, number])[] {
  const split = /['’]/.test(text) ? possessive.exec(text) : null;
  const [, word, ending] = split ?? [];
  return word === undefined || ending === undefined
    ? [[text, 0]]
    : [
        [word, 0],
        [ending, word.length],
      ];
}

function token(text: string, start: number, quotation: number): Token {
  const isSmallWord = startsSmall(text);
  return {
    text,
    lower: text.toLowerCase(),
    start,
    end: start + text.length,
    type: isSmallWord || /^[#@'’]?[\p{L}\p{N}_]/u.test(text) ? 'word' : 'mark',
    capital: !isSmallWord && /^\p{Lu}/u.test(text),
    allCapitals: !isSmallWord && /^\p{Lu}[\p{Lu}.&-]+$/u.test(text),
    quotation,
  };
}

/** Does it begin with a letter from a to z, as most words do? */
const startsSmall = (text: string): boolean => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122;
