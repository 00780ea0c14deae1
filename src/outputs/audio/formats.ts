/** The forms a recording can have. */
import { UserError } from '../../core/errors.ts';
import type { EncodedFormat } from '../../core/encoding.ts';

export interface SoundFormat {
  /** As `--format` has it; so ends the file. */
  readonly name: string;
  readonly mediaType: string;
  /** What the world's encoder is to make; null for samples as they are. */
  readonly encoded: EncodedFormat | null;
}

const formats: readonly SoundFormat[] = [
  { name: 'wav', mediaType: 'audio/wav', encoded: null },
  { name: 'mp3', mediaType: 'audio/mpeg', encoded: 'mp3' },
  { name: 'm4b', mediaType: 'audio/mp4', encoded: 'm4b' },
  { name: 'opus', mediaType: 'audio/ogg', encoded: 'opus' },
];

/** Throws a `UserError` of kind `usage` for a name that no form has. */
export function soundFormat(name: string): SoundFormat {
  const known = formats.find((format) => format.name === name.toLowerCase());
  if (known !== undefined) return known;
  const names = formats.map((format) => format.name).join(', ');
  throw new UserError('usage', `There is no sound format “${name}”; choose from ${names}.`);
}
