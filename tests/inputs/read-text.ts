/** Reading a text in tests. */
import type { Article, TextBlock } from '../../src/core/article.ts';
import { textBlocks } from '../../src/core/article.ts';
import { toSource } from '../../src/core/position.ts';
import { read } from '../../src/inputs/index.ts';
import type { Reading, ReadOptions } from '../../src/inputs/types.ts';

const encoder = new TextEncoder();

/** The only article of a source; text is read as UTF-8. */
export async function readOne(
  content: string | Uint8Array,
  name = 'story.txt',
  paragraphs: ReadOptions['paragraphs'] = 'auto',
): Promise<Reading> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const readings: Reading[] = [];
  for await (const reading of read({ name, bytes }, { paragraphs })) readings.push(reading);
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) throw new Error(`${name} holds ${readings.length} articles`);
  return reading;
}

/** Every article of a source. */
export async function readAll(content: string | Uint8Array, name: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  for await (const reading of read({ name, bytes })) readings.push(reading);
  return readings;
}

export const articleOf = async (content: string | Uint8Array, name?: string): Promise<Article> =>
  (await readOne(content, name)).article;

/** Each text block as `role: text`. */
export const outline = (article: Article): readonly string[] =>
  textBlocks(article).map(({ role, text }) => `${role}: ${text}`);

export const codes = ({ diagnostics }: Reading): readonly string[] => diagnostics.map(({ code }) => code);

/** Units of a block that are no white space and do not stand where its map says, neither as themselves nor as an escape. */
export function misplaced({ text, origin }: TextBlock, source: string): readonly string[] {
  return Array.from({ length: text.length }, (_, i) => i)
    .filter((i) => text.charAt(i).trim() !== '')
    .filter((i) => {
      const { start, end } = toSource(origin, i, i + 1);
      const found = source.slice(start, end);
      return found !== text.charAt(i) && !/^(?:&[#\w;]+;|\\(?:u[\dA-Fa-f]{4}|.))$/s.test(found);
    })
    .map((i) => `${text.charAt(i)} at ${i}`);
}
