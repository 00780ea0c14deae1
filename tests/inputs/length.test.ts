import { describe, expect, it } from 'vitest';
import { read } from '../../src/inputs/index.ts';

const encoder = new TextEncoder();
const line = 'The bridge of Aldery is shut, said Tom Vell of the town office on Monday morning.\n\n';
const long = line.repeat(Math.ceil(9e6 / line.length));
const all = async (name: string, text: string): Promise<readonly (readonly string[])[]> => {
  const found: string[][] = [];
  for await (const { article, diagnostics } of read({ name, bytes: encoder.encode(text) }))
    found.push([article.meta.source.item ?? '', ...diagnostics.map(({ message }) => message)]);
  return found;
};

describe('an article that is longer than any', () => {
  it('is refused with what to do', async () => {
    await expect(all('story.txt', long)).rejects.toThrow(
      /^story\.txt is 9 million characters long, and an article may have 8 million; split it into chapters\.$/,
    );
  });

  it('is left out of a manifest, and the others are read', async () => {
    const rows = [
      { id: 'a', text: 'One.' },
      { id: 'b', text: long },
      { id: 'c', text: 'Three.' },
    ];
    const found = await all('rows.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(found.map(([item]) => item)).toEqual(['a', 'c']);
    expect(found.flat().join(' ')).toContain('Line 2 could not be read and was left out: it holds more than 8 million');
  });
});
