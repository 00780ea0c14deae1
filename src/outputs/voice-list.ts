/** Who speaks in an article, and with which voice: a line for each, in the order in which they are first heard. */
import type { EditionArticle } from '../core/edition.ts';
import type { SpeakerId } from '../core/script.ts';
import { capitalised } from '../core/turn-starts.ts';
import type { CastVoice } from '../core/voice.ts';

/** The words that a line adds, in the language of the article. */
export interface VoiceWords {
  readonly narrator: string;
  /** Stands before the name of a voice. */
  readonly voice: string;
  /** Stand before how a voice is altered, in per cent of its own. */
  readonly pitch: string;
  readonly rate: string;
}

/** Taken from the turns themselves, so that it says what is heard: who has no turn is not in it. */
export const voiceLines = (part: EditionArticle, words: VoiceWords): readonly string[] =>
  [...voicesOf(part)].map(([speaker, cast]) => `${whoIs(speaker, part, words)}: ${voiceOf(cast, words)}`);

/** null is the narrator. */
function voicesOf({ speech }: EditionArticle): ReadonlyMap<SpeakerId | null, CastVoice> {
  const voices = new Map<SpeakerId | null, CastVoice>();
  for (const { speaker, cast } of speech.turns) if (!voices.has(speaker)) voices.set(speaker, cast);
  return voices;
}

function whoIs(speaker: SpeakerId | null, { script }: EditionArticle, { narrator }: VoiceWords): string {
  if (speaker === null) return narrator;
  const found = script.speakers.find(({ id }) => id === speaker);
  if (found === undefined) return speaker;
  const name = capitalised(found.name);
  return found.role === null || found.role === found.name ? name : `${name}, ${found.role}`;
}

function voiceOf({ voice, prosody }: CastVoice, words: VoiceWords): string {
  const altered = prosody === null ? '' : ` (${words.pitch} ${prosody.pitch} %, ${words.rate} ${prosody.rate} %)`;
  return `${words.voice} ${voice.name}${altered}`;
}
