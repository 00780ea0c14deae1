/** Words for people by their nation or party: `the Croatian`, `African-Americans`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Token } from './tokens.ts';
import type { NominalSort } from './types.ts';

/** One person, a group, or neither. A point of the compass is neither. */
export function demonymOf({ lower, capital }: Token, { names, groups, people }: SpeakerWords): NominalSort | null {
  if (!capital) return null;
  const word = lower.slice(lower.lastIndexOf('-') + 1);
  if (names.notNames.has(word)) return groups.placeWords.has(word) ? null : 'person';
  const plural = people.pluralEndings.some(
    (ending) => word.endsWith(ending) && names.notNames.has(word.slice(0, -ending.length)),
  );
  return plural ? 'group' : null;
}
