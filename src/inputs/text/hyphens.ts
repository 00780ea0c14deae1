/** A word broken by a hyphen at the end of a line: does the hyphen belong to the word? */

/** Decides for a line that ends in `left` with a hyphen and goes on with `right`. */
export type KeepsHyphen = (left: string, right: string) => boolean;

/**
 * Learns from the text itself: the word in one piece elsewhere speaks against the hyphen, the word with it for it.
 * Else, a text of which many lines end in a hyphen was set with hyphenation; in others the hyphen was there before.
 * `hyphenShare` is the share of broken lines that end in a hyphen.
 */
export function learnHyphens(source: string, hyphenShare: number): KeepsHyphen {
  let known: ReadonlySet<string> | null = null;
  return (left, right) => {
    known ??= new Set(source.toLowerCase().match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu));
    if (left.includes('-') || !/^\p{Ll}/u.test(right)) return true;
    if (known.has(`${left}${right}`.toLowerCase())) return false;
    if (known.has(`${left}-${right}`.toLowerCase())) return true;
    return hyphenShare < typesetShare;
  };
}

/** Lines broken only at hyphens that stand in the text end in one about once in fifty; typeset columns several times as often. */
const typesetShare = 0.05;
