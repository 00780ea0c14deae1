/** A cast sheet goes out, is corrected by a person, and comes back. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CastSheet, QuotationRow, SpeakerRow } from '../../src/core/cast-sheet.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(async () => {
  desk = createDesk();
  desk.put('story.txt', story);
  await desk.lectern(['build', 'story.txt', ...quick]);
});
afterEach(() => desk.clear());

const quick = ['--formats', 'ssml,cast'];
const path = 'output/story.cast.json';
const at = (file: string): string => join(desk.folder, file);
const read = (file = path): CastSheet => JSON.parse(readFileSync(at(file), 'utf8')) as CastSheet;
const save = (sheet: unknown, file = path): void => writeFileSync(at(file), JSON.stringify(sheet, null, 2));
const build = (...argv: readonly string[]) => desk.lectern(['build', 'story.txt', ...quick, ...argv]);
const named = (sheet: CastSheet, name: string): SpeakerRow | undefined =>
  sheet.speakers.find((row) => row.name === name);

/** Changes the rows of some speakers, by name, and of some quotations, by a few of their words. */
function correct(
  sheet: CastSheet,
  speakers: Readonly<Record<string, Partial<SpeakerRow>>>,
  quotations: Readonly<Record<string, Partial<QuotationRow>>> = {},
): CastSheet {
  const change = Object.entries(quotations);
  return {
    ...sheet,
    speakers: sheet.speakers.map((row) => Object.assign({}, row, speakers[row.name])),
    quotations: sheet.quotations.map((row) =>
      Object.assign({}, row, change.find(([words]) => row.text.includes(words))?.[1]),
    ),
  };
}

/** What a build without a sheet in the output folder makes of a corrected one that is named. */
async function rebuilt(sheet: unknown): Promise<CastSheet> {
  save(sheet, 'mine.cast.json');
  const { code, err } = await build('--cast', 'mine.cast.json', '--out', 'again');
  expect([code, err]).toEqual([0, expect.stringContaining('1 article')]);
  return read('again/story.cast.json');
}

const who = ({ quotations }: CastSheet) => quotations.map(({ text, speaker }) => [text.slice(1, 8), speaker]);

const rebuiltAfter = (change: (text: string) => string): Promise<CastSheet> => {
  const sheet = correct(read(), {}, { 'The market': { speaker: 'Ida Moll' } });
  desk.put('story.txt', change(story));
  return rebuilt(sheet);
};
const marketSpeaker = ({ quotations }: CastSheet) => quotations.find(({ text }) => text.includes('before'))?.speaker;

const voiced = (voice: string): CastSheet => correct(read(), { 'Helena Voss': { voice } });
const voiceIn = (file = path) => named(read(file), 'Helena Voss')?.voice;

const withSpeakers = (...rows: readonly unknown[]) => ({ ...read(), speakers: [...read().speakers, ...rows] });
const secondSpeaker = (): SpeakerRow => read().speakers[1] as SpeakerRow;

