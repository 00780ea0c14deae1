import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/cli/options/build.ts';
import type { World } from '../../../../src/core/world.ts';
import type { FontTable, KnownFont } from '../../../../src/outputs/pdf/fonts/types.ts';
import { pdf } from '../../../../src/outputs/pdf/index.ts';
import { root } from '../../../architecture/source-files.ts';
import { elementsOf, readBack, textOf } from '../read-back.ts';
import { article, bytesOf, editionOf, heading, paragraph } from '../sample.ts';
import { without, world } from '../world.ts';

const { fonts } = JSON.parse(readFileSync(join(root, 'assets', 'fonts', 'fonts.json'), 'utf8')) as FontTable;
const faces = fonts.filter((font) => font.face !== undefined);
const edition = editionOf(article([heading('The office flags'), paragraph('Zażółć gęślą jaźń, fine offices.')]));
const options = { profile: 'default', dialect: 'w3c' };

async function printedIn(face: string, what = edition, outside: World = world) {
  const [artifact] = await pdf.write(what, { ...options, face }, outside);
  if (artifact === undefined) throw new Error('nothing was printed');
  const bytes = await bytesOf(artifact);
  return { bytes, document: await readBack(bytes), diagnostics: artifact.diagnostics.map(({ code }) => code) };
}

const fontNames = (bytes: Uint8Array): readonly string[] => [
  ...new Set(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/(?<=\/FontName \/[A-Z]{6}\+)[^\s/]+/g),
  ),
];

describe.each(faces.map((face) => [face.family, face] as const))('the face %s', (family, face) => {
  it('prints an article in a regular and a bold font of its own', async () => {
    const { bytes, document, diagnostics } = await printedIn(family);
    expect(diagnostics).toEqual([]);
    expect(elementsOf(document, 'H1', 'P').map(textOf)).toEqual([
      'The office flags',
      'Zażółć gęślą jaźń, fine offices.',
    ]);
    const names = fontNames(bytes);
    expect(names).toHaveLength(2);
    for (const name of names) expect(plain(name)).toContain(plain(family));
  });

  it('is named in the help', () => {
    expect(build.options.face.describe).toContain(family);
  });

  it('names its package when that is not installed', async () => {
    await expect(printedIn(family, edition, without(face.package))).rejects.toMatchObject({
      kind: 'usage',
      message: `The face ${family} is not installed; npm install ${face.package} brings it.`,
    });
  });
});

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s-]/g, '');

describe('a face by name', () => {
  it('is found however it is written', async () => {
    expect(fontNames((await printedIn('open-dyslexic')).bytes).join()).toContain('OpenDyslexic');
  });

  it('that there is not is answered with the nearest names', async () => {
    await expect(pdf.check?.({ ...options, face: 'Lexand' }, world)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(/^There is no face “Lexand”; nearest are Lexend, .*Regular\.ttf,Bold\.ttf\.$/),
    });
  });

  it('says which letters go to another face', async () => {
    const vietnamese = editionOf(article([paragraph('Nguyễn lives here.')]));
    const { document, diagnostics } = await printedIn('Atkinson Hyperlegible Next', vietnamese);
    expect(diagnostics).toEqual(['face-lacks-letters']);
    expect(elementsOf(document, 'P').map(textOf)).toEqual(['Nguyễn lives here.']);
  });
});

const file = ({ package: name, regular }: KnownFont): string => join(root, 'node_modules', name, regular);
const family = (name: string): KnownFont => {
  const font = fonts.find((one) => one.family === name);
  if (font === undefined) throw new Error(`There is no font ${name}.`);
  return font;
};

/** A world with one font file in it. */
const withFile = (bytes: Uint8Array): World => ({ ...world, fontFile: () => Promise.resolve(bytes) });
const lexend = readFileSync(file(family('Lexend')));

