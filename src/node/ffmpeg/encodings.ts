/** How ffmpeg is asked for each form of sound. Speech on one channel: more bits than these are not heard. */
import type { EncodedFormat } from '../../core/encoding.ts';

export interface Encoding {
  /** ffmpeg's name of the encoder, as `ffmpeg -encoders` lists it. */
  readonly encoder: string;
  /** Options of the encoder and of the file. */
  readonly options: readonly string[];
  /** Ending of the file that ffmpeg is to write. */
  readonly ending: string;
  readonly holdsCover: boolean;
}

export const encodings: Readonly<Record<EncodedFormat, Encoding>> = {
  mp3: {
    encoder: 'libmp3lame',
    // ID3 2.3 is what older players read; 2.4 is not.
    options: ['-b:a', '64k', '-id3v2_version', '3', '-f', 'mp3'],
    ending: '.mp3',
    holdsCover: true,
  },
  m4b: {
    encoder: 'aac',
    // The index in front, so that playing begins before the whole is there; the brand marks an audiobook.
    options: ['-b:a', '64k', '-movflags', '+faststart', '-brand', 'M4B ', '-f', 'ipod'],
    ending: '.m4b',
    holdsCover: true,
  },
  opus: {
    encoder: 'libopus',
    options: ['-b:a', '32k', '-application', 'voip', '-f', 'ogg'],
    ending: '.opus',
    holdsCover: false,
  },
};