describe('a person', () => {
  it('renames a speaker in one place', async () => {
    const made = await rebuilt(correct(read(), { 'Helena Voss': { name: 'Elena Voss' } }));
    expect(who(made)).toContainEqual(['A secon', 'Elena Voss']);
    expect(named(made, 'Elena Voss')).toMatchObject({
      found: ['helena-voss'],
      corrected: ['name'],
      voice: named(read(), 'Helena Voss')?.voice,
    });
    expect(await rebuilt(made)).toEqual({ ...made, check: expect.any(String) });
  });

  it('renames a speaker everywhere at once, as an editor replaces', async () => {
    const everywhere = JSON.parse(JSON.stringify(read()).replaceAll('Helena Voss', 'Elena Voss')) as CastSheet;
    const made = await rebuilt(everywhere);
    expect(who(made)).toContainEqual(['A secon', 'Elena Voss']);
    expect(named(made, 'Helena Voss')).toBeUndefined();
    expect(made.unmatched).toBeUndefined();
  });

  it('makes one speaker of two by giving both one name', async () => {
    const made = await rebuilt(correct(read(), { 'Helena Voss': { name: 'Tomas Reyes' } }));
    expect(made.speakers).toHaveLength(1);
    expect(made.speakers[0]).toMatchObject({
      name: 'Tomas Reyes',
      found: ['tomas-reyes', 'helena-voss'],
      quotations: 3,
    });
    expect(await rebuilt(made)).toEqual({ ...made, check: expect.any(String) });
  });

  it('has nobody stand against themselves who were two', async () => {
    save(correct(read(), { 'Helena Voss': { name: 'Tomas Reyes' } }));
    const { out } = await desk.lectern(['who', 'story.txt', '--cast', path, '--json']);
    const { quotations } = JSON.parse(out) as {
      readonly quotations: readonly { readonly others: readonly { readonly name: string }[] }[];
    };
    expect(quotations.flatMap(({ others }) => others.map(({ name }) => name))).not.toContain('Tomas Reyes');
  });

  it('exchanges two names', async () => {
    const swapped = correct(read(), { 'Helena Voss': { name: 'Tomas Reyes' }, 'Tomas Reyes': { name: 'Helena Voss' } });
    const made = await rebuilt(swapped);
    expect(who(made).map(([, speaker]) => speaker)).toEqual(['Helena Voss', 'Helena Voss', 'Tomas Reyes']);
  });

  it('makes two speakers of one by giving some quotations to a new name, and says who that is', async () => {
    const split = correct(read(), {}, { 'The market': { speaker: 'Ida Moll' } });
    const row = { name: 'Ida Moll', gender: 'female', voice: 'en-gb-x-rp' };
    const made = await rebuilt({ ...split, speakers: [...split.speakers, row] });
    expect(named(made, 'Ida Moll')).toMatchObject({
      ...row,
      found: [],
      quotations: 1,
      corrected: ['name', 'gender', 'voice'],
    });
    expect(named(made, 'Tomas Reyes')).toMatchObject({ quotations: 1, voice: named(read(), 'Tomas Reyes')?.voice });
    expect(await rebuilt(made)).toEqual({ ...made, check: expect.any(String) });
  });

  it('brings in somebody of whom an alias in the article is part', async () => {
    const split = correct(read(), {}, { 'The market': { speaker: 'Reyes' } });
    const made = await rebuilt({ ...split, speakers: [...split.speakers, { name: 'Reyes' }] });
    expect(who(made).map(([, speaker]) => speaker)).toEqual(['Tomas Reyes', 'Reyes', 'Helena Voss']);
  });

  it.each<[string, Partial<QuotationRow>]>([
    ['by its kind', { kind: 'scare-quote' }],
    ['by giving it to nobody', { speaker: null }],
  ])('says that a quotation is no speech %s, and takes that back', async (_, change) => {
    const made = await rebuilt(correct(read(), {}, { 'The market': change }));
    const row = made.quotations.find(({ text }) => text.includes('The market'));
    expect(row).toMatchObject({ speaker: null, confidence: null, corrected: true });
    const again = await rebuilt(correct(made, {}, { 'The market': { speaker: 'Tomas Reyes' } }));
    expect(again.quotations.find(({ text }) => text.includes('The market'))).toMatchObject({
      kind: 'speech',
      speaker: 'Tomas Reyes',
    });
  });

  it('confirms what was found, for whatever the next version of the article says', async () => {
    save(correct(read(), {}, { 'A second': { corrected: true } }), 'mine.cast.json');
    desk.put('story.txt', story.replace('said Helena Voss', 'said Karl Brandvik'));
    await build('--cast', 'mine.cast.json', '--out', 'again');
    expect(who(read('again/story.cast.json'))).toContainEqual(['A secon', 'Helena Voss']);
  });

  it('moves nobody else’s voice, whoever the narrator is', async () => {
    const free = { ...read(), narrator: { ...read().narrator, voice: 'en-gb-x-rp' } };
    const made = await rebuilt(free);
    expect(made.speakers.map(({ voice }) => voice)).toEqual(read().speakers.map(({ voice }) => voice));
  });
});

describe('a sheet that nobody has touched', () => {
  it('keeps everyone’s voice when somebody new speaks before them', async () => {
    const before = read();
    desk.put('story.txt', story.replace('“We were', '“Nobody was hurt,” said Maria Lund. “Not one.”\n\n“We were'));
    await build();
    for (const { name, voice } of before.speakers) expect(named(read(), name)?.voice).toBe(voice);
    expect(read().speakers).toHaveLength(3);
  });

  it('is the same after a second build', async () => {
    const first = readFileSync(at(path), 'utf8');
    await build();
    expect(readFileSync(at(path), 'utf8')).toBe(first);
  });

  it('gives the choice of a voice back to Lectern when the mark is taken away', async () => {
    const chosen = await rebuilt(correct(read(), { 'Helena Voss': { voice: 'en-gb-x-rp' } }));
    const released = await rebuilt(correct(chosen, { 'Helena Voss': { corrected: [] } }));
    expect(named(released, 'Helena Voss')).toMatchObject({ voice: named(read(), 'Helena Voss')?.voice, corrected: [] });
  });
});

