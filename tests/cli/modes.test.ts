import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CastSheet } from '../../src/core/cast-sheet.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
  desk.put('story.txt', story);
});
afterEach(() => desk.clear());

const read = (path: string): string => readFileSync(join(desk.folder, path), 'utf8');
const build = (...more: readonly string[]) =>
  desk.lectern(['build', 'story.txt', '--formats', 'ssml,cast', '--registry', 'people.json', ...more]);
const voices = (): ReadonlySet<string> =>
  new Set(Array.from(read('output/story.ssml').matchAll(/<voice name="([^"]+)"/g), ([, name]) => name ?? ''));

describe('lectern build --mode', () => {
  it('two-voices speaks all quotations in one voice, one-voice everything in the narrator’s', async () => {
    await build();
    expect(voices().size).toBe(3);
    await build('--mode', 'two-voices');
    expect(voices().size).toBe(2);
    await build('--mode', 'one-voice');
    expect(voices().size).toBe(1);
    expect(read('output/story.ssml').match(/<voice /g)).toHaveLength(1);
  });

  it('keeps in one-voice mode what the sheet and the registry hold, a person’s corrections too', async () => {
    await build();
    const sheet = JSON.parse(read('output/story.cast.json')) as CastSheet;
    const speakers = sheet.speakers.map((row, at) => (at === 0 ? { ...row, voice: 'en-us+m7' } : row));
    desk.put('output/story.cast.json', JSON.stringify({ ...sheet, speakers }));
    await build();
    const full = read('output/story.ssml');
    const people = read('people.json');
    expect(full).toContain('en-us+m7');
    await build('--mode', 'one-voice');
    await build('--mode', 'two-voices');
    expect(read('people.json')).toBe(people);
    await build();
    expect(read('output/story.ssml')).toBe(full);
  });

  it('says which modes there are', async () => {
    const { code, err } = await build('--mode', 'duet');
    expect(code).toBe(2);
    expect(err).toContain('--mode takes full-cast, two-voices, one-voice, not “duet”.');
  });
});
