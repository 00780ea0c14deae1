import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/core/article.ts';
import { languageDirection } from '../../../src/core/direction.ts';
import type { Edition, EditionArticle } from '../../../src/core/edition.ts';
import { blockId } from '../../../src/core/position.ts';
import type { Speaker, SpeakerId } from '../../../src/core/script.ts';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { loadPrintWords } from '../../../src/outputs/pdf/print-words.ts';
import type { Run } from '../../../src/outputs/pdf/types.ts';
import { root } from '../../architecture/source-files.ts';
import { elementsOf, readBack, textOf } from './read-back.ts';
import { article, editionOf, heading, paragraph, printed, quoting } from './sample.ts';
import { said } from './words.ts';
import { world } from './world.ts';

const folder = join(root, 'assets', 'print-words');
const files = readdirSync(folder);
const wordsIn = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;

const options = { profile: 'default', dialect: 'w3c' } as const;
const [left, right] = [72, 523.28];

describe('the words that the print edition adds', () => {
  it.each(files)('are all there, and tidy: %s', (file) => {
    const words = wordsIn(file);
    expect(Object.keys(words)).toEqual(Object.keys(wordsIn('en.json')));
    for (const word of Object.values(words)) expect(word).toMatch(/^\p{L}[\p{L}\p{M} ’]*$/u);
    const tag = file.replace('.json', '');
    expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)).toBeDefined();
  });

  it.each(files)('stand where the language starts its lines, in letters that print: %s', async (file) => {
    const language = file.replace('.json', '');
    const url = 'https://example.org/report';
    const words = 'See the report';
    const link: Inline = { type: 'link', url, start: 4, end: 14 };
    const one = article([paragraph(words, { inlines: [link] })], { language });
    const { artifact } = await printed(editionOf(one));
    expect(artifact.diagnostics).toEqual([]);
    const { doc } = await compose(editionOf(one), options, world);
    const lines = doc.pages.flatMap((page) => page.lines).slice(1);
    expect(
      lines
        .map(({ runs }) =>
          runs
            .map(({ text }) => text)
            .join('')
            .trim(),
        )
        .join(' '),
    ).toContain(url);
    // The number of a link keeps a little room for wider digits.
    const starts = lines
      .slice(-2)
      .map(({ runs }) =>
        languageDirection(language) === 'ltr'
          ? Math.min(...runs.map(({ x }) => x)) - left
          : right - Math.max(...runs.map(edge)),
      );
    for (const start of starts) expect(start).toBeLessThan(6);
  });

  it('are those of the same language under another tag', async () => {
    const words = await loadPrintWords(['no', 'nb-NO', 'iw', 'pt-BR'], world);
    expect(['no', 'nb-NO', 'iw', 'pt-BR'].map((tag) => words(tag).language)).toEqual(['nb', 'nb', 'he', 'pt']);
  });
});

const edge = ({ x, width, text }: Run): number => (text.trim() === '' ? 0 : x + width);

/** Hebrew, in which two people speak one after the other. */
function conversation(language: string): Edition {
  const first = '“המעבורת סגורה,” אמרה דנה לוי. ';
  const second = '“היא תיפתח ביוני, ואז כולנו נפליג שוב אל האי,” אמר יוסי כהן.';
  const text = `${first}${second}`;
  const speakers = ['דנה לוי', 'יוסי כהן'].map((name): Speaker => {
    const id = name as SpeakerId;
    return { id, name, type: 'person', aliases: [], role: null, gender: null, genderEvidence: [] };
  });
  const edition = quoting(article([heading('המעבורת'), paragraph(text)], { language }), []);
  const starts = [0, first.length];
  const turned = (part: EditionArticle): EditionArticle => ({
    ...part,
    script: { ...part.script, speakers },
    speech: {
      ...part.speech,
      turns: speakers.map(({ id }, index) => {
        const start = starts[index] ?? 0;
        const range = { block: blockId(1), start, end: start + 5 };
        const node = { type: 'text', text: text.slice(start, start + 5), range } as const;
        const own = { block: blockId(1), sentences: [{ nodes: [node] }], pauseAfter: 0 };
        return { cast: part.cast.narrator, speaker: id, paragraphs: [own], pauseAfter: 0 };
      }),
    },
  });
  return { articles: edition.articles.map(turned) };
}

describe('names of speakers in a document from right to left', () => {
  it('stand in a margin at the right, each beside the line where its bearer begins', async () => {
    const { doc } = await compose(conversation('he'), { ...options, speakers: 'margin' }, world);
    const lines = doc.pages.flatMap((page) => page.lines);
    const names = lines.flatMap(({ runs }) => runs.filter(({ font, x }) => font.weight === 'bold' && x > 380));
    expect(names.map(({ actual }) => actual?.trim())).toEqual(['דנה לוי', 'יוסי כהן']);
    for (const name of names) expect(edge(name)).toBeCloseTo(right, 0);
    const text = lines.flatMap(({ runs }) => runs.filter((run) => !names.includes(run) && run.font.size === 18));
    const margin = Math.min(...names.map(({ x }) => x));
    for (const run of text.filter(({ leaf }) => leaf !== null).slice(0, 6)) expect(edge(run)).toBeLessThan(margin);
  });

  it('are said in the tags before the words, as everywhere', async () => {
    const { bytes } = await printed(conversation('he'), { speakers: 'margin' });
    const [first] = elementsOf(await readBack(bytes), 'P');
    expect(first === undefined ? '' : said(textOf(first))).toMatch(/^דנה לוי “המעבורת/);
  });

  it('and the parts that are added start at the right, even in words of another language', async () => {
    const { doc } = await compose(conversation('ur'), { ...options, speakers: 'before' }, world);
    const lines = doc.pages.flatMap((page) => page.lines);
    const added = lines.slice(lines.findIndex(({ runs }) => runs.some(({ text }) => text.includes('Voices'))));
    expect(added.length).toBeGreaterThan(2);
    for (const { runs } of added) expect(Math.max(...runs.map(edge))).toBeGreaterThan(right - 2);
  });
});
