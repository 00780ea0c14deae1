import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../src/outputs/pdf/check/index.ts';
import { measuredParts, unpiled } from '../../../src/outputs/pdf/characters.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { article, editionOf, heading, paragraph, printed } from './sample.ts';
import { world } from './world.ts';

const accents = '\u0301\u0327\u0323\u0302';

describe('a letter with more marks than any script piles up', () => {
  it.each([
    ['on a letter', `a${'\u0301'.repeat(2000)}`],
    ['on every letter of a word', `z${accents.repeat(10)}e${accents.repeat(10)}ro`],
    ['on many letters', `a${'\u0301'.repeat(2000)}`.repeat(20)],
    ['on none', '\u0301'.repeat(2000)],
    ['that no font has', `x${'\u20DD'.repeat(2000)}`],
    ['that take room', `\u0915${'\u094D\u0941'.repeat(1000)}`],
    ['in text from right to left', `שלום${'\u05B8\u0591'.repeat(1000)}`],
    ['in Arabic', `\u0628${'\u064E\u0651'.repeat(1000)}`],
  ])('is on the page, and every mark in the tags: %s', async (_what, word) => {
    const one = article([heading(`Of ${word}`), paragraph(`Before ${word} after.`)], { title: `Of ${word}` });
    for (const size of [18, 36]) {
      const { bytes, artifact } = await printed(editionOf(one), { size });
      expect((await checkPdf(bytes, [one], world)).problems).toEqual([]);
      expect(artifact.diagnostics?.filter(({ code }) => code === 'marks-piled-up')).toHaveLength(1);
    }
    const { doc } = await compose(editionOf(one), { profile: 'default', dialect: 'w3c' }, world);
    const runs = doc.pages.flatMap((page) => page.lines.flatMap((line) => line.runs));
    // PDF/A holds 16,382 characters in one string (ISO 19005-2, 6.1.13); these are far from it.
    expect(Math.max(...runs.map(({ actual }) => actual?.length ?? 0))).toBeLessThan(3000);
    expect(runs.filter(({ text }) => /\p{L}\p{M}{2}/u.test(text))).toEqual([]);
  });

  it('is printed with one of them; letters with as many as scripts put on them keep them all', () => {
    expect(unpiled(`z${accents}`)).toBe(`z${accents}`);
    expect(unpiled(`z${accents}\u0301`)).toBe('z\u0301');
    expect(unpiled('\u05E9\u05BC\u05C1\u05B8\u0591\u05BD')).toBe('\u05E9\u05BC\u05C1\u05B8\u0591\u05BD');
    expect(unpiled('\u0301'.repeat(5))).toBe('\u0301');
  });

  it('is parted where it has more than 32; ordinary text is not', () => {
    expect(measuredParts('naïve Việt שָׁלוֹם')).toEqual(['naïve Việt שָׁלוֹם']);
    expect(measuredParts(`bc${'\u0301'.repeat(70)}de\u0301f`)).toEqual([
      `bc${'\u0301'.repeat(32)}`,
      '\u0301'.repeat(32),
      '\u0301'.repeat(6),
      'de\u0301',
      'f',
    ]);
  });

  it('is told with its place, and only where marks are left out', async () => {
    const text = `The word z${accents.repeat(2)}one, a${'\u0301'.repeat(2)} and שָׁלוֹם.`;
    const { artifact } = await printed(editionOf(article([paragraph(text)])));
    const told = artifact.diagnostics?.filter(({ code }) => code === 'marks-piled-up');
    expect(told).toMatchObject([
      {
        message: expect.stringMatching(/^On “z” marks pile up: one of them is printed/),
        range: { start: 9, end: 18 },
      },
    ]);
  });
});
