/** Which fonts step in for characters that the face has no glyph for. */
import type { KnownFont } from './types.ts';

/** In order of preference: first those that are made for the article's language. */
export function steppingIn(known: readonly KnownFont[], language: string): readonly KnownFont[] {
  const nearness = (font: KnownFont): number =>
    Math.max(0, ...(font.languages ?? []).map((tag) => near(tag, language)));
  return known.filter((font) => font.prints !== undefined).toSorted((a, b) => nearness(b) - nearness(a));
}

/** Does the font print one of these characters, as far as its scripts say? */
export function isFor({ prints = [] }: KnownFont, characters: Iterable<string>): boolean {
  const set = new RegExp(`[${prints.map((property) => `\\p{${property}}`).join('')}]`, 'u');
  for (const character of characters) if (set.test(character)) return true;
  return false;
}

/** How much of a language tag another one shares; 0 where it is another language. */
function near(tag: string, language: string): number {
  const same = `${language.toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`);
  return same ? tag.length : 0;
}
