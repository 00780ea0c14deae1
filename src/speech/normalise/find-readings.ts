/** Runs the classes over a text; where two want the same words, the class that stands first has them, even to leave them as they are. */
import type { SayAs } from '../../core/speech.ts';
import type { Reading, ReadingClass, ReadingContext, Told } from './types.ts';

/** The readings in order, never overlapping. Takes time in proportion to the text. */
export function findReadings(
  text: string,
  classes: readonly ReadingClass[],
  context: ReadingContext,
): readonly Reading[] {
  const taken = new Uint8Array(text.length);
  const found: Reading[] = [];
  for (const { name, pattern, read, needs, ipa, sayAs } of classes) {
    if (needs?.test(text) === false) continue;
    for (let match = nextMatch(text, pattern, 0); match !== null; match = nextMatch(text, pattern, behind(match))) {
      const start = match.index;
      const end = start + match[0].length;
      if (start === end || taken.subarray(start, end).includes(1)) continue;
      const words = read(match, context);
      if (words === null) continue;
      taken.fill(1, start, end);
      if (words === match[0] && ipa === undefined) continue;
      const told = toldOf(name, sayAs?.(match, context) ?? null, context);
      found.push({ start, end, words, kind: name, sayAs: told, ipa: ipa?.(match) ?? null });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** `matchAll` would copy the pattern each time, which takes longer than the search in most sentences. */
function nextMatch(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Where to search on: a whole character further at least. */
function behind({ 0: { length }, index, input }: RegExpExecArray): number {
  if (length > 0) return index + length;
  return index + ((input.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}

function toldOf(name: string, sayAs: SayAs | null, { told }: ReadingContext): Told | null {
  const wish = told?.get(name);
  return sayAs === null || wish === 'never' ? null : { ...sayAs, isAsked: wish === 'asked' };
}
