/** Names in the genitive, where nouns have capitals and the ending stands without an apostrophe: German `Merkels`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Token } from './tokens.ts';

/** `Frankreichs`, `Merkels`: a place or a known name with the ending of the genitive, where nouns have capitals. */
export function isGenitive(
  token: Token | undefined,
  known: ReadonlySet<string> | null,
  { groups }: SpeakerWords,
): boolean {
  if (token === undefined || known === null || !token.capital || !token.lower.endsWith('s')) return false;
  const isPlace = !groups.places.has(token.lower) && groups.places.has(token.lower.slice(0, -1));
  return isPlace || bare(token, known) !== token.lower;
}

/** The name without the ending of the genitive, where that is known: `merkel` for `Merkels`. */
export const bare = ({ lower }: Pick<Token, 'lower'>, known: ReadonlySet<string>): string => {
  const shorter = lower.replace(/['’]?s$/u, '');
  return known.has(shorter) ? shorter : lower;
};