/** The font with other permissions to embed it: `fsType` stands 8 bytes into the table OS/2 (OpenType 1.9). */
function withPermissions(flags: number): Uint8Array {
  const bytes = new Uint8Array(lexend);
  const view = new DataView(bytes.buffer);
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    if (String.fromCharCode(...bytes.subarray(entry, entry + 4)) === 'OS/2')
      view.setUint16(view.getUint32(entry + 8) + 8, flags);
  }
  return bytes;
}

/** The font with another tag for one of its tables, or with the table somewhere else. */
function withoutTable(tag: string, offset: number | null = null): Buffer {
  const bytes = Buffer.from(lexend);
  for (let entry = 12; entry < 12 + 16 * bytes.readUInt16BE(4); entry += 16) {
    if (bytes.toString('latin1', entry, entry + 4) !== tag) continue;
    if (offset === null) bytes.write('none', entry, 'latin1');
    else bytes.writeUInt32BE(offset, entry + 8);
  }
  return bytes;
}

/** The font with every byte of a table zero. */
function withZeros(tag: string): Buffer {
  const bytes = Buffer.from(lexend);
  for (let entry = 12; entry < 12 + 16 * bytes.readUInt16BE(4); entry += 16) {
    if (bytes.toString('latin1', entry, entry + 4) !== tag) continue;
    const from = bytes.readUInt32BE(entry + 8);
    bytes.fill(0, from, from + bytes.readUInt32BE(entry + 12));
  }
  return bytes;
}

/** The font with a table GSUB whose 2,000 scripts are one and the same, of 2,000 features that are one and the same. */
function withEndlessLists(): Buffer {
  const many = 2000;
  const [scripts, script, usual] = [10, 10 + 2 + 6 * many, 10 + 2 + 6 * many + 4];
  const features = usual + 6 + 2 * many;
  const table = Buffer.alloc(features + 2 + 6 + 4);
  table.writeUInt16BE(1, 0);
  for (const [index, list] of [scripts, features].entries()) table.writeUInt16BE(list, 4 + 2 * index);
  table.writeUInt16BE(many, scripts);
  for (let index = 0; index < many; index += 1) {
    table.write('latn', scripts + 2 + 6 * index, 'latin1');
    table.writeUInt16BE(script - scripts, scripts + 6 + 6 * index);
  }
  table.writeUInt16BE(usual - script, script);
  table.writeUInt16BE(many, usual + 4);
  table.writeUInt16BE(1, features);
  table.write('liga', features + 2, 'latin1');
  table.writeUInt16BE(8, features + 6);
  return Buffer.concat([withoutTable('GSUB', lexend.length), table]);
}

