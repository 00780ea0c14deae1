import type { SegmentsDialect } from './types.ts';

/** ElevenLabs, OpenAI, Kokoro, Piper and others without SSML. OpenAI takes 4,096 characters a request, the least of them. */
export const segments: SegmentsDialect = {
  form: 'segments',
  name: 'segments',
  description: 'engines without SSML (ElevenLabs, OpenAI, Kokoro, Piper)',
  catalog: null,
  mostCharacters: 4096,
};
