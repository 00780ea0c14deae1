import { describe, expect, it } from 'vitest';
import { parseCastSheet } from '../../src/config/cast-sheet.ts';
import { catalogNames, loadCatalog, parseCatalog } from '../../src/config/catalog.ts';
import { UserError } from '../../src/core/errors.ts';
import { nodeWorld } from '../../src/node/world.ts';

const world = nodeWorld();
const catalog = {
  id: 'mine',
  engine: 'My engine',
  provenance: 'Measured by ear.',
  narrators: ['anna'],
  voices: [{ name: 'anna', language: 'en-GB', gender: 'female' }],
};
const sheet = {
  about: '',
  article: { title: null, source: 'story.txt' },
  narrator: { voice: 'anna', corrected: false, check: 'x' },
  speakers: [],
  quotations: [],
  diagnostics: [],
};

describe('a voice catalogue', () => {
  it('of the package is found by its name', async () => {
    for (const name of await catalogNames(world)) expect((await loadCatalog(name, world)).id).toBe(name);
  });

  it('of the package fits the schema that a person’s own is held to', async () => {
    for (const name of await catalogNames(world)) {
      const text = new TextDecoder().decode(await world.asset(`voices/${name}.json`));
      expect((await parseCatalog(text, name)).id).toBe(name);
    }
  });

  it('of an unknown name is refused with the names there are', async () => {
    await expect(loadCatalog('espek', world)).rejects.toThrow(/There is no voice catalogue “espek”; .*espeak-ng/);
  });

  it('of a person’s own is taken', async () => {
    expect(await parseCatalog(JSON.stringify(catalog), 'mine.json')).toEqual(catalog);
  });

  it.each([
    [
      'a wrong gender',
      { voices: [{ name: 'anna', language: 'en', gender: 'f' }] },
      'at voices[0].gender, expected "male", "female" or null',
    ],
    [
      'white space in a name',
      { voices: [{ name: 'an na', language: 'en', gender: null }] },
      'at voices[0].name, expected the name of a voice',
    ],
    ['an unknown key', { vocies: [] }, '"vocies"'],
    ['no voices', { voices: [] }, 'at voices, expected at least one voice'],
    ['a missing list', { voices: undefined }, 'at voices, expected array'],
    [
      'a narrator who is not among the voices',
      { narrators: ['bert'] },
      'names the narrator “bert”, who is not among its voices',
    ],
  ])('is refused for %s, with file, place and what is expected', async (_, change, told) => {
    const act = parseCatalog(JSON.stringify({ ...catalog, ...change }), 'mine.json');
    await expect(act).rejects.toThrow(UserError);
    await expect(act).rejects.toMatchObject({ kind: 'usage' });
    await expect(act).rejects.toThrow(told);
    await expect(act).rejects.toThrow(/^mine\.json /);
  });
});

describe('a cast sheet', () => {
  it('may hold a person’s own remarks', async () => {
    expect(await parseCastSheet(JSON.stringify({ ...sheet, remark: 'read twice' }), 'story.cast.json')).toEqual(sheet);
  });

  it('that is no JSON is refused with line and column', async () => {
    const text = JSON.stringify(sheet, null, 2).replace('"corrected": false,', '"corrected": false');
    await expect(parseCastSheet(text, 'story.cast.json')).rejects.toThrow(
      /^story\.cast\.json is not valid JSON at line 10, column \d+; look for/,
    );
  });

  it('that gives words to a name of no letters is refused', async () => {
    const row = { text: '“No.”', occurrence: 0, kind: 'speech', confidence: null, why: '', mention: null };
    const quotations = [{ ...row, speaker: ' ', corrected: false, check: 'x' }];
    await expect(parseCastSheet(JSON.stringify({ ...sheet, quotations }), 'story.cast.json')).rejects.toThrow(
      'at quotations[0].speaker, expected a name, or null for the narrator',
    );
  });

  it('that lacks something is refused with the place', async () => {
    const act = parseCastSheet(
      JSON.stringify({ ...sheet, narrator: { ...sheet.narrator, voice: 7 } }),
      'story.cast.json',
    );
    await expect(act).rejects.toThrow(
      'story.cast.json is not as it should be: at narrator.voice, expected string, received number.',
    );
  });
});
