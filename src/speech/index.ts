/** From a script and its cast to the edition to hear: turns, pauses, readings; no mark-up language yet. Start reading here. */
import type { AnnouncementKind, AnnouncementWords } from '../core/announcements.ts';
import { leftOut, takenOf, usualInclusion } from '../core/inclusion/index.ts';
import type { Treatments } from '../core/inclusion/index.ts';
import type { Script } from '../core/script.ts';
import type { SpeechDoc } from '../core/speech.ts';
import type { Cast, VoiceMode } from '../core/voice.ts';
import { announcerFor } from './announcements.ts';
import { unspokenFigures } from './figures.ts';
import { introduce } from './introduce.ts';
import { lookUp } from './lexicon/lookup.ts';
import type { Lexicon } from './lexicon/types.ts';
import { normaliserFor } from './normalise/index.ts';
import type { ReadingExtent } from './normalise/index.ts';
import { inOneVoice, splitParts } from './parts.ts';
import { speechPlaces } from './places.ts';
import { joinTurns } from './turns.ts';

export type { Lexicon } from './lexicon/types.ts';
export { readingClassNames } from './normalise/index.ts';
export type { ReadingExtent } from './normalise/index.ts';

export interface RehearseOptions {
  /** How names are pronounced, a later entry over an earlier one; none when left out. */
  readonly lexicon?: Lexicon;
  /** The language's wording of what Lectern says of its own; null or left out where it has none, and nothing is announced. */
  readonly wording?: AnnouncementWords | null;
  /** What is announced; `usualAnnouncements` when left out. */
  readonly announce?: readonly AnnouncementKind[];
  /** Which written forms are said in words; what engines need when left out. */
  readonly readings?: ReadingExtent;
  /** Which kinds of blocks are left out; the usual ones when left out. */
  readonly treatments?: Treatments;
  /** How many voices read; `full-cast` when left out. */
  readonly mode?: VoiceMode;
}

/** Every word of the spoken blocks exactly once, in reading order, each in the voice of whoever says it. */
export function rehearse(script: Script, cast: Cast, options: RehearseOptions = {}): SpeechDoc {
  const { language } = script;
  const { lexicon = [], wording = null, announce: kinds, mode = 'full-cast' } = options;
  const { article, omissions } = takenOf(script.article, options.treatments ?? usualInclusion.speech);
  const announce = announcerFor({ words: wording, kinds, language });
  const cut = splitParts(script, speechPlaces(article, announce));
  const parts = introduce(mode === 'one-voice' ? inOneVoice(cut, script) : cut, script.speakers, announce);
  const reader = {
    language,
    normaliser: normaliserFor(language, options.readings),
    pronounce: lookUp(lexicon, language),
  };
  return {
    language,
    title: article.meta.title,
    turns: joinTurns(parts, cast, reader, mode),
    diagnostics: [...leftOut('speech', omissions), ...unspokenFigures(article, announce)],
  };
}
