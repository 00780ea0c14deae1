/** A picture of one colour on another as PNG (W3C, third edition): 8 bits a sample, RGB. */
import { zlibSync } from 'fflate';
import { joined } from '../../../core/bytes.ts';
import { crc32 } from '../../../core/crc32.ts';
import type { Size } from './outlines.ts';

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** `shades` are how much of the ink each point has, from 0 to 1, row by row from the top. */
export function pngOf(shades: Float32Array, size: Size, ink: Colour, ground: Colour): Uint8Array {
  const stride = 1 + 3 * size.width; // Each row begins with the number of its filter, 0 for none.
  const rows = new Uint8Array(stride * size.height);
  for (const [at, shade] of shades.entries()) {
    const place = Math.floor(at / size.width) * stride + 1 + 3 * (at % size.width);
    for (let part = 0; part < 3; part++) {
      const [from, to] = [ground[part] ?? 0, ink[part] ?? 0];
      rows[place + part] = Math.round(from + (to - from) * shade);
    }
  }
  const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
  const chunks = [chunk('IHDR', header(size)), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())];
  return joined([signature, ...chunks]);
}

function header({ width, height }: Size): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, 2, 0, 0, 0], 8); // Bits a sample, RGB, deflated, rows filtered one by one, not interlaced.
  return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data]);
  return joined([uint32(data.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
