import { textBlocks } from '../../src/core/article.ts';
import { toSource } from '../../src/core/position.ts';
import { describe, expect, it } from 'vitest';
import { articleOf, codes, misplaced, readOne } from './read-text.ts';

const wordsOf = async (source: string): Promise<string | undefined> =>
  textBlocks(await articleOf(`Some title\n\n${source}\n\nA last paragraph.`))[1]?.text;

describe('characters', () => {
  it.each([
    ['control characters', 'A b\u0007e\u0001ll.', 'A bell.'],
    ['colours of a terminal', '\u001B[31mRed\u001B[0m words.', 'Red words.'],
    ['bidirectional overrides', '\u202Eevil\u202C words.', 'evil words.'],
    ['soft hyphens', 'An organi\u00ADsation.', 'An organisation.'],
    ['spaces without width', 'So,\u200B he left.', 'So, he left.'],
    ['spaces without width between spaces', 'So, \u200B he left.', 'So, he left.'],
    ['byte-order marks in the middle', 'So\uFEFF, he left.', 'So, he left.'],
    ['noncharacters', 'So,\uFFFE he left.\uFFFF', 'So, he left.'],
  ])('go when they are %s', async (_, source, words) => {
    expect(await wordsOf(source)).toBe(words);
  });

  it('of space are all read as one plain space', async () => {
    expect(await wordsOf('It costs 20\u00A0000\u202F€\u2003and \t more.')).toBe('It costs 20 000 € and more.');
  });

  it('that are half of a pair become U+FFFD, as UTF-16 may hold them', async () => {
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...[0x41, 0xd83d, 0x42, 0xde00, 0x2e].flatMap((unit) => [unit & 0xff, unit >> 8]),
    ]);
    const { article, diagnostics } = await readOne(bytes);
    expect(textBlocks(article)[0]?.text).toBe('A\uFFFDB\uFFFD.');
    expect(diagnostics.map(({ severity }) => severity)).toContain('warning');
  });

  it('outside the first plane stay whole', async () => {
    expect(await wordsOf('A smile 😀 and a 𝒜.')).toBe('A smile 😀 and a 𝒜.');
  });

  it('are counted by kind', async () => {
    const reading = await readOne('A\u00A0b\u00A0c\u0007.\n\nMore \u00ADwords.');
    expect(reading.diagnostics.map(({ message }) => message)).toEqual([
      'Read 2 special spaces as plain spaces.',
      'Took out 1 control character.',
      'Took out 1 invisible character (soft hyphens, marks without width or of direction).',
    ]);
  });

  it('keep their places in the source around what was taken out', async () => {
    const { article, source } = await readOne(
      '\u202EA title\u202C\n\nTwo\u00A0 \u200Bwords,\u0007 \u00ADthen\u001B[1m an end.\n',
    );
    expect(textBlocks(article).flatMap((block) => misplaced(block, source.text))).toEqual([]);
  });
});

describe('text saved in the wrong encoding', () => {
  const meant = 'A title\n\n“It’s late – too late”, said Zoë.\n';
  const wrong = new TextDecoder('latin1').decode(new TextEncoder().encode(meant));
  const broken = wrong.replaceAll(
    /[\u0080-\u009F]/g,
    (control) =>
      new Map([
        ['\u0080', '€'],
        ['\u0099', '™'],
        ['\u009C', 'œ'],
        ['\u0093', '“'],
      ]).get(control) ?? control,
  );

  it('is put right, with a warning', async () => {
    const reading = await readOne(broken);
    expect(textBlocks(reading.article)[1]?.text).toBe('“It’s late – too late”, said Zoë.');
    expect(codes(reading)).toContain('input-mojibake');
  });

  it('keeps the whole stretch that a character was read from', async () => {
    const { article, source } = await readOne(broken);
    const block = textBlocks(article)[1];
    const { start, end } = toSource(block?.origin ?? [], 0, (block?.text.indexOf('”') ?? 0) + 1);
    expect(source.text.slice(start, end)).toMatch(/^â€œIt.*late.{3}$/s);
  });

  it('is not suspected in sound French', async () => {
    const french = 'Un titre\n\n« Déjà à l’été », dit Zoë.';
    expect(textBlocks(await articleOf(french))[1]?.text).toBe('« Déjà à l’été », dit Zoë.');
  });
});