describe('an article that has changed since', () => {
  it.each<[string, (text: string) => string]>([
    ['a new paragraph before it', (text) => text.replace('“We were', 'The police came at noon.\n\n“We were')],
    ['a typo mended in it', (text) => text.replace('market had', 'markets had')],
    ['other marks', (text) => text.replaceAll(/[“”]/g, '"')],
    [
      'its paragraph at the end',
      (text) =>
        `${text.replace(' “The market had closed an hour before.”', '')}\n“The market had closed an hour before.”\n`,
    ],
  ])('is matched in spite of %s', async (_, change) => {
    expect(marketSpeaker(await rebuiltAfter(change))).toBe('Ida Moll');
  });

  it('keeps a correction that fits nothing, tells of it in every build, and follows it when it fits again', async () => {
    const sheet = correct(read(), {}, { 'The market': { speaker: 'Ida Moll' } });
    save(sheet, 'mine.cast.json');
    desk.put('story.txt', story.replace(' “The market had closed an hour before.”', ''));
    const first = await build('--cast', 'mine.cast.json', '--out', 'again');
    expect(first.err).toContain('A correction names a quotation that is not in the article: “The market');
    const carried = read('again/story.cast.json');
    expect(carried.unmatched?.quotations).toMatchObject([{ speaker: 'Ida Moll' }]);
    const second = await build('--out', 'again');
    expect(second.err).toContain('A correction names a quotation');
    expect(read('again/story.cast.json').unmatched).toEqual(carried.unmatched);
    desk.put('story.txt', story);
    await build('--out', 'again');
    expect(marketSpeaker(read('again/story.cast.json'))).toBe('Ida Moll');
    expect(read('again/story.cast.json').unmatched).toBeUndefined();
  });
});

describe('the sheet that is followed', () => {
  it('is the one named, before the one beside the article, before the one in the output folder', async () => {
    save(voiced('en-gb-x-rp'));
    await build();
    expect(voiceIn()).toBe('en-gb-x-rp');
    save(voiced('en-us+f5'), 'story.cast.json');
    expect((await build()).err).toContain('holds somebody’s corrections too, but story.cast.json was followed');
    expect(voiceIn('output/story.cast.new.json')).toBe('en-us+f5');
    save(voiced('en-us+f3'), 'mine.cast.json');
    await build('--cast', 'mine.cast.json');
    expect(voiceIn('output/story.cast.new.json')).toBe('en-us+f3');
    expect(voiceIn()).toBe('en-gb-x-rp');
  });

  it('may be one of a folder of sheets', async () => {
    desk.put('other.txt', story);
    desk.put('sheets/none.txt', '');
    save(voiced('en-gb-x-rp'), 'sheets/story.cast.json');
    const { code } = await desk.lectern([
      'build',
      'story.txt',
      'other.txt',
      ...quick,
      '--cast',
      'sheets',
      '--out',
      'b',
    ]);
    expect([code, voiceIn('b/story.cast.json')]).toEqual([0, 'en-gb-x-rp']);
    expect(voiceIn('b/other.cast.json')).not.toBe('en-gb-x-rp');
  });

  it('beside the article is never written, and its corrections are carried into the new one', async () => {
    save(voiced('en-gb-x-rp'), 'story.cast.json');
    const kept = readFileSync(at('story.cast.json'), 'utf8');
    const first = await build();
    expect(first.err).toBe('1 article, 2 files in output\n');
    expect(named(read(), 'Helena Voss')).toMatchObject({ voice: 'en-gb-x-rp', corrected: ['voice'] });
    const made = readFileSync(at(path), 'utf8');
    await build();
    expect(readFileSync(at(path), 'utf8')).toBe(made);
    desk.put('story.txt', story.replace('“A second', '“One second'));
    await build();
    expect(readFileSync(at('story.cast.json'), 'utf8')).toBe(kept);
    expect(readdirSync(at('output'))).toEqual(['story.cast.json', 'story.ssml']);
  });

  it('shows in lectern who', async () => {
    save(correct(read(), { 'Helena Voss': { name: 'Elena Voss' } }));
    const { out } = await desk.lectern(['who', 'story.txt', '--cast', path]);
    expect(out).toContain('Elena Voss');
    expect(out).not.toContain('Helena Voss  ');
  });

  it.each<[string, readonly string[]]>([
    ['--cast names one sheet, but there are 2 articles; name the folder', ['story.txt', 'other.txt', '--cast', path]],
    ['--cast names none.json, but there is no such file or folder.', ['story.txt', '--cast', 'none.json']],
  ])('is told of when it cannot be: %s', async (sentence, argv) => {
    desk.put('other.txt', story);
    for (const command of ['build', 'who']) {
      const { code, err } = await desk.lectern([command, ...argv]);
      expect([code, err]).toEqual([2, expect.stringContaining(`error: ${sentence}`)]);
    }
  });
});

