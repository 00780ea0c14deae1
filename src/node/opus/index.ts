/** Opus without a program of the user's: libopus as WebAssembly, which is there on every machine. */
import type { EncodeRequest, SoundEncoder, SoundTags } from '../../core/encoding.ts';
import { UserError } from '../../core/errors.ts';
import { oggOpus } from './ogg.ts';
import type { OpusPacket } from './ogg.ts';

/** Bits per second: speech on one channel gains nothing from more. */
const bitRate = 24_000;

/** Samples per second that libopus takes (RFC 6716, section 2.1.3). */
const sampleRates: ReadonlySet<number> = new Set([8000, 12_000, 16_000, 24_000, 48_000]);

/** Samples at 48 kHz that libopus looks ahead: 6.5 ms. */
const preSkip = 312;

/** Packets a second: frames of 20 ms. */
const framesPerSecond = 50;

export const embeddedOpus: SoundEncoder = { encode };

async function* encode(request: EncodeRequest): AsyncGenerator<Uint8Array> {
  const { sampleRate, tags, samples, signal } = request;
  if (!sampleRates.has(sampleRate))
    throw new UserError(
      'file',
      `Opus cannot be made of ${sampleRate} samples a second without ffmpeg; install ffmpeg.`,
    );
  const packets: OpusPacket[] = [];
  for await (const packet of packetsOf(samples, sampleRate)) {
    if (signal?.aborted === true) throw new UserError('file', 'The recording cannot be encoded: the run was stopped.');
    packets.push(packet);
  }
  yield* oggOpus({ sampleRate, preSkip, comments: commentsOf(tags) }, packets);
}

async function* packetsOf(samples: AsyncIterable<Uint8Array>, sampleRate: number): AsyncGenerator<OpusPacket> {
  const { default: OpusScript } = await import('opusscript');
  const encoder = new OpusScript(sampleRate as 16000, 1, OpusScript.Application.AUDIO);
  try {
    encoder.setBitrate(bitRate);
    const frame = sampleRate / framesPerSecond;
    const scale = 48_000 / sampleRate;
    let count = 0;
    let end = 0;
    const packet = (bytes: Uint8Array): OpusPacket => {
      end += frame;
      return { bytes: encoder.encode(Buffer.from(bytes), frame), position: end * scale };
    };
    let rest: Uint8Array = new Uint8Array();
    for await (const piece of samples) {
      const all = Buffer.concat([rest, piece]);
      let at = 0;
      for (; at + 2 * frame <= all.length; at += 2 * frame) yield packet(all.subarray(at, at + 2 * frame));
      rest = all.subarray(at);
      count += piece.length / 2;
    }
    // What the encoder has still ahead of it, and the end of the sound in a frame that silence fills up.
    const whole = Math.ceil(count * scale) + preSkip;
    const packets = Math.ceil((whole / scale - end) / frame);
    for (let left = 0; left < packets; left++) {
      const last = packet(Buffer.concat([left === 0 ? rest : new Uint8Array()], 2 * frame));
      yield { ...last, position: Math.min(last.position, whole) };
    }
  } finally {
    encoder.delete();
  }
}

const commentsOf = ({ title, artist, album, date, language }: SoundTags): readonly string[] =>
  Object.entries({ TITLE: title, ARTIST: artist, ALBUM: album, DATE: date, LANGUAGE: language }).flatMap(
    ([name, value]) => (value === null ? [] : [`${name}=${value.toWellFormed()}`]),
  );
