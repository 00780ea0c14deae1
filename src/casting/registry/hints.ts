/** Does an entry that a person has kept apart from a namesake count here? */
import type { RegistryHints } from '../../core/registry.ts';

export interface Occasion {
  /** The speaker's role in the article. */
  readonly role: string | null;
  /** The article's source, as the user called it. */
  readonly source: string;
}

/** One of the roles or one of the articles fits. */
export const fitsHints = ({ roles, articles }: RegistryHints, { role, source }: Occasion): boolean =>
  roles.some((words) => role !== null && holdsWords(role, words)) ||
  articles.some((pattern) => isLike(source, pattern) || isLike(baseName(source), pattern));

/** Has the role all the words of the hint? */
function holdsWords(role: string, hint: string): boolean {
  const known = new Set(wordsOf(role));
  const wanted = wordsOf(hint);
  return wanted.length > 0 && wanted.every((word) => known.has(word));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const baseName = (source: string): string =>
  source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);

/** `*` stands for anything. Piece by piece, so that no pattern is slow. */
function isLike(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
