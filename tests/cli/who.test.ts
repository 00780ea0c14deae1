import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuotationRecord } from '../../src/cli/display/quotation-records.ts';
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

/** One who cannot be known, a term, a named speaker, and one told by the place alone. */
const mixed = [
  '“We will not be moved at all by any of these words of theirs.”',
  'The so-called “old harbour” of Port Ansel was closed.',
  '“The tide was too high,” said Tomas Reyes of the harbour office.',
  '“Nobody could have stopped the crane in such weather.”',
].join('\n\n');

const linesShown = (out: string) => [...out.matchAll(/^ +(\d+) {2}/gm)].map(([, line]) => Number(line));

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
      'others',
    ]);
  });

  it('shows the least sure first and what nobody says last, or everything in the order of the text', async () => {
    desk.put('mixed.txt', mixed);
    expect(linesShown((await desk.lectern(['who', 'mixed.txt'])).out)).toEqual([1, 7, 5, 3]);
    expect(linesShown((await desk.lectern(['who', '--sort', 'text', 'mixed.txt'])).out)).toEqual([1, 3, 5, 7]);
  });

  it('gives JSON in the order of the text', async () => {
    desk.put('mixed.txt', mixed);
    const [article] = records((await desk.lectern(['who', '--json', 'mixed.txt'])).out);
    const starts = article?.quotations.map(({ start }) => start) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('explains cue, name, scores and doubt, with their lines', async () => {
    desk.put('mixed.txt', mixed);
    const { out } = await desk.lectern(['who', '--explain', 'mixed.txt']);
    expect(out).toMatch(/“The tide was too high,”\n +cues {4}speech verb “said” \(line 5\)/);
    expect(out).toContain('named   “Tomas Reyes” (line 5)');
    expect(out).toMatch(/scores {2}Tomas Reyes \d+ %/);
    expect(out).toMatch(/unsure {2}(?:no words tell|nobody reaches 40 %)/);
    expect(out).toMatch(/unsure {2}(?:only its place|.* is nearly as likely|no words name)/);
  });

  it('leaves to the narrator what is less sure than was asked for', async () => {
    desk.put('mixed.txt', mixed);
    const { out } = await desk.lectern(['who', '--min-confidence', '0.99', 'mixed.txt']);
    expect(out).toMatch(/ 5 {2}unsure/);
    expect(out).toMatch(/ 7 {2}unsure/);
  });

  it.each([
    ['--min-confidence', 'high', '--min-confidence takes a number from 0 to 1.'],
    ['--min-confidence', '2', '--min-confidence takes a number from 0 to 1.'],
    ['--sort', 'speaker', '--sort takes confidence or text, not “speaker”.'],
  ])('says what %s takes when it is %s', async (option, value, message) => {
    const { code, err } = await desk.lectern(['who', option, value, 'story.txt']);
    expect([code, err]).toEqual([2, `error: ${message}\n`]);
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
