/**
 * Reads a PNG (W3C, Portable Network Graphics, third edition) into plain colours on white paper.
 * Decoded by ourselves: the libraries at hand inflate whatever a file holds, and a few kilobytes can hold gigabytes.
 */
import { UserError } from '../../../core/errors.ts';
import { inflate } from '../reader/filters.ts';
import { PictureTrouble } from './types.ts';
import type { Picture } from './types.ts';
import { paeth } from './png-filters.ts';
import { passesOf, samplesOf } from './png-rows.ts';
import type { PngHead } from './png-rows.ts';

/** As many as a photograph of 4,000 by 4,000 has; it takes some 200 MB of memory to decode. */
const mostPixels = 16_000_000;

/** Throws a `PictureTrouble` for a file that is broken or larger than 16 million pixels. */
export function readPng(bytes: Uint8Array): Picture {
  const chunks = readChunks(bytes);
  const head = readHead(chunks.get('IHDR')?.[0]);
  const { width, height } = head;
  const palette = chunks.get('PLTE')?.[0] ?? new Uint8Array();
  const transparency = chunks.get('tRNS')?.[0] ?? new Uint8Array();
  const passes = passesOf(head);
  const length = passes.reduce((sum, pass) => sum + pass.height * (pass.bytes + 1), 0);
  const raw = inflated(chunks.get('IDAT') ?? [], length);
  const grey = head.colour === 'grey' || head.colour === 'grey-alpha';
  const samples = samplesOf(raw, passes, head, { palette, transparency });
  if (samples === null) throw broken();
  return {
    width,
    height,
    stored: { width, height },
    orientation: 1,
    colours: grey ? 'grey' : 'rgb',
    encoding: 'rows',
    data: filtered(samples, width * (grey ? 1 : 3), grey ? 1 : 3),
  };
}

const broken = (): PictureTrouble => new PictureTrouble('is a broken PNG');

/** The chunks by type, up to the end; a file that is cut off has no end. */
function readChunks(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') return chunks;
    if (at + 12 + length > bytes.length) break;
    const same = chunks.get(type) ?? [];
    same.push(bytes.subarray(at + 8, at + 8 + length));
    chunks.set(type, same);
    at += 12 + length;
  }
  throw broken();
}

/** By the number of the colour type: what a pixel is made of, and the bit depths that it may have. */
const colourTypes: Readonly<
  Record<number, Pick<PngHead, 'colour' | 'channels'> & { readonly depths: readonly number[] }>
> = {
  0: { colour: 'grey', channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { colour: 'rgb', channels: 3, depths: [8, 16] },
  3: { colour: 'palette', channels: 1, depths: [1, 2, 4, 8] },
  4: { colour: 'grey-alpha', channels: 2, depths: [8, 16] },
  6: { colour: 'rgb-alpha', channels: 4, depths: [8, 16] },
};

function readHead(chunk: Uint8Array | undefined): PngHead {
  if (chunk === undefined || chunk.length < 13) throw broken();
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  const type = colourTypes[view.getUint8(9)];
  if (width === 0 || height === 0 || type === undefined || !type.depths.includes(depth)) throw broken();
  if (width * height > mostPixels) throw new PictureTrouble('has more than 16 million pixels');
  return { width, height, depth, colour: type.colour, channels: type.channels, interlaced: view.getUint8(12) === 1 };
}

/** Exactly so many bytes, or it is no picture: nothing beyond them is ever held. */
function inflated(chunks: readonly Uint8Array[], length: number): Uint8Array {
  try {
    const out = inflate(joined(chunks), { unpack: length });
    if (out.length === length) return out;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  throw broken();
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The rows as PNG's filter 4 (Paeth) has them: photographs become half as large. */
function filtered(samples: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  const rows = samples.length / rowBytes;
  const out = new Uint8Array(samples.length + rows);
  for (let row = 0; row < rows; row += 1) {
    const from = row * rowBytes;
    const to = row * (rowBytes + 1);
    out[to] = 4;
    for (let i = 0; i < rowBytes; i += 1) {
      const left = i >= pixelBytes ? (samples[from + i - pixelBytes] ?? 0) : 0;
      const above = row > 0 ? (samples[from + i - rowBytes] ?? 0) : 0;
      const corner = row > 0 && i >= pixelBytes ? (samples[from + i - rowBytes - pixelBytes] ?? 0) : 0;
      out[to + 1 + i] = (samples[from + i] ?? 0) - paeth(left, above, corner);
    }
  }
  return out;
}
