import type { Words } from '../../core/speaker-words.ts';
import { words } from '../en/words.ts';

/** Shortest ending that makes a compound: `Rat` in `Gemeinderat`, but not `Amt` in `gesamt`. */
const shortestHead = 4;

/**
 * Words and their compounds: whoever knows `sprecher` knows `polizeisprecher`. Heads shorter than four letters
 * stand for themselves, and behind a hyphen.
 */
export function compounds(...lists: readonly string[]): Words {
  const heads = new Set(lists.flatMap(words));
  return { has: (word) => heads.has(word) || endsWithHead(word, heads) };
}

function endsWithHead(word: string, heads: ReadonlySet<string>): boolean {
  if (heads.has(word.slice(word.lastIndexOf('-') + 1))) return true;
  for (let at = 2; at <= word.length - shortestHead; at += 1) if (heads.has(word.slice(at))) return true;
  return false;
}

/** Nouns and their forms in the genitive and in the weak and plural dative: `Amtes`, `Präsidenten`, `Ministern`. */
export const inflected = (base: Words): Words => ({
  has: (word) =>
    base.has(word) || endings.some((ending) => word.endsWith(ending) && base.has(word.slice(0, -ending.length))),
});

const endings = ['s', 'es', 'n', 'en', 'nen'];

/** The words of either list. */
export const either = (a: Words, b: Words): Words => ({ has: (word) => a.has(word) || b.has(word) });
