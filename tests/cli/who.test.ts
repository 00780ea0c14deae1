import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuotationRecord } from '../../src/cli/quotation-records.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly file: string; readonly quotations: readonly QuotationRecord[] });

describe('lectern who', () => {
  it('shows speaker, certainty, words and line of every quotation', async () => {
    desk.put('story.txt', story);
    const { code, out, err } = await desk.lectern(['who', 'story.txt']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^story\.txt: Crane falls into the harbour\n/);
    expect(out).toMatch(/^ +7 {2}Tomas Reyes +\d+ % {2}“We were lucky,”$/m);
    expect(out).toMatch(/^ +9 {2}Helena Voss +\d+ % {2}“A second crane is on its way,”$/m);
  });

  it('says so when there are none, or when the speaker is not known', async () => {
    desk.put('quiet.txt', 'Nothing was said that day.\n\nNothing at all.');
    desk.put('unsure.txt', 'The hall was full.\n\n“We will not be moved at all by any of these words of theirs.”');
    expect((await desk.lectern(['who', 'quiet.txt'])).out).toContain('no quotations');
    expect((await desk.lectern(['who', 'unsure.txt'])).out).toMatch(/ 3 {2}unsure/);
  });

  it('gives one line of JSON for each article, with offsets into the decoded file', async () => {
    const source = `\uFEFF${story.replaceAll('\n', '\r\n').replace('Port Ansel', 'Port\u00A0An\u00ADsel')}`;
    desk.put('a.txt', source);
    desk.put('b.md', story);
    const { out } = await desk.lectern(['who', '--json', 'a.txt', 'b.md']);
    const [first, second] = records(out);
    expect([first?.file, second?.file]).toEqual(['a.txt', 'b.md']);
    const text = source.slice(1);
    for (const { start, end, text: words } of first?.quotations ?? []) expect(text.slice(start, end)).toBe(words);
    const [quotation] = first?.quotations ?? [];
    expect(quotation).toMatchObject({
      text: '“We were lucky,”',
      speech: true,
      speaker: { name: 'Tomas Reyes', gender: 'male', type: 'person' },
    });
    expect(text.slice(quotation?.mention?.start, quotation?.mention?.end)).toContain('Reyes');
    expect(Object.keys(quotation ?? {})).toEqual([
      'start',
      'end',
      'text',
      'speech',
      'kind',
      'speaker',
      'mention',
      'confidence',
      'evidence',
    ]);
  });

  it('goes on after an input that fails, and exits with 1', async () => {
    desk.put('story.txt', story);
    const { code, out, err } = await desk.lectern(['who', '--json', 'none.txt', 'story.txt']);
    expect([code, err]).toEqual([1, 'error: There is no file or folder none.txt.\n']);
    expect(records(out)).toHaveLength(1);
  });

  it('reads standard input as Markdown when its name says so', async () => {
    const { out } = await desk.lectern(['who', '-', '--stdin-name', 'x.md', '--json'], {
      input: '“We *were* lucky,” said Tomas Reyes.\n',
    });
    expect(records(out)[0]).toMatchObject({ file: 'x.md', quotations: [{ text: '“We were lucky,”' }] });
  });

  it('lets nothing through that a terminal would obey', async () => {
    desk.put('story.txt', `A \u001B[31mred\u001B[0m title\n\n“We were \u0007lucky,” said Tomas Reyes.`);
    expect((await desk.lectern(['who', 'story.txt'])).out).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
