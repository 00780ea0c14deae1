import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CastSheet } from '../../src/core/cast-sheet.ts';
import type { Registry } from '../../src/core/registry.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const at = (path: string): string => join(desk.folder, path);
const sheet = (path: string): CastSheet => JSON.parse(readFileSync(at(path), 'utf8')) as CastSheet;
const registry = (): Registry => JSON.parse(readFileSync(at('people.json'), 'utf8')) as Registry;
const voices = (path: string) => Object.fromEntries(sheet(path).speakers.map(({ name, voice }) => [name, voice]));
const build = (...more: readonly string[]) =>
  desk.lectern(['build', ...more, '--formats', 'cast', '--registry', 'people.json']);

/** One more about the harbour, in which Helena Voss is the only woman. */
const sequel = `Harbour opens again

“The quay is safe,” said Helena Voss, the harbour’s engineer. “We tested every crane.”

“Boats may come in,” said Signe Aalto, the pilot. “She has seen to that.”
`;
const mayor = `Hall is painted

“The hall needed it,” said Ann Lee, the mayor. “She was right,” her deputy added.
`;
const baker = `Oven is lit

“The bread is ready,” said Ann Lee, a baker.
`;

describe('lectern build --registry', () => {
  it('gives a person one voice in all articles, in one run and in the next', async () => {
    desk.put('a.txt', story);
    desk.put('b.txt', sequel);
    expect((await build('a.txt', 'b.txt')).code).toBe(0);
    expect(voices('output/b.cast.json')['Helena Voss']).toBe(voices('output/a.cast.json')['Helena Voss']);
    expect(sheet('output/b.cast.json').speakers.map(({ reason }) => reason)).toContain(
      'the registry has it for this person',
    );
    const before = readFileSync(at('people.json'), 'utf8');
    await build('b.txt', 'a.txt', '--out', 'again');
    expect(voices('again/b.cast.json')).toEqual(voices('output/b.cast.json'));
    await build('a.txt', 'b.txt', '--out', 'third');
    expect(readFileSync(at('people.json'), 'utf8')).toBe(before);
  });

  it('remembers a voice that a person chose in a cast sheet', async () => {
    desk.put('a.txt', story);
    desk.put('b.txt', sequel);
    await build('a.txt');
    const made = sheet('output/a.cast.json');
    const speakers = made.speakers.map((row) =>
      row.name === 'Helena Voss' ? { ...row, voice: 'en-us+belinda' } : row,
    );
    desk.put('output/a.cast.json', JSON.stringify({ ...made, speakers }));
    await build('a.txt', 'b.txt');
    expect(voices('output/b.cast.json')['Helena Voss']).toBe('en-us+belinda');
    expect(registry().people.find(({ id }) => id === 'helena-voss')?.voices).toMatchObject([{ chosen: true }]);
  });

  it('keeps two people of one name apart when a person has given each an entry', async () => {
    desk.put('hall.txt', mayor);
    desk.put('bread.txt', baker);
    await build('hall.txt', 'bread.txt');
    expect(voices('output/bread.cast.json')['Ann Lee']).toBe(voices('output/hall.cast.json')['Ann Lee']);
    const { people, ...rest } = registry();
    const [first] = people;
    desk.put(
      'people.json',
      JSON.stringify({
        ...rest,
        people: [
          { ...first, roles: ['mayor'], only: { roles: ['mayor'] } },
          { id: 'ann-lee-baker', name: 'Ann Lee', only: { roles: ['baker'] }, note: 'Norden bakery' },
        ],
      }),
    );
    const { code } = await build('hall.txt', 'bread.txt');
    expect(code).toBe(0);
    expect(voices('output/bread.cast.json')['Ann Lee']).not.toBe(voices('output/hall.cast.json')['Ann Lee']);
    expect(registry().people.map(({ id, note }) => [id, note])).toEqual([
      ['ann-lee', null],
      ['ann-lee-baker', 'Norden bakery'],
    ]);
  });

  it('writes none in a dry run, but casts as if it did', async () => {
    desk.put('a.txt', story);
    const { code } = await build('a.txt', '--dry-run');
    expect([code, existsSync(at('people.json')), readdirSync(desk.folder)]).toEqual([0, false, ['a.txt']]);
  });

  it('refuses a broken one before anything is made, and leaves it as it is', async () => {
    desk.put('a.txt', story);
    desk.put('people.json', '{"people": [{"id": "a", "name": "Ann", "gender": "f"}]}');
    const { code, err } = await build('a.txt');
    expect([code, err]).toEqual([
      2,
      'error: people.json is not as it should be: at people[0].gender, expected "male", "female" or null.\n',
    ]);
    expect(readdirSync(desk.folder).toSorted()).toEqual(['a.txt', 'people.json']);
  });

  it('takes the place of no input and no output', async () => {
    desk.put('a.txt', story);
    const argv = ['build', 'a.txt', '--registry'];
    expect(await desk.lectern([...argv, 'a.txt'])).toMatchObject({
      code: 2,
      err: 'error: The registry would take the place of a.txt, which is to be read; name another file.\n',
    });
    expect((await desk.lectern([...argv, 'x.json', '--report', './x.json'])).code).not.toBe(0);
  });

  it('may be named in the settings', async () => {
    desk.put('a.txt', story);
    desk.put('lectern.config.json', JSON.stringify({ registry: 'people.json' }));
    await desk.lectern(['build', 'a.txt', '--formats', 'cast']);
    expect(registry().people.map(({ name }) => name)).toEqual(['Helena Voss', 'Tomas Reyes']);
  });
});

describe('lectern registry', () => {
  it('lists people with their voices, those a person chose with a star', async () => {
    const voice = { catalog: 'azure', language: 'en', voice: 'Ava' };
    desk.put(
      'people.json',
      JSON.stringify({
        narrators: [{ ...voice, voice: 'Guy' }],
        people: [
          { id: 'ann-lee', name: 'Ann Lee', roles: ['mayor'], gender: 'female', voices: [voice], lastSeen: 'a.txt' },
        ],
      }),
    );
    expect((await desk.lectern(['registry', 'people.json'])).out).toBe(
      'people.json: 1 person\nnarrator: azure en Guy\n' +
        'id       name     role   gender  voices         last in\n' +
        'ann-lee  Ann Lee  mayor  female  azure en Ava*  a.txt\n',
    );
    const { people } = JSON.parse((await desk.lectern(['registry', 'people.json', '--json'])).out) as Registry;
    expect(people).toMatchObject([{ id: 'ann-lee', voices: [{ prosody: null, chosen: true }] }]);
  });

  it.each([
    ['none.json', 'error: There is no registry none.json; lectern build --registry makes it.\n'],
    ['broken.json', 'error: broken.json is not as it should be: at people, expected array, received undefined.\n'],
  ])('refuses %s', async (file, err) => {
    desk.put('broken.json', '{}');
    expect(await desk.lectern(['registry', file])).toEqual({ code: 2, out: '', err });
  });
});
