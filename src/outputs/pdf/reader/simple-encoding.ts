/** What the one-byte codes of a simple font read as, without a ToUnicode map (ISO 32000-1, 9.6.6 and annex D). */
import type { PdfFile } from './file.ts';
import type { PdfDict } from './values.ts';
import { asArray, asDict, asName } from './values.ts';

const labels: Readonly<Record<string, string>> = { WinAnsiEncoding: 'windows-1252', MacRomanEncoding: 'macintosh' };

/** null for codes whose meaning only the font program, or the full list of glyph names, knows. */
export function simpleEncoding(dict: PdfDict, file: PdfFile): (code: number) => string | null {
  const encoding = file.get(dict, 'Encoding');
  const label = labels[asName(encoding) ?? asName(file.get(asDict(encoding), 'BaseEncoding')) ?? ''];
  const base = label === undefined ? null : new TextDecoder(label).decode(everyByte);
  const named = differences(asArray(file.get(asDict(encoding), 'Differences')) ?? [], file);
  return (code) =>
    named.get(code) ?? base?.[code] ?? (code >= 0x20 && code < 0x7f && base === null ? ascii(code) : null);
}

const everyByte = Uint8Array.from({ length: 256 }, (_, code) => code);

/** The letters, digits and most marks of StandardEncoding are those of ASCII. */
const ascii = (code: number): string => String.fromCharCode(code);

function differences(list: readonly unknown[], file: PdfFile): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let code = 0;
  for (const value of list as NonNullable<ReturnType<typeof asArray>>) {
    const entry = file.resolve(value);
    if (typeof entry === 'number') code = entry;
    const text = glyphText(asName(entry) ?? '');
    if (text !== null) found.set(code, text);
    if (asName(entry) !== null) code += 1;
  }
  return found;
}

/** The text of a glyph name: the commonest, and those that spell their code points (Adobe Glyph List Specification, section 2). */
function glyphText(name: string): string | null {
  const [plain = ''] = name.split('.');
  if (/^[A-Za-z]$/.test(plain)) return plain;
  const spelt = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/.exec(plain);
  const hex = spelt?.[1] ?? spelt?.[2];
  if (hex !== undefined && Number.parseInt(hex, 16) <= 0x10_ff_ff)
    return String.fromCodePoint(Number.parseInt(hex, 16));
  return common.get(plain) ?? null;
}

const common: ReadonlyMap<string, string> = new Map(
  Object.entries({
    space: ' ',
    exclam: '!',
    quotedbl: '"',
    numbersign: '#',
    dollar: '$',
    percent: '%',
    ampersand: '&',
    quotesingle: "'",
    parenleft: '(',
    parenright: ')',
    asterisk: '*',
    plus: '+',
    comma: ',',
    hyphen: '-',
    period: '.',
    slash: '/',
    zero: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    colon: ':',
    semicolon: ';',
    less: '<',
    equal: '=',
    greater: '>',
    question: '?',
    at: '@',
    underscore: '_',
    bracketleft: '[',
    bracketright: ']',
    quoteleft: '‘',
    quoteright: '’',
    quotedblleft: '“',
    quotedblright: '”',
    endash: '–',
    emdash: '—',
    bullet: '•',
    ellipsis: '…',
    fi: 'ﬁ',
    fl: 'ﬂ',
    ff: 'ﬀ',
    ffi: 'ﬃ',
    ffl: 'ﬄ',
    adieresis: 'ä',
    odieresis: 'ö',
    udieresis: 'ü',
    germandbls: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedilla: 'ç',
    sterling: '£',
    Euro: '€',
    section: '§',
    degree: '°',
    copyright: '©',
  }),
);
