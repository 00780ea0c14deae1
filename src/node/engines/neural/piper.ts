/** The speakers of a Piper voice, from the settings that lie beside its model. */
import { UserError } from '../../../core/errors.ts';
import type { NeuralSpeaker } from './speaker.ts';

/** What is read of the settings; all of it may be missing. */
interface PiperSettings {
  readonly dataset?: unknown;
  readonly language?: { readonly code?: unknown };
  readonly num_speakers?: unknown;
  readonly speaker_id_map?: unknown;
}

/** More than any voice of Piper has; a number beyond it is no number of speakers. */
const most = 2000;

/** Throws a `UserError` of kind `usage` when the settings are none of Piper's. */
export function piperSpeakers(settings: string, file: string): readonly NeuralSpeaker[] {
  const { dataset, language, num_speakers: count, speaker_id_map: map } = parsed(settings);
  const { code } = language ?? {};
  if (typeof code !== 'string' || typeof count !== 'number' || !(count >= 1 && count <= most))
    throw new UserError('usage', `${file}.json is not the settings file of a Piper voice.`);
  const tag = code.replace('_', '-');
  const name = typeof dataset === 'string' && dataset !== '' ? dataset : 'voice';
  const named = Object.entries((map ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const speakers: readonly (readonly [string, number])[] =
    named.length > 0 ? named : Array.from({ length: count }, (_, id) => [String(id), id]);
  return speakers
    .map(([own, id]) => ({ id, name: asName(count === 1 ? name : `${name}-${own}`), language: tag }))
    .toSorted((a, b) => a.id - b.id);
}

/** Nothing of it when it is no JSON. */
function parsed(settings: string): PiperSettings {
  try {
    return (JSON.parse(settings) ?? {}) as PiperSettings;
  } catch {
    return {};
  }
}

/** SSML reads white space in a voice's name as a list of names. */
const asName = (name: string): string => name.replaceAll(/\s+/g, '_');