describe('a font file of the user’s own', () => {
  it('is a face, with a second file for bold', async () => {
    const regular = file(family('Lexend'));
    const bold = regular.replaceAll('400Regular', '700Bold');
    const { bytes, diagnostics } = await printedIn(`${regular},${bold}`);
    expect(fontNames(bytes)).toEqual([expect.stringContaining('Lexend'), expect.stringContaining('Lexend')]);
    expect(diagnostics).toEqual([]);
  });

  it('without a bold one warns that nothing will be bold', async () => {
    const { bytes, diagnostics } = await printedIn(file(family('Lexend')));
    expect(fontNames(bytes)).toHaveLength(1);
    expect(diagnostics).toEqual(['face-without-bold']);
  });

  it('leaves other scripts to the fonts that step in', async () => {
    const both = editionOf(article([paragraph('Athens is Αθήνα in Greek.')]));
    const { document } = await printedIn(file(family('Inclusive Sans')), both);
    expect(elementsOf(document, 'P').map(textOf)).toEqual(['Athens is Αθήνα in Greek.']);
  });

  it.each([
    [
      'that lacks letters',
      readFileSync(file(family('Noto Sans Hebrew'))),
      'Nguyễn said',
      /lacks letters of the article: ễ;/,
    ],
    ['without any letter of the article', lexend, 'Москва', /has none of the article’s letters; give another font\.$/],
    ['that is a WOFF2', Buffer.from('wOF2 and more'), 'x', /is a WOFF file, .*; give the TTF or OTF file/],
    ['that is a collection', Buffer.from('ttcf and more'), 'x', /holds several fonts;/],
    ['that is no font', Buffer.from('%PDF-1.7'), 'x', /is no font file; give a TTF or OTF file\.$/],
    ['that is empty', Buffer.from(''), 'x', /is no font file;/],
    ['that is cut off', lexend.subarray(0, 3000), 'x', /is damaged;/],
    ['that has no table post, which a PDF wants', withoutTable('post'), 'x', /is damaged;/],
    ['whose letters have no width', withZeros('hmtx'), 'x', /is damaged;/],
    ['whose letters have no outline', withZeros('loca'), 'x', /is damaged;/],
    ['whose lists name each other without end', withEndlessLists(), 'x', /is damaged;/],
    ['that may not be embedded', withPermissions(0x2), 'x', /may not be embedded, as its maker says/],
    ['that may not be taken apart', withPermissions(0x100), 'x', /may be embedded only as a whole or as bitmaps/],
  ])('%s is refused in one sentence', async (_what, bytes, text, message) => {
    const written = printedIn('My Font.ttf', editionOf(article([paragraph(text)])), withFile(bytes));
    await expect(written).rejects.toMatchObject({ kind: 'usage', message: expect.stringMatching(message) });
    await expect(written).rejects.toThrow(/^The font My Font\.ttf /);
  });

  it('whose kerning lies behind its end is printed without it', async () => {
    const { document } = await printedIn(
      'My Font.ttf',
      editionOf(article([paragraph('To AVA')])),
      withFile(withoutTable('GPOS', 0xfffffff0)),
    );
    expect(elementsOf(document, 'P').map(textOf)).toEqual(['To AVA']);
  });

  it.each([0x0, 0x4, 0x8, 0xa])('may be embedded where its maker allows it: fsType %i', async (flags) => {
    const check = pdf.check?.({ ...options, face: 'My Font.ttf' }, withFile(withPermissions(flags)));
    await expect(check).resolves.toBeUndefined();
  });
});

async function hint(language: string): Promise<string | null | undefined> {
  const [artifact] = await pdf.write(editionOf(article([paragraph('東京 😀')], { language })), options, world);
  return artifact?.diagnostics[0]?.hint;
}

async function facesOf(text: string): Promise<readonly string[]> {
  const [artifact] = await pdf.write(editionOf(article([paragraph(text)])), options, world);
  return artifact === undefined ? [] : fontNames(await bytesOf(artifact)).filter((name) => name.includes('Regular'));
}

describe('the face of an article', () => {
  it('is one that has most of its words, where the first lacks them', async () => {
    expect(await facesOf('Nước dâng quá cao, bà Nguyễn Thị Mỹ nói 12 lần.')).toEqual(['NotoSans-Regular']);
    expect(await facesOf('Το νερό είναι πολύ ψηλά, 12 φορές.')).toEqual(['NotoSans-Regular']);
  });

  it('stays the first for a few foreign words', async () => {
    expect(await facesOf('The ferry to Αθήνα left late, said Nguyễn and the others.')).toHaveLength(2);
  });
});

describe('the fonts at hand', () => {
  it('have names and properties that mean something', () => {
    expect(new Set(fonts.map((font) => font.family)).size).toBe(fonts.length);
    for (const { prints, face } of fonts) {
      expect(prints ?? face).toBeDefined();
      for (const property of prints ?? []) expect(() => new RegExp(`\\p{${property}}`, 'u')).not.toThrow();
    }
  });

  it('name the package that a user may install for what is missing, by the language', async () => {
    expect(await hint('ja')).toMatch(
      /^npm install @expo-google-fonts\/noto-sans-jp @expo-google-fonts\/noto-emoji brings/,
    );
    expect(await hint('zh-TW')).toContain('noto-sans-tc');
    expect(await hint('en')).toContain('noto-sans-sc');
  });
});
