/** How one voice is altered to stand for more than one speaker. */
import type { Prosody } from '../core/voice.ts';

/**
 * In per cent of the voice's own pitch and rate, the clearest and still natural first. Twelve per cent of pitch is two semitones,
 * well above what listeners need to notice a change; the rate moves with it, as in smaller and larger people.
 */
export const prosodyVariants: readonly Prosody[] = [
  { pitch: 112, rate: 104 },
  { pitch: 89, rate: 95 },
  { pitch: 125, rate: 96 },
  { pitch: 79, rate: 104 },
];
