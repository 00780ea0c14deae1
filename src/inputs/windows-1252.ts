/**
 * What windows-1252 holds at 0x80–0x9F. Node 20 decodes these bytes as the control characters U+0080–U+009F,
 * so they are put right afterwards. Source: WHATWG Encoding Standard, index-windows-1252; five bytes are unassigned.
 */
const assigned: readonly (readonly [byte: number, character: string])[] = [
  [0x80, '€'],
  [0x82, '‚'],
  [0x83, 'ƒ'],
  [0x84, '„'],
  [0x85, '…'],
  [0x86, '†'],
  [0x87, '‡'],
  [0x88, 'ˆ'],
  [0x89, '‰'],
  [0x8a, 'Š'],
  [0x8b, '‹'],
  [0x8c, 'Œ'],
  [0x8e, 'Ž'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0x98, '˜'],
  [0x99, '™'],
  [0x9a, 'š'],
  [0x9b, '›'],
  [0x9c, 'œ'],
  [0x9e, 'ž'],
  [0x9f, 'Ÿ'],
];

const characterOf = new Map(assigned.map(([byte, character]) => [String.fromCharCode(byte), character]));
const byteOf = new Map(assigned.map(([byte, character]) => [character, byte]));

/** Text with the control characters U+0080–U+009F replaced by what windows-1252 holds there. */
export const repairControls = (text: string): string =>
  text.replaceAll(/[\u0080-\u009F]/g, (control) => characterOf.get(control) ?? control);

/** The byte that a character has in windows-1252; null when it has none. */
export function windows1252Byte(character: string): number | null {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : (byteOf.get(character) ?? null);
}

/** Every character above ASCII that a windows-1252 byte may stand for, as the inside of a character class. */
export const windows1252High = `\\u0080-\\u00FF${assigned.map(([, character]) => character).join('')}`;
