/** Reads the head of a JPEG (ITU-T T.81, annex B): the file itself goes into the PDF as it is. */
import { PictureTrouble } from './types.ts';
import type { Orientation, Picture } from './types.ts';

/** Wider or higher pictures are no article's. */
const mostPixels = 100_000_000;

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/** Throws a `PictureTrouble` for a file that is cut off, and for kinds of JPEG that a PDF/A-2 of our colours may not hold. */
export function readJpeg(bytes: Uint8Array): Picture {
  const { frame, orientation, scan } = readHead(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!endsWhole(bytes, scan)) throw broken();
  const { width, height, components, bits } = frame;
  if (bits !== 8) throw new PictureTrouble(`has ${bits} bits a sample, and PDF takes 8`);
  if (components === 4) throw new PictureTrouble('is in CMYK colours; save it as RGB');
  if (components !== 1 && components !== 3) throw broken();
  if (width * height > mostPixels) throw new PictureTrouble('has more than 100 million pixels');
  const turned = orientation > 4;
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    stored: { width, height },
    orientation,
    colours: components === 1 ? 'grey' : 'rgb',
    encoding: 'jpeg',
    data: bytes,
  };
}

const broken = (): PictureTrouble => new PictureTrouble('is a broken JPEG');

/** The end marker stands at the end, perhaps with a little behind it; that of a preview before the scan does not count. */
function endsWhole(bytes: Uint8Array, scan: number): boolean {
  for (let at = bytes.length - 2; at > scan; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly bits: number;
}

interface Head {
  readonly frame: Frame;
  readonly orientation: Orientation;
  /** Where the first scan begins. */
  readonly scan: number;
}

/** Walks over the segments up to the first scan. */
function readHead(view: DataView): Head {
  let frame: Frame | null = null;
  let orientation: Orientation = 1;
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) break;
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > view.byteLength) throw broken();
    const segment = new DataView(view.buffer, view.byteOffset + at + 4, length - 2);
    if (isFrame(marker)) frame = readFrame(segment);
    if (marker === exifSegment) orientation = readOrientation(segment) ?? orientation;
    at += 2 + length;
  }
  if (frame === null || frame.width === 0 || frame.height === 0) throw broken();
  return { frame, orientation, scan: at };
}

const startOfScan = 0xda;
const exifSegment = 0xe1;

/** Baseline, extended and progressive; lossless and arithmetic ones are not in PDF (ISO 32000-1, 7.4.8). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xc2;

function readFrame(segment: DataView): Frame {
  if (segment.byteLength < 6) throw broken();
  return {
    bits: segment.getUint8(0),
    height: segment.getUint16(1),
    width: segment.getUint16(3),
    components: segment.getUint8(5),
  };
}

/** From the first directory of an Exif segment; null when it says nothing of it. */
function readOrientation(segment: DataView): Orientation | null {
  const header = 6;
  if (segment.byteLength < header + 14 || segment.getUint32(0) !== 0x45786966) return null;
  const little = segment.getUint16(header) === 0x4949;
  const directory = header + segment.getUint32(header + 4, little);
  if (directory + 2 > segment.byteLength) return null;
  const count = segment.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    if (entry + 12 > segment.byteLength) return null;
    if (segment.getUint16(entry, little) !== 0x0112) continue;
    const value = segment.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? (value as Orientation) : null;
  }
  return null;
}
