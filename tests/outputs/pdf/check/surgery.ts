/** Takes a PDF of ours apart, changes it, and puts it together again with a cross-reference table that is right. */
import { inflateSync } from 'node:zlib';

export interface PdfObject {
  readonly number: number;
  /** Everything before the stream, a character for each byte. */
  readonly dict: string;
  /** Unpacked; null when the object is none. */
  readonly stream: string | null;
}

export interface TakenApart {
  readonly header: string;
  readonly objects: readonly PdfObject[];
  readonly trailer: string;
}

export function takeApart(bytes: Uint8Array): TakenApart {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = Array.from(text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm), ([, number, body = '']) => {
    const [, dict, packed] = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/.exec(body) ?? [];
    if (dict === undefined || packed === undefined) return { number: Number(number), dict: body, stream: null };
    const raw = Buffer.from(packed, 'latin1');
    const stream = dict.includes('/FlateDecode') ? inflateSync(raw) : raw;
    return {
      number: Number(number),
      dict: dict.replaceAll(/\n\/(?:Length \d+|Filter \/FlateDecode)(?=\n)/g, ''),
      stream: inHexadecimal(stream.toString('latin1')),
    };
  });
  const trailer = /^trailer\n([\s\S]*?)\nstartxref/m.exec(text)?.[1];
  if (objects.length === 0 || trailer === undefined) throw new Error('This is no PDF that can be taken apart.');
  return { header: text.slice(0, text.indexOf('\n')), objects, trailer };
}

/** The content of a page with its strings in hexadecimal, so that a pattern can name glyph codes. Other streams stay as they are. */
function inHexadecimal(stream: string): string {
  if (!stream.includes(' BDC')) return stream;
  return stream.replaceAll(/\((?:[^()\\]|\\[\s\S])*\)(?=[^<>]*TJ)/g, (literal) => {
    const bytes = literal
      .slice(1, -1)
      .replaceAll(/\\([\s\S])/g, (_, character: string) => escapes[character] ?? character);
    return `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
  });
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export function putTogether({ header, objects, trailer }: TakenApart): Uint8Array {
  let file = `${header}\n%\u00FF\u00FF\u00FF\u00FF\n`;
  const size = Math.max(...objects.map(({ number }) => number)) + 1;
  const lines = Array.from({ length: size }, () => '0000000000 65535 f \n');
  for (const { number, dict, stream } of objects) {
    lines[number] = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    const body =
      stream === null ? dict : `${dict.replace(/^<</, `<<\n/Length ${stream.length}`)}\nstream\n${stream}\nendstream`;
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = `xref\n0 ${size}\n${lines.join('')}trailer\n${trailer.replace(/\/Size \d+/, `/Size ${size}`)}\n`;
  return Buffer.from(`${file}${table}startxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** One cut; throws when there is nothing to cut, so that no operation does nothing unseen. */
export type Cut = (file: TakenApart) => TakenApart;

export const operate = (bytes: Uint8Array, ...cuts: readonly Cut[]): Uint8Array =>
  putTogether(cuts.reduce((file, cut) => cut(file), takeApart(bytes)));

/** Replaces a pattern in the first object that has it, or in all of them. */
export const inObject = (
  pattern: RegExp,
  replacement: string,
  { where = /^/, all = false }: { readonly where?: RegExp; readonly all?: boolean } = {},
): Cut => inPart('dict', pattern, replacement, where, all);

/** The same in the contents of streams. */
export const inStream = (
  pattern: RegExp,
  replacement: string,
  { where = /^/, all = false }: { readonly where?: RegExp; readonly all?: boolean } = {},
): Cut => inPart('stream', pattern, replacement, where, all);

function inPart(part: 'dict' | 'stream', pattern: RegExp, replacement: string, where: RegExp, all: boolean): Cut {
  return (file) => {
    let done = 0;
    const objects = file.objects.map((object) => {
      const text = object[part];
      if (
        text === null ||
        (done > 0 && !all) ||
        !where.test(part === 'dict' ? object.dict : text) ||
        text.search(pattern) === -1
      )
        return object;
      done += 1;
      return { ...object, [part]: text.replace(pattern, replacement) };
    });
    if (done === 0) throw new Error(`There is no ${pattern} to cut.`);
    return { ...file, objects };
  };
}

/** Adds an object under a number that is free: the highest and one. */
export const addObject =
  (dict: string, stream: string | null = null): Cut =>
  (file) => ({ ...file, objects: [...file.objects, { number: nextNumber(file), dict, stream }] });

export const nextNumber = ({ objects }: TakenApart): number => Math.max(...objects.map(({ number }) => number)) + 1;
