/** The properties that stand at the end of an ONNX file (`metadata_props` of its `ModelProto`), read without the rest. */
import { open } from 'node:fs/promises';

/** Enough for the properties of every model of sherpa-onnx. */
const tail = 262_144;

/** A function from a property's name to its value; null for what is not there. */
export async function onnxProperty(path: string): Promise<(name: string) => string | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(tail, size));
    await file.read(bytes, 0, bytes.length, size - bytes.length);
    return (name) => valueIn(bytes, name);
  } finally {
    await file.close();
  }
}

/** Each is a message of two strings: field 1 its name, field 2 its value, each behind its length. */
function valueIn(bytes: Buffer, name: string): string | null {
  const key = Buffer.from([0x0a, name.length, ...Buffer.from(name), 0x12]);
  const at = bytes.lastIndexOf(key);
  if (at < 0) return null;
  let length = 0;
  let place = at + key.length;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[place++] ?? 0;
    length += (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return bytes.toString('utf8', place, place + length);
}
