/** From a script and its cast to the edition to hear: turns, pauses, readings; no mark-up language yet. Start reading here. */
import type { Script } from '../core/script.ts';
import type { SpeechDoc } from '../core/speech.ts';
import type { Cast } from '../core/voice.ts';
import { unspokenFigures } from './figures.ts';
import { speechPlaces } from './places.ts';
import { isSpoken, leftOut } from './roles.ts';
import { lookUp } from './lexicon/lookup.ts';
import type { Lexicon } from './lexicon/types.ts';
import { normaliserFor } from './normalise/index.ts';
import { splitParts } from './parts.ts';
import { joinTurns } from './turns.ts';

export type { Lexicon } from './lexicon/types.ts';

export interface RehearseOptions {
  /** How names are pronounced, a later entry over an earlier one; none when left out. */
  readonly lexicon?: Lexicon;
}

/** Every word of the spoken blocks exactly once, in reading order, each in the voice of whoever says it. */
export function rehearse(script: Script, cast: Cast, { lexicon = [] }: RehearseOptions = {}): SpeechDoc {
  const places = speechPlaces(script.article);
  const parts = splitParts(
    script,
    places.filter(({ block }) => isSpoken(block.role)),
  );
  const { language } = script;
  const reader = { language, normaliser: normaliserFor(language), pronounce: lookUp(lexicon, language) };
  return {
    language,
    title: script.article.meta.title,
    turns: joinTurns(parts, cast, reader),
    diagnostics: [
      ...places.filter(({ block }) => !isSpoken(block.role)).map(({ block }) => leftOut(block)),
      ...unspokenFigures(script.article),
    ],
  };
}
