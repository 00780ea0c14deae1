/** Which format a source is in: by how it begins, else by its name. */
import type { InputName } from './names.ts';
import { inputNames } from './names.ts';
import type { Source } from './types.ts';

interface Signs {
  /** File name endings, lower case, with the dot; what ends in none of them is plain text. */
  readonly endings: readonly string[];
  /** How its first bytes begin, read as Latin-1 without zeros; null for a format that any text may be in. */
  readonly begins: RegExp | null;
}

const signs: Readonly<Record<InputName, Signs>> = {
  text: { endings: ['.txt', '.text'], begins: null },
  markdown: { endings: ['.md', '.markdown'], begins: null },
  html: {
    endings: ['.html', '.htm', '.xhtml'],
    begins: /^(?:\s|<!--(?:(?!-->).)*-->|<\?xml\b[^>]*>)*<(?:!doctype\s+html\b|html[\s>]|head[\s>]|body[\s>])/is,
  },
};

/** Every file name ending that an input format knows, lower case, with the dot. */
export const inputExtensions: readonly string[] = Object.values(signs).flatMap(({ endings }) => endings);

/** The format that a source's content speaks for; null when any text may begin so. */
export function formatByContent({ bytes }: Source): InputName | null {
  const head = latin1(bytes.subarray(0, 2048))
    .replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '')
    .replaceAll('\0', '');
  return inputNames.find((name) => signs[name].begins?.test(head) === true) ?? null;
}

/** The format that a file's name speaks for. */
export function formatByName(name: string): InputName {
  const lower = name.toLowerCase();
  return inputNames.find((format) => signs[format].endings.some((ending) => lower.endsWith(ending))) ?? 'text';
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
