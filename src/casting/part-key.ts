import type { CastVoice } from '../core/voice.ts';

/** The same for two parts that sound alike. */
export const partKey = ({ voice, prosody }: CastVoice): string =>
  prosody === null ? voice.name : `${voice.name} ${prosody.pitch} ${prosody.rate}`;
