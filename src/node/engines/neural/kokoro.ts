/** Kokoro's speakers. Their names tell where they come from and who they are: `bf_emma` is a British woman. */
import type { NeuralSpeaker } from './speaker.ts';

/** By the first letter of a name, as Kokoro's own list of voices has it. */
const languages: Readonly<Record<string, string>> = {
  a: 'en-US',
  b: 'en-GB',
  e: 'es-ES',
  f: 'fr-FR',
  h: 'hi-IN',
  i: 'it-IT',
  j: 'ja-JP',
  p: 'pt-BR',
  z: 'zh-CN',
};

/** From the list in the model, `af_alloy,af_aoede`: a speaker's number is its place there. */
export const kokoroSpeakers = (names: string): readonly NeuralSpeaker[] =>
  names
    .split(',')
    .map((name, id) => ({ id, name: name.trim(), language: languages[name.trim().charAt(0)] ?? 'en-US' }))
    .filter(({ name }) => /^\S+$/.test(name));
