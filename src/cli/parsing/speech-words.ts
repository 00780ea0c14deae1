/** Lists of words that say how an article is read aloud. Each throws a `UserError` of kind `usage` for a word that means nothing. */
import { UserError } from '../../core/errors.ts';
import { announcementKinds, readingClassNames, voiceModes } from '../../index.ts';
import type { AnnouncementKind, ReadingExtent, VoiceMode } from '../../index.ts';

/** Words parted by commas. */
export const wordsOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Kinds of announcements, or `all` or `none`. */
export function announcements(list: string): readonly AnnouncementKind[] {
  return wordsOf(list).flatMap((word): readonly AnnouncementKind[] => {
    if (word === 'none') return [];
    if (word === 'all') return announcementKinds;
    const kind = announcementKinds.find((known) => known === word);
    if (kind !== undefined) return [kind];
    throw new UserError('usage', `--announce takes ${announcementKinds.join(', ')}, all or none, not “${word}”.`);
  });
}

/**
 * An extent, `needed` when none is named, and classes with a plus or a minus, or with `=words` or `=say-as` behind them; `checkReadings` says
 * whether there are such classes.
 */
export function readingExtent(list: string): ReadingExtent {
  let base: ReadingExtent['base'] = 'needed';
  const without: string[] = [];
  const added: string[] = [];
  const sayAs: string[] = [];
  for (const word of wordsOf(list)) {
    if (word === 'needed' || word === 'everything' || word === 'none') base = word;
    else if (word.startsWith('-')) without.push(word.slice(1));
    else if (word.startsWith('+')) added.push(word.slice(1));
    else if (word.endsWith('=words')) added.push(word.slice(0, -'=words'.length));
    else if (word.endsWith('=say-as')) sayAs.push(word.slice(0, -'=say-as'.length));
    else
      throw new UserError(
        'usage',
        `--readings takes needed, everything or none, and classes with + or - before or =words or =say-as behind them, not “${word}”.`,
      );
  }
  return { base, without, with: added, sayAs };
}

/** Throws a `UserError` of kind `usage` for the name of a class that there is not. */
export async function checkReadings({ without, with: added, sayAs = [] }: ReadingExtent): Promise<void> {
  const named = [...without, ...added, ...sayAs];
  if (named.length === 0) return;
  const known = await readingClassNames();
  const wrong = named.find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new UserError('usage', `--readings knows no class “${wrong}”; the classes are ${known.join(', ')}.`);
}

export function voiceMode(word: string): VoiceMode {
  const mode = voiceModes.find((known) => known === word);
  if (mode !== undefined) return mode;
  throw new UserError('usage', `--mode takes ${voiceModes.join(', ')}, not “${word}”.`);
}
