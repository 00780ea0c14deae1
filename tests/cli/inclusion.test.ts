import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBook } from '../outputs/epub/open-book.ts';
import { readBack, textOf } from '../outputs/pdf/read-back.ts';
import type { Desk } from './terminal.ts';
import { createDesk } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const story = `# Bridge shut in Aldery

The bridge is shut. “We saw the crack at noon,” said Tom Vell, an engineer.

> “Nobody will swim,” said Ruth Orre, the mayor.

Comments are closed.
`;
const made = (name: string): string => readFileSync(join(desk.folder, 'output', name), 'utf8');

describe('--skip and --include', () => {
  it('leave out of one output what the others have, say so, and check knows', async () => {
    desk.put('story.md', story);
    const taking = ['--skip', 'print:quotation', '--include', 'speech:boilerplate'];
    const { code, err } = await desk.lectern(['build', 'story.md', '--report', 'report.ndjson', ...taking]);
    expect([code, err]).toEqual([0, expect.stringContaining('line 5: The print edition leaves out a block quotation')]);
    expect(made('story.ssml')).toContain('Nobody will swim');
    expect(made('story.ssml')).toContain('Comments are closed.');
    const report = JSON.parse(readFileSync(join(desk.folder, 'report.ndjson'), 'utf8')) as {
      readonly articles: readonly { readonly leftOut: unknown }[];
    };
    expect(report.articles[0]?.leftOut).toEqual([{ output: 'print', kind: 'quotation', count: 1, words: 8 }]);
    const check = ['check', 'output/story.pdf', '--article', 'story.md'];
    expect((await desk.lectern([...check, '--skip', 'print:quotation'])).code).toBe(0);
    const { code: other, out } = await desk.lectern(check);
    expect([other, out]).toEqual([1, expect.stringContaining('(article-lost)')]);
  });

  it('leave no name in the list of voices of who has no words in the print edition', async () => {
    desk.put('story.md', story);
    const text = async (...more: readonly string[]): Promise<string> => {
      await desk.lectern(['build', 'story.md', '--formats', 'pdf', '--speakers', 'before', ...more]);
      const { elements } = await readBack(readFileSync(join(desk.folder, 'output', 'story.pdf')));
      return elements.map(textOf).join(' ');
    };
    const [whole, rest] = [await text(), await text('--skip', 'print:quotation')];
    expect([whole.includes('Ruth Orre, the mayor: voice'), rest.includes('Ruth Orre')]).toEqual([true, false]);
    expect(rest).toContain('Tom Vell, an engineer: voice');
  });

  it('may stand in the settings', async () => {
    desk.put('story.md', story);
    desk.put('lectern.config.json', '{ "include": "speech:boilerplate", "skip": "speech:quotation,speech:title" }');
    await desk.lectern(['build', 'story.md', '--formats', 'ssml']);
    expect(made('story.ssml')).toContain('Comments are closed.');
    expect(made('story.ssml')).not.toContain('Nobody will swim');
  });

  it('name a kind that there is not, and are refused before anything is read', async () => {
    const { code, err } = await desk.lectern(['build', 'missing.md', '--skip', 'captoin']);
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean caption?')]);
  });

  it('leave what is read aloud in a book to what stands on its pages', async () => {
    desk.put('story.md', story);
    await desk.lectern(['build', 'story.md', '--formats', 'epub', '--audio', '--skip', 'epub:quotation']);
    const book = await openBook({ body: readFileSync(join(desk.folder, 'output', 'story.epub')) });
    const spoken = [...book.text('EPUB/article-1.smil').matchAll(/#(sentence-\d+)/g)].map(([, id]) => id ?? '');
    const page = book.text('EPUB/article-1.xhtml');
    expect(page).not.toContain('Nobody will swim');
    expect(spoken.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    expect(spoken.length).toBeGreaterThan(2);
    expect(made('story.timings.json')).toContain('Nobody will swim');
  });
});
