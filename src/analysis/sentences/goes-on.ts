/** The places where a full stop, or what looks like an end, ends no sentence. */
import type { Abbreviations } from '../../core/language-pack.ts';

/** So far a word may reach from the place that is asked about, in code units. */
const reach = 40;

/** Does the sentence before `at` go on behind it? */
export function goesOn(text: string, at: number, abbreviations: Abbreviations): boolean {
  const after = text.slice(at, at + reach);
  if (startsInside.test(after)) return true;
  const before = text.slice(Math.max(0, at - reach), at);
  const [, word = ''] = abbreviated.exec(before) ?? [];
  const [next = ''] = firstWord.exec(after) ?? [];
  return word !== '' && (isUnfinished(word, next, abbreviations) || isInitial(word, next, abbreviations));
}

/** A small letter, a closing mark, or a mark that never begins a sentence. */
const startsInside = /^(?:[\])}”’»›,;:!?…]*[\s–—-]*\p{Ll}|[\])}”’»›,;:!?%]|["']+(?:\s|$)|[–—]\s)/u;

/** The word before the last full stop. */
const abbreviated = /(?:^|[\s([{“‘„‚«»"'/–—-])([\p{L}\p{N}][\p{L}\p{N}.]*)\.[\s]*$/u;

/** The next word, or the next number. */
const firstWord = /[\p{L}\p{N}]+/u;

function isUnfinished(word: string, next: string, abbreviations: Abbreviations): boolean {
  if (abbreviations.neverLast.has(word)) return true;
  if (abbreviations.beforeNumber.has(word)) return /^\p{N}/u.test(next);
  const isOrdinal = abbreviations.dottedOrdinals && /^(?:\d{1,3}|[IVX]{1,5})$/.test(word);
  return (isOrdinal || abbreviations.seldomLast.has(word)) && !abbreviations.sentenceStarters.has(next);
}

/** `J. Lee`, `J.R. Lee`; `I` is a word, and `Plan B. The …` ends a sentence. */
const isInitial = (word: string, next: string, { sentenceStarters }: Abbreviations): boolean =>
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && word !== 'I' && /^\p{Lu}/u.test(next) && !sentenceStarters.has(next);
