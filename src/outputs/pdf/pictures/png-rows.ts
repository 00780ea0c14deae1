/** From the inflated rows of a PNG to 8-bit samples of every pixel, on white. */
import { unfilter } from './png-filters.ts';

export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits a sample. */
  readonly depth: number;
  readonly colour: 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgb-alpha';
  /** Samples a pixel. */
  readonly channels: number;
  readonly interlaced: boolean;
}

/** A grid of pixels that are stored together: all of them, or those of one pass of Adam7 (8.2). */
export interface Pass {
  readonly x: { readonly from: number; readonly step: number };
  readonly y: { readonly from: number; readonly step: number };
  readonly width: number;
  readonly height: number;
  /** Of a row, without the number of its filter. */
  readonly bytes: number;
}

const adam7 = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const;

export function passesOf({ width, height, depth, channels, interlaced }: PngHead): readonly Pass[] {
  const grids = interlaced ? adam7 : [[0, 1, 0, 1] as const];
  return grids
    .map(([x, stepX, y, stepY]): Pass => {
      const columns = Math.ceil((width - x) / stepX);
      return {
        x: { from: x, step: stepX },
        y: { from: y, step: stepY },
        width: columns,
        height: Math.ceil((height - y) / stepY),
        bytes: Math.ceil((columns * channels * depth) / 8),
      };
    })
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

export interface PngColours {
  /** Three bytes a colour. */
  readonly palette: Uint8Array;
  /** Of a palette, the opacity of each colour; else the one colour that is clear, in 16-bit samples. */
  readonly transparency: Uint8Array;
}

/** One or three samples a pixel, row by row; null when a row names no filter that there is. */
export function samplesOf(
  raw: Uint8Array,
  passes: readonly Pass[],
  head: PngHead,
  colours: PngColours,
): Uint8Array | null {
  const { width, height, depth, channels } = head;
  const size = head.colour === 'grey' || head.colour === 'grey-alpha' ? 1 : 3;
  const out = new Uint8Array(width * height * size);
  const put = painterOf(head, colours, out);
  const pixelBytes = Math.max(1, (channels * depth) / 8);
  let at = 0;
  for (const pass of passes) {
    if (!unfilter(raw.subarray(at, at + pass.height * (pass.bytes + 1)), pass.bytes, pixelBytes)) return null;
    for (let row = 0; row < pass.height; row += 1) {
      const start = at + row * (pass.bytes + 1) + 1;
      const line = (pass.y.from + row * pass.y.step) * width + pass.x.from;
      for (let column = 0; column < pass.width; column += 1) {
        const sample = (channel: number): number => sampleAt(raw, start, column * channels + channel, depth);
        put(sample, (line + column * pass.x.step) * size);
      }
    }
    at += pass.height * (pass.bytes + 1);
  }
  return out;
}

/** The sample of a number in a row. */
function sampleAt(raw: Uint8Array, start: number, index: number, depth: number): number {
  if (depth === 8) return raw[start + index] ?? 0;
  if (depth === 16) return ((raw[start + index * 2] ?? 0) << 8) | (raw[start + index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((raw[start + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

type Put = (sample: (channel: number) => number, to: number) => void;

/** Writes a pixel, let down on white as far as it is clear. */
function painterOf({ colour, depth, channels }: PngHead, { palette, transparency }: PngColours, out: Uint8Array): Put {
  const most = 2 ** depth - 1;
  if (colour === 'palette') {
    return (sample, to) => {
      const index = sample(0);
      const opacity = (transparency[index] ?? 255) / 255;
      for (let i = 0; i < 3; i += 1) out[to + i] = onWhite((palette[index * 3 + i] ?? 0) / 255, opacity);
    };
  }
  const parts = colour === 'rgb' || colour === 'rgb-alpha' ? 3 : 1;
  const hasAlpha = channels > parts;
  const clear =
    transparency.length >= parts * 2 ? Array.from({ length: parts }, (_, i) => wide(transparency, i)) : null;
  return (sample, to) => {
    const isClear = clear?.every((value, i) => sample(i) === value) === true;
    const opacity = isClear ? 0 : hasAlpha ? sample(parts) / most : 1;
    for (let i = 0; i < parts; i += 1) out[to + i] = onWhite(sample(i) / most, opacity);
  };
}

const wide = (bytes: Uint8Array, at: number): number => ((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0);

const onWhite = (value: number, opacity: number): number => Math.round((value * opacity + 1 - opacity) * 255);