describe('a sheet in the output folder that a person has corrected', () => {
  it('has no new one beside it when the correction alone makes the difference', async () => {
    const sheet = correct(
      read(),
      { 'Helena Voss': { gender: 'male', name: 'Helge Voss' } },
      { 'The market': { speaker: 'Ida Moll' } },
    );
    save(sheet);
    const { err } = await build('--verbose');
    expect(err).toContain('info: Your corrections in story.cast.json were kept and carried over.');
    expect(existsSync(at('output/story.cast.new.json'))).toBe(false);
    expect(read()).toEqual(sheet);
  });

  it('has a person’s own remarks kept too', async () => {
    save({ ...read(), remark: 'Voss is pronounced Foss.' });
    await build();
    expect(read()).toMatchObject({ remark: 'Voss is pronounced Foss.' });
  });

  it('leaves a new sheet alone that a person has changed', async () => {
    save(correct(read(), { 'Helena Voss': { voice: 'en-gb-x-rp' } }));
    desk.put('story.txt', `${story}\n“I saw it fall,” said Karl Brandvik.\n`);
    await build();
    const changed = { ...read('output/story.cast.new.json'), remark: 'mine' };
    save(changed, 'output/story.cast.new.json');
    expect((await build()).err).toContain('story.cast.new.json holds somebody’s changes and was left alone');
    expect(read('output/story.cast.new.json')).toEqual(changed);
  });
});

describe('a broken sheet is told of in one sentence, with its place:', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a row twice',
      () => withSpeakers(secondSpeaker()),
      'at speakers[2].found, “helena-voss” stands in speakers[1] too',
    ],
    ['a name that is none', () => withSpeakers({ name: '' }), 'at speakers[2].name, expected a name'],
    ['no name', () => withSpeakers({ gender: null }), 'at speakers[2].name, expected string'],
    [
      'a wrong gender',
      () => withSpeakers({ name: 'A', gender: 'f' }),
      'at speakers[2].gender, expected "male", "female" or null',
    ],
    [
      'an unknown voice',
      () => withSpeakers({ name: 'Tomas Reyes', voice: 'zork' }),
      'There is no voice “zork” (at speakers[2].voice)',
    ],
    [
      'two voices for one',
      () => withSpeakers({ name: 'A', voice: 'en-us+f2' }, { name: 'a', voice: 'en-us+f3' }),
      'at speakers[3].voice, “a” has another voice than in speakers[2]',
    ],
    [
      'a spoken title',
      () => correct(read(), {}, { 'A second': { kind: 'title', speaker: 'Tomas Reyes' } }),
      'at quotations[2].kind, a title is spoken by nobody',
    ],
    [
      'a quotation twice',
      () => ({ ...read(), quotations: [...read().quotations, ...read().quotations] }),
      'at quotations[3].place, the same quotation stands in quotations[0] too',
    ],
    ['a list that is none', () => ({ ...read(), quotations: 7 }), 'at quotations, expected array, received number'],
    ['nothing', () => null, 'at the top, expected object'],
    [
      'too many rows',
      () => ({ ...read(), speakers: Array.from({ length: 20_001 }, () => ({ name: 'A' })) }),
      'at speakers, expected at most 20000 rows',
    ],
    ['a prototype', () => JSON.parse('{"__proto__": {"speakers": []}}') as unknown, 'at article, expected object'],
  ])('%s', async (_, sheet, sentence) => {
    save(sheet());
    const { code, err } = await build();
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toMatch(/^error: output\/story\.cast\.json/);
    expect(err.split('\n')[0]).toContain(sentence);
  });

  it('one of 17 MB', async () => {
    writeFileSync(at(path), `{${' '.repeat(17 * 1024 * 1024)}}`);
    const { code, err } = await build();
    expect([code, err]).toEqual([2, expect.stringContaining('is larger than 16 MB: it is no cast sheet.')]);
  });

  it('ten thousand new speakers are no trouble', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ name: `Person Number ${i}`, voice: 'en-us+f2' }));
    const { unmatched } = await rebuilt({ ...read(), speakers: [...read().speakers, ...rows] });
    expect(unmatched?.speakers).toHaveLength(10_000);
  });

  it('a speaker called __proto__ is a speaker', async () => {
    const made = await rebuilt(correct(read(), {}, { 'A second': { speaker: '__proto__' } }));
    expect(who(made)).toContainEqual(['A secon', '__proto__']);
  });
});
