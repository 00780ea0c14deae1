/** Which paragraphs of a plain text are its title and its subheadings. Where it is not safe to say, none. */
import { roleOf } from '../roles/classify.ts';

/** A first paragraph is the title when it is short, ends without a full stop and running text follows. */
export function hasTitle(texts: readonly string[]): boolean {
  const [first, ...rest] = texts;
  if (first === undefined || rest.length === 0) return false;
  if (first.length > longestTitle || endsLikeText(first) || isLabelled(first)) return false;
  if (roleOf(first, { head: true, tail: true }) !== 'body') return false;
  return rest.some((text) => text.length > first.length || /[.!?…]["'”’»)]*$/u.test(text));
}

/** In UTF-16 code units; the longest headlines of news agencies stay below it. */
const longestTitle = 180;

/** A full stop, a comma, a colon or a semicolon; the points of an abbreviation (`U.S.`) and of an ellipsis are none. */
const endsLikeText = (text: string): boolean =>
  (/[.,:;]["'”’»)]*$/u.test(text) && !/(?:\b\p{Lu}\.|\.\.\.)$/u.test(text)) || /^[-–—*•]/u.test(text);

/** A speaker's name and a colon, as in a transcript: `Q: …`. */
const isLabelled = (text: string): boolean => /^[\p{Lu}][\p{L}.'’ -]{0,30}: /u.test(text) && /[.?!]$/u.test(text);

/** Is the paragraph at `index` a subheading? Short, no sentence, between a finished paragraph and a longer one. */
export function isSubheading(texts: readonly string[], index: number): boolean {
  const text = texts[index] ?? '';
  const before = texts[index - 1] ?? '';
  const after = texts[index + 1] ?? '';
  if (text.length > longestSubheading || !/^[\p{Lu}\p{N}]/u.test(text) || /[.,:;!?…"”’'»)\]–—-]$/u.test(text))
    return false;
  return isRunningText(before) && isRunningText(after) && after.length >= 2 * text.length;
}

const longestSubheading = 60;

const isRunningText = (text: string): boolean => text.length >= 40 && /[.!?…:]["'”’»)\]]*$/u.test(text);
