import type { CastVoice, Prosody } from '../core/voice.ts';

/** The same for two parts that sound alike. */
export const partKey = ({ voice, prosody }: CastVoice): string => partKeyOf(voice.name, prosody);

/** The same key for a part that is known by its voice's name. */
export const partKeyOf = (voice: string, prosody: Prosody | null): string =>
  prosody === null ? voice : `${voice} ${prosody.pitch} ${prosody.rate}`;
