/** A RIFF WAVE file of 16-bit samples on one channel. */
import type { Spool } from '../../core/synthesis.ts';
import { amplified } from './loudness.ts';
import { soundOf } from './perform.ts';
import type { Recording, Take } from './perform.ts';

/** The file as a stream: its length is known, its samples come from the spool one segment after the other. */
export async function* wavFile(recording: Recording, spool: Spool): AsyncGenerator<Uint8Array> {
  yield header(recording.length, recording.sampleRate);
  yield* samplesOf(recording, spool);
}

/** The samples alone, little-endian. */
export async function* samplesOf(recording: Recording, spool: Spool): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const take of recording.takes) {
    yield* silence(take.start - at);
    yield* take.place === null ? silence(take.end - take.start) : [await loud(take, recording, spool)];
    at = take.end;
  }
  yield* silence(recording.length - at);
}

async function loud({ line, start, end, place }: Take, { gains }: Recording, spool: Spool): Promise<Uint8Array> {
  const from = place ?? 0;
  const bytes = await spool.read(2 * from, 2 * (from + end - start));
  const samples = new Int16Array(bytes.slice().buffer);
  const even = amplified(samples, gains.get(soundOf(line.segment.cast)) ?? 1);
  return new Uint8Array(even.buffer);
}

/** Samples a piece, so that a long pause takes little memory. */
const piece = 16_384;

function* silence(samples: number): Generator<Uint8Array> {
  for (let left = samples; left > 0; left -= piece) yield new Uint8Array(2 * Math.min(left, piece));
}

/** The form holds 4 GiB of samples: 37 hours at 16 kHz. */
function header(samples: number, sampleRate: number): Uint8Array {
  const bytes = new Uint8Array(44);
  const view = new DataView(bytes.buffer);
  const ascii = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  ascii(0, 'RIFF');
  view.setUint32(4, 36 + 2 * samples, true);
  ascii(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, 2 * sampleRate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  ascii(36, 'data');
  view.setUint32(40, 2 * samples, true);
  return bytes;
}
