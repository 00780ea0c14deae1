import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BlockRecord } from '../../src/cli/display/block-records.ts';
import { page, story as pageStory } from '../inputs/html/page-kit.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

describe('lectern inspect', () => {
  it('shows what was found of an article, and what each paragraph is', async () => {
    desk.put('story.txt', `${story}\nComments are closed.\n`);
    const { code, out } = await desk.lectern(['inspect', 'story.txt']);
    expect(code).toBe(0);
    expect(out).toContain('  title     Crane falls into the harbour\n  byline    Mira Okoye\n  date      none found\n');
    expect(out).toContain('  read as   text, utf-8\n');
    expect(out).toMatch(/^ +1 {2}title +5 .+Crane falls into the harbour$/m);
    expect(out).toMatch(/^ +11 {2}boilerplate +3 .*Comments are closed\.$/m);
  });

  it('tells what lists, quotations and notes hold, and where they stand', async () => {
    const source = '# Title\r\n\r\nWords[^1].\r\n\r\n- > quoted *words*\r\n\r\n[^1]: A note.\r\n';
    desk.put('story.md', source);
    const { out } = await desk.lectern(['inspect', 'story.md', '--json']);
    const { blocks, format, title } = JSON.parse(out) as {
      readonly blocks: readonly BlockRecord[];
      readonly format: string;
      readonly title: string;
    };
    expect([format, title]).toEqual(['markdown', 'Title']);
    expect(blocks.map(({ role, within, words }) => [role, ...within, words])).toEqual([
      ['title', 1],
      ['body', 1],
      ['body', 'list', 'block-quotation', 2],
      ['body', 'note', 2],
    ]);
    expect(blocks.map(({ start, end }) => source.slice(start ?? 0, end ?? 0))).toEqual([
      'Title',
      'Words[^1].',
      'quoted *words',
      'A note.',
    ]);
  });

  it('lists every repair that was made', async () => {
    desk.put('story.txt', story.replace('Port Ansel', 'Port\u00A0Ansel'));
    expect((await desk.lectern(['inspect', 'story.txt'])).out).toContain('info: Read 1 special space as plain spaces.');
  });

  it('shows the blocks of a web page, and whose language they are in', async () => {
    desk.put('page.html', page(pageStory));
    const { code, out } = await desk.lectern(['inspect', 'page.html']);
    expect(code).toBe(0);
    expect(out).toContain('  title     Bridge closes\n');
    expect(out).toContain('  language  en\n  read as   html, utf-8\n');
    expect(out).toContain('info: Left out 15 words of the page around the article');
  });

  it('reads in the format that --input-format names, whatever the file looks like', async () => {
    desk.put('page.html', 'One <b>word\n\nTwo words');
    const { out } = await desk.lectern(['inspect', 'page.html', '--input-format', 'text']);
    expect(out).toContain('One <b>word');
    const { code, err } = await desk.lectern(['inspect', 'page.html', '--input-format', 'doc']);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/--input-format takes text, markdown, html, .*, not “doc”\./),
    ]);
  });

  it('tells of a page without an article in one sentence, and exits with 1', async () => {
    desk.put('links.html', '<html><body><a href="/a">A whale</a></body></html>');
    const { code, out, err } = await desk.lectern(['inspect', 'links.html']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('links.html is a web page in which no article was found');
  });
});
