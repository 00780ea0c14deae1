/** Which way a mark faces by what stands beside it: white space and punctuation tell an opening from a closing mark. */

/**
 * `open`: room before it, a word behind it. `close`: a word or a stop before it, room behind it. `inside`: letters on both sides.
 * `unclear`: anything else.
 */
export type Context = 'open' | 'close' | 'inside' | 'unclear';

type Neighbour = 'edge' | 'opener' | 'closer' | 'neutral' | 'ideograph' | 'word';

/** The context of the marks from `start` to `end`, which all touch. */
export function contextOf(text: string, start: number, end: number): Context {
  const before = neighbour(text.charAt(start - 1));
  const after = isRoom(before) && startsWithDots.test(text.slice(end, end + 2)) ? 'word' : neighbour(text.charAt(end));
  if (before === 'word' && after === 'word') return 'inside';
  if (before === 'neutral' && after === 'neutral') return 'unclear';
  if (isRoom(before) || before === 'neutral') {
    if (after === 'word' || after === 'opener' || (after === 'neutral' && isRoom(before))) return 'open';
  }
  if (after === 'edge' || after === 'closer' || after === 'neutral') return isRoom(before) ? 'unclear' : 'close';
  return 'unclear';
}

const isRoom = (beside: Neighbour): boolean => beside === 'edge' || beside === 'opener';

/** Words left out at the start of a quotation, or a name such as `.org`. */
const startsWithDots = /^[.…][\p{L}\p{N}.…\s]/u;

function neighbour(character: string): Neighbour {
  return known.get(character) ?? (isIdeograph(character) ? 'ideograph' : 'word');
}

const all = (characters: string, kind: Neighbour): readonly (readonly [string, Neighbour])[] =>
  Array.from(characters, (character) => [character, kind]);

const known: ReadonlyMap<string, Neighbour> = new Map([
  ['', 'edge'],
  ...all(' \n\t\r\f\v\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A', 'edge'),
  ...all('\u2028\u2029\u202F\u205F\u3000\u200B\u200E\u200F\u202A\u202B\u202C\u2060\uFEFF', 'edge'),
  ...all('([{<¿¡（【', 'opener'),
  ...all('.,;:!?)]}>。、，！？；：）】…', 'closer'),
  ...all('-–—―‒‑/|*_•·~=+', 'neutral'),
]);

/** Chinese and Japanese put no room beside a mark. */
const isIdeograph = (character: string): boolean =>
  character >= '\u3040' && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);
