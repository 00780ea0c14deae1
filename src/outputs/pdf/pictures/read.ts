/** From the bytes of a file to a picture. */
import { isJpeg, readJpeg } from './jpeg.ts';
import type { Picture } from './types.ts';
import { PictureTrouble } from './types.ts';

/** Throws a `PictureTrouble` for anything but a whole PNG or JPEG of a size that can be shown. */
export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  if (isJpeg(bytes)) return readJpeg(bytes);
  if (isPng(bytes)) return (await import('./png.ts')).readPng(bytes); // Loads the inflater.
  throw new PictureTrouble(bytes.length === 0 ? 'is an empty file' : 'is neither a PNG nor a JPEG');
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, at) => bytes[at] === byte);
