/** Who makes compressed sound: the user's ffmpeg, and for Opus our own encoder where there is none. */
import type { EncodedFormat, SoundEncoder } from '../core/encoding.ts';
import { UserError } from '../core/errors.ts';

/** Throws a `UserError` of kind `usage` that says what to install. */
export async function findSoundEncoder(format: EncodedFormat): Promise<SoundEncoder> {
  const { findEncoder } = await import('./ffmpeg/index.ts');
  try {
    return await findEncoder(format);
  } catch (error) {
    if (!(error instanceof UserError) || format !== 'opus') throw error;
    return (await import('./opus/index.ts')).embeddedOpus;
  }
}
