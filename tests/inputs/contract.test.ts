/** What every input format owes the stages after it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/core/article.ts';
import { UserError } from '../../src/core/errors.ts';
import { formatByName } from '../../src/inputs/detect.ts';
import { misplaced, readOne } from './read-text.ts';
import { wrapped } from './wrapped.ts';

/** Words, marks and every odd character that a file may hold. */
const unit = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n', 'word', 'Mira', 'said', '“', '”', '.', ',') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<',
      '>',
      '&',
      '&amp;',
      '"',
      "'",
      ']]>',
      '- ',
      '1. ',
      '# ',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(x)',
      '\\',
      '|',
      '---',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\0',
      '\u0007',
      '\u001B[1m',
      '\u00AD',
      '\u200B',
      '\u202E',
      '\u00A0',
      '\u2028',
      '\t',
      '😀',
      'é',
      '한',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const source = fc.array(unit, { minLength: 1, maxLength: 80 }).map((parts) => `Words. ${parts.join('')}`);

/** Words with every sign that means something to a format, and none that it would take out. */
const plainSource = fc
  .array(
    fc.constantFrom(
      ' ',
      'word',
      'Mira',
      '“',
      '”',
      '.',
      ',',
      '<',
      '>',
      '&',
      '&amp;',
      '"',
      "'",
      ']]>',
      '\\',
      '😀',
      'é',
      '한',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((parts) => `Words ${parts.join('')}`);

describe.each(Object.entries(wrapped))('the input format %s', (format, { ending, wrap }) => {
  const read = (content: string) => readOne(wrap(content), `story${ending}`);

  it('is chosen by its file name ending', () => {
    expect(formatByName(`news/story${ending.toUpperCase()}`)).toBe(format);
  });

  it('numbers its text blocks from 0 in reading order', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (content) => {
        const blocks = textBlocks((await read(content)).article);
        expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, i) => i));
      }),
    );
  });

  it('gives clean words: well-formed, trimmed, no control character but line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (content) => {
        for (const { text, inlines } of textBlocks((await read(content)).article)) {
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/(?!\n)[\p{Cc}\u00AD\u200B\u202A-\u202E\uFEFF\uFFFE\uFFFF]/u);
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          for (const { start, end } of inlines) expect(start < end && start >= 0 && end <= text.length).toBe(true);
        }
      }),
    );
  });

  it('is known by its content under any name', async () => {
    if (['text', 'markdown', 'html'].includes(format)) return;
    const { article } = await readOne(wrap('Words.'), 'story.dat');
    expect(article.meta.source.format).toBe(format);
  });

  it('loses no letter or digit, keeps the words in order, and knows where each stood', async () => {
    if (format === 'markdown') return;
    await fc.assert(
      fc.asyncProperty(plainSource, async (content) => {
        const { article, source: decoded } = await read(content);
        const blocks = textBlocks(article);
        expect(letters(blocks.map(({ text }) => text).join('\n'))).toBe(letters(content));
        expect(blocks.flatMap((block) => misplaced(block, decoded.text))).toEqual([]);
      }),
    );
  });

  it('names itself and the source', async () => {
    const { article } = await read('Words.');
    expect(article.meta.source).toMatchObject({ name: `story${ending}`, format });
  });

  it.each(['', ' \n\t\n', '\u200B\u00AD', '*\n\n---\n'])('refuses a source without words: %j', async (content) => {
    await expect(read(content)).rejects.toThrow(UserError);
  });

  it('reads 5 MB in one line, in many lines, and 10,000 quotation marks in good time', async () => {
    for (const hostile of [
      'word '.repeat(1_000_000),
      'a “line”.\n'.repeat(200_000),
      'x'.repeat(5_000_000),
      '“a'.repeat(10_000),
    ]) {
      const { article } = await read(hostile);
      expect(textBlocks(article).length).toBeGreaterThan(0);
    }
  });
});

describe('the text format', () => {
  it('loses no letter, digit or quotation mark, and knows where each stood', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (content) => {
        const { article, source: decoded } = await readOne(content);
        const blocks = textBlocks(article);
        expect(letters(blocks.map(({ text }) => text).join('\n'))).toBe(letters(decoded.text));
        expect(
          blocks.flatMap((block) => misplaced(block, decoded.text)).filter((told) => !told.startsWith('\uFFFD')),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Only behind an escape: a bell before a bracket takes no letter away. */
const terminalCommand = new RegExp(String.raw`\u001B\[[\d;]{0,20}[A-Za-z]`, 'g');

/** Without the numbers of list items and the commands of terminals. */
const letters = (text: string): string =>
  (
    text
      .replaceAll(terminalCommand, '')
      .replaceAll(/[1-9][.)](?=\s|$)/g, '')
      .match(/[\p{L}\p{N}“”"']/gu) ?? []
  ).join('');
