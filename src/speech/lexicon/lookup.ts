/** Finds the entries of lexicons in a text. */
import { ipaPossessive } from './possessive.ts';
import type { Lexicon, LexiconEntry, Pronunciation } from './types.ts';

/** A stretch of a text that a lexicon says how to pronounce. */
export interface Pronounced extends Pronunciation {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a function that finds the entries meant for a language, the longest first at each word, later entries over earlier ones.
 * An entry is found as it is written, in capitals throughout, with a capital at its head when it has none, and with a possessive ending.
 */
export function lookUp(lexicon: Lexicon, language: string): (text: string) => readonly Pronounced[] {
  const byFirstWord = indexed(lexicon, language);
  if (byFirstWord.size === 0) return () => [];
  return (text) => {
    const found: Pronounced[] = [];
    let after = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < after) continue;
      const forms = byFirstWord.get(word) ?? [];
      const match = forms.find(({ written }) => stands(text, written, index));
      if (match === undefined) continue;
      const end = index + match.written.length;
      const ending = /^['’]s(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3))?.[0] ?? '';
      after = end + ending.length;
      found.push({
        start: index,
        end: after,
        ...(ending === '' ? pronunciationOf(match.entry) : possessive(match.entry)),
      });
    }
    return found;
  };
}

interface Form {
  readonly written: string;
  readonly entry: LexiconEntry;
}

function indexed(lexicon: Lexicon, language: string): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form>();
  for (const entry of lexicon) {
    if (!isFor(entry.language, language)) continue;
    for (const written of formsOf(entry.grapheme)) forms.set(written, { written, entry });
  }
  const byFirstWord = new Map<string, Form[]>();
  for (const form of [...forms.values()].toSorted((a, b) => b.written.length - a.written.length)) {
    const word = /^[\p{L}\p{N}]+/u.exec(form.written)?.[0];
    if (word === undefined) continue;
    const same = byFirstWord.get(word);
    if (same === undefined) byFirstWord.set(word, [form]);
    else same.push(form);
  }
  return byFirstWord;
}

/** `en` is for every English, `en-GB` for that one only. */
const isFor = (entry: string, language: string): boolean =>
  `${language.toLowerCase()}-`.startsWith(`${entry.toLowerCase()}-`);

/** Two letters stay as they are: in capitals they would be another word. */
function formsOf(grapheme: string): readonly string[] {
  const capitals = grapheme.length > 2 ? [grapheme.toUpperCase()] : [];
  const atHead = /^\p{Ll}/u.test(grapheme) ? [grapheme.charAt(0).toUpperCase() + grapheme.slice(1)] : [];
  return [...capitals, ...atHead, grapheme];
}

const stands = (text: string, written: string, at: number): boolean =>
  text.startsWith(written, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + written.length, at + written.length + 2));

const pronunciationOf = ({ phonemes, alias }: LexiconEntry): Pronunciation => ({ phonemes, alias });

const possessive = ({ phonemes, alias }: LexiconEntry): Pronunciation => ({
  phonemes: phonemes?.alphabet === 'ipa' ? { alphabet: 'ipa', text: ipaPossessive(phonemes.text) } : null,
  alias: alias === null ? null : `${alias}’s`,
});
