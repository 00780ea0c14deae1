/** Packets of Opus in an Ogg file (RFC 3533, RFC 7845): one channel, one stream. */
import { joined } from '../../core/bytes.ts';

export interface OggHead {
  /** Samples per second of what was encoded; players are told, and decode as they like. */
  readonly sampleRate: number;
  /** Samples at 48 kHz that the encoder puts before the sound, for players to leave out. */
  readonly preSkip: number;
  /** `NAME=value`, as Vorbis comments have them. */
  readonly comments: readonly string[];
}

export interface OpusPacket {
  readonly bytes: Uint8Array;
  /** Of what it holds and all before it, in samples at 48 kHz, `preSkip` among them. */
  readonly position: number;
}

/** Any number will do in a file of one stream; the same each time. */
const serial = 0x4c454354;

/** As many packets as make a second of 20-millisecond frames. */
const packetsPerPage = 50;

const flags = { first: 2, last: 4, none: 0 } as const;

export function* oggOpus(head: OggHead, packets: Iterable<OpusPacket>): Generator<Uint8Array> {
  yield page([opusHead(head)], { number: 0, position: 0, flag: flags.first });
  yield page([opusTags(head)], { number: 1, position: 0, flag: flags.none });
  let number = 2;
  let waiting: OpusPacket[] = [];
  const flush = (flag: number): Uint8Array => {
    const position = waiting.at(-1)?.position ?? head.preSkip;
    const made = page(
      waiting.map(({ bytes }) => bytes),
      { number, position, flag },
    );
    number += 1;
    waiting = [];
    return made;
  };
  for (const packet of packets) {
    if (waiting.length === packetsPerPage) yield flush(flags.none);
    waiting.push(packet);
  }
  yield flush(flags.last);
}

/** RFC 7845, section 5.1. */
function opusHead({ sampleRate, preSkip }: OggHead): Uint8Array {
  const bytes = new Uint8Array(19);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii('OpusHead'));
  bytes[8] = 1; // version
  bytes[9] = 1; // channels
  view.setUint16(10, preSkip, true);
  view.setUint32(12, sampleRate, true);
  return bytes;
}

/** RFC 7845, section 5.2. */
function opusTags({ comments }: OggHead): Uint8Array {
  const fields = ['Lectern', ...comments].map((text) => new TextEncoder().encode(text));
  const [vendor = new Uint8Array(), ...entries] = fields;
  const sized = (field: Uint8Array): readonly Uint8Array[] => [uint32(field.length), field];
  return joined([ascii('OpusTags'), ...sized(vendor), uint32(entries.length), ...entries.flatMap(sized)]);
}

interface PageHead {
  readonly number: number;
  readonly position: number;
  readonly flag: number;
}

/** RFC 3533, section 6. A packet that no page could hold is longer than any that is made here. */
function page(packets: readonly Uint8Array[], { number, position, flag }: PageHead): Uint8Array {
  const lacing = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ]);
  if (lacing.length > 255) throw new RangeError('An Ogg page cannot hold so much');
  const head = new Uint8Array(27 + lacing.length);
  const view = new DataView(head.buffer);
  head.set(ascii('OggS'));
  head[5] = flag;
  view.setBigUint64(6, BigInt(position), true);
  view.setUint32(14, serial, true);
  view.setUint32(18, number, true);
  head[26] = lacing.length;
  head.set(lacing, 27);
  const whole = joined([head, ...packets]);
  new DataView(whole.buffer).setUint32(22, checksum(whole), true);
  return whole;
}

/** CRC-32 with the polynomial 0x04C11DB7, from the highest bit down, beginning with 0 (RFC 3533, section 6). */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = ((sum << 8) ^ (table[((sum >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0;
  return sum;
}

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit++) value = (value & 0x80000000) === 0 ? value << 1 : (value << 1) ^ 0x04c11db7;
  return value >>> 0;
});

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
