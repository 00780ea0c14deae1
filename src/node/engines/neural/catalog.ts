/** The voices of a model as a catalogue to cast from. */
import { readFile } from 'node:fs/promises';
import type { Voice, VoiceCatalog } from '../../../core/voice.ts';
import type { NeuralModel } from './model.ts';
import type { NeuralSpeaker } from './speaker.ts';

export const catalogOf = ({ kind, speakers }: NeuralModel): Promise<VoiceCatalog> =>
  kind === 'kokoro' ? kokoroCatalog(speakers) : Promise.resolve(piperCatalog(speakers));

/** `dist/node/engines/neural/` and `src/node/engines/neural/` lie equally deep below the package. */
const known = new URL('../../../../assets/voices/kokoro.json', import.meta.url);

/** The part of our own list that the model has, in its order of preference, and behind it what the model has beside. */
async function kokoroCatalog(speakers: readonly NeuralSpeaker[]): Promise<VoiceCatalog> {
  const catalog = JSON.parse(await readFile(known, 'utf8')) as VoiceCatalog;
  const there = new Set(speakers.map(({ name }) => name));
  const listed = new Set(catalog.voices.map(({ name }) => name));
  const others = speakers.filter(({ name }) => !listed.has(name)).map(unlisted);
  const voices = [...catalog.voices.filter(({ name }) => there.has(name)), ...others];
  const narrators = catalog.narrators.filter((name) => there.has(name));
  return {
    ...catalog,
    voices,
    narrators: narrators.length > 0 ? narrators : voices.slice(0, 1).map(({ name }) => name),
  };
}

/** The second letter of a name is the gender. */
const unlisted = ({ name, language }: NeuralSpeaker): Voice => ({
  name,
  language,
  gender: name.charAt(1) === 'f' ? 'female' : name.charAt(1) === 'm' ? 'male' : null,
});

/** Piper's settings do not say who its speakers are. */
const piperCatalog = (speakers: readonly NeuralSpeaker[]): VoiceCatalog => ({
  id: 'piper',
  engine: 'Piper',
  provenance: 'The settings of the model.',
  narrators: speakers.slice(0, 1).map(({ name }) => name),
  voices: speakers.map(({ name, language }) => ({ name, language, gender: null })),
});
