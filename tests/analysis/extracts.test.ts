import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import type { Block, Paragraph } from '../../src/core/article.ts';
import { textBlocks } from '../../src/core/article.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { english } from '../../src/languages/en/index.ts';
import { articleOf, paragraph } from './paragraphs.ts';

/** Lines that begin with `>` stand in one block quotation with those beside them. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Paragraph[] | null = null;
  for (const [id, line] of lines.entries()) {
    const quoted = line.startsWith('>');
    const text = paragraph(line.replace(/^> /, ''), { id });
    if (!quoted) blocks.push(text);
    else if (open === null) blocks.push({ type: 'block-quotation', blocks: (open = [text]) });
    else open.push(text);
    if (!quoted) open = null;
  }
  return blocks;
}

function speakersIn(...lines: readonly string[]): readonly (readonly [string | null, string])[] {
  const article = { ...articleOf([]), blocks: blocksOf(lines) };
  const blocks = textBlocks(article);
  const script = analyse(article, english, { language: 'en', wishes: noWishes, fragmentWords: 0 });
  const names = new Map(script.speakers.map(({ id, name }) => [id, name]));
  return script.attributions.flatMap(({ quotation, speaker }) => {
    const range = script.quotations[quotation]?.range;
    if (range === undefined) return [];
    const text = blocks[range.block]?.text.slice(range.start, range.end) ?? '';
    return [[speaker === null ? null : (names.get(speaker) ?? null), text] as const];
  });
}

const intro = 'The board said sorry on Friday. In a letter the chairwoman, Ilse Brandt, wrote:';

describe('a block quotation without quotation marks', () => {
  it('is spoken by whoever the sentence before its colon is about, over all its paragraphs', () => {
    expect(speakersIn(intro, '> We failed you.', '> We did not listen.', 'She will speak on Monday.')).toEqual([
      ['Ilse Brandt', 'We failed you.'],
      ['Ilse Brandt', 'We did not listen.'],
    ]);
  });

  it('is spoken by whoever signs it', () => {
    expect(speakersIn('The harbour burnt on Friday.', '> It was close.', '> — Karl Ohm, baker')).toEqual([
      ['Karl Ohm', 'It was close.'],
    ]);
  });

  it('may be signed behind its last sentence', () => {
    expect(speakersIn('The harbour burnt on Friday.', '> It was close. — Karl Ohm, baker')).toEqual([
      ['Karl Ohm', 'It was close.'],
    ]);
  });

  it('is nobody’s who spoke before, unless the text says so', () => {
    expect(
      speakersIn('“We sail at dawn,” said Ilse Brandt.', '> The alarms are tested every month.', 'So it stands there.'),
    ).toEqual([
      ['Ilse Brandt', '“We sail at dawn,”'],
      [null, 'The alarms are tested every month.'],
    ]);
  });

  it('holds the quotations in it, which stay in its voice', () => {
    expect(speakersIn(intro, '> You told us that it was “too late”.')).toEqual([
      ['Ilse Brandt', 'You told us that it was “too late”.'],
      ['Ilse Brandt', '“too late”'],
    ]);
  });

  it('is read by its marks where it has some', () => {
    expect(speakersIn('The harbour burnt on Friday.', '> “We failed you,” Ilse Brandt said.')).toEqual([
      ['Ilse Brandt', '“We failed you,”'],
    ]);
  });
});
