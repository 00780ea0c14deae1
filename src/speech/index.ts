/** From a script and its cast to the edition to hear: turns, pauses, readings; no mark-up language yet. Start reading here. */
import type { Script } from '../core/script.ts';
import type { SpeechDoc } from '../core/speech.ts';
import type { Cast } from '../core/voice.ts';
import { speechPlaces } from './places.ts';
import { isSpoken, leftOut } from './roles.ts';
import { normaliserFor } from './normalise/index.ts';
import { splitParts } from './parts.ts';
import { joinTurns } from './turns.ts';

/** Every word of the spoken blocks exactly once, in reading order, each in the voice of whoever says it. */
export function rehearse(script: Script, cast: Cast): SpeechDoc {
  const places = speechPlaces(script.article);
  const parts = splitParts(
    script,
    places.filter(({ block }) => isSpoken(block.role)),
  );
  return {
    language: script.language,
    title: script.article.meta.title,
    turns: joinTurns(parts, cast, { language: script.language, normaliser: normaliserFor(script.language) }),
    diagnostics: places.filter(({ block }) => !isSpoken(block.role)).map(({ block }) => leftOut(block)),
  };
}
