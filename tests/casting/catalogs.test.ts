import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogIds, readCatalog, voicesFolder } from './catalogs.ts';

const schema = JSON.parse(readFileSync(join(voicesFolder, 'schema.json'), 'utf8')) as {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly voices: { readonly items: { readonly required: readonly string[]; readonly properties: object } };
  };
  readonly $defs: { readonly name: { readonly pattern: string } };
};

describe('the schema of voice catalogues', () => {
  it('asks for every field that it describes, but for $schema', () => {
    expect(new Set(schema.required)).toEqual(
      new Set(Object.keys(schema.properties).filter((key) => key !== '$schema')),
    );
    const { required, properties } = schema.properties.voices.items;
    expect(new Set(required)).toEqual(new Set(Object.keys(properties)));
  });

  it('allows no white space in a name', () => {
    const name = new RegExp(schema.$defs.name.pattern, 'u');
    expect(name.test('en-us+f2')).toBe(true);
    expect(name.test('Ava Neural')).toBe(false);
  });
});

describe.each(catalogIds)('the catalogue %s', (id) => {
  const catalog = readCatalog(id);
  const names = catalog.voices.map((voice) => voice.name);

  it('has the fields of the schema and no others', () => {
    expect(new Set(Object.keys(catalog))).toEqual(new Set(Object.keys(schema.properties)));
    for (const voice of catalog.voices) expect(Object.keys(voice)).toEqual(['name', 'language', 'gender']);
  });

  it('is called by its file name', () => {
    expect(catalog.id).toBe(id);
  });

  it('names every voice once, without white space', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^\S+$/.test(name))).toEqual([]);
  });

  it('keeps narrators that are among its voices', () => {
    expect(catalog.narrators.length).toBeGreaterThan(0);
    expect(catalog.narrators.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('gives each voice a language with a region and a gender', () => {
    expect(catalog.voices.filter(({ language }) => !/^[a-z]{2}-(?:[A-Z]{2}|\d{3})$/.test(language))).toEqual([]);
    expect(catalog.voices.filter(({ gender }) => gender !== 'male' && gender !== 'female')).toEqual([]);
  });
});

describe('the default catalogue', () => {
  const { voices, narrators } = readCatalog('espeak-ng');
  it.each(['en-US', 'en-GB'])('has five women and five men for %s beside the narrator', (language) => {
    const speaking = voices.filter((voice) => voice.language === language && !narrators.includes(voice.name));
    expect(speaking.filter(({ gender }) => gender === 'female').length).toBeGreaterThanOrEqual(5);
    expect(speaking.filter(({ gender }) => gender === 'male').length).toBeGreaterThanOrEqual(5);
  });
  it.each(['fr-FR', 'de-DE', 'es-ES', 'it-IT', 'nl-NL', 'pl-PL'])('has two women and two men for %s', (language) => {
    const speaking = voices.filter((voice) => voice.language === language && !narrators.includes(voice.name));
    expect(speaking.filter(({ gender }) => gender === 'female').length).toBeGreaterThanOrEqual(2);
    expect(speaking.filter(({ gender }) => gender === 'male').length).toBeGreaterThanOrEqual(2);
  });
  it('names no voice by a bare first name, which espeak-ng takes for a variant and speaks almost silently', () => {
    expect(voices.filter(({ name }) => /^[A-Z]/.test(name))).toEqual([]);
  });
});

/** Languages and how many voices of each gender there are at least; what an engine has less of stands in its provenance. */
const served: readonly (readonly [string, string, number, number])[] = [
  ...['en-US', 'en-GB', 'en-AU', 'en-IN'].map((tag) => ['azure', tag, 3, 3] as const),
  ...['en-US', 'en-GB', 'en-AU', 'en-IN'].map((tag) => ['google', tag, 3, 3] as const),
  ['azure', 'en-CA', 1, 1],
  ['polly', 'en-US', 4, 2],
  ['polly-neural', 'en-US', 6, 4],
  ['polly-neural', 'en-GB', 2, 2],
  ['ibm', 'en-US', 3, 3],
  ...['azure', 'google', 'polly', 'polly-neural', 'ibm'].flatMap((id) =>
    ['fr-FR', 'de-DE', 'es-ES'].map((tag) => [id, tag, 1, 1] as const),
  ),
];

describe('the catalogues of the speech services', () => {
  it.each(served)('%s has enough voices for %s: %i women, %i men', (id, tag, women, men) => {
    const speaking = readCatalog(id).voices.filter(({ language }) => language === tag);
    expect(speaking.filter(({ gender }) => gender === 'female').length).toBeGreaterThanOrEqual(women);
    expect(speaking.filter(({ gender }) => gender === 'male').length).toBeGreaterThanOrEqual(men);
  });

  it.each([
    ['polly', ['Danielle', 'Ruth', 'Stephen', 'Gregory', 'Arthur', 'Olivia', 'Kajal']],
    ['polly-neural', ['Nicole', 'Russell', 'Raveena', 'Aditi', 'Hans', 'Marlene', 'Conchita']],
  ])('%s offers no voice that this engine of Polly lacks', (id, lacking) => {
    const names = new Set(readCatalog(id).voices.map(({ name }) => name));
    expect(lacking.filter((name) => names.has(name))).toEqual([]);
  });
});

/** How many voices there are at least for a language or a region. */
const wanted: Readonly<Record<string, number>> = {
  'en-US': 6,
  'en-GB': 6,
  'en-CA': 6,
  'en-AU': 6,
  'en-IN': 6,
  fr: 2,
  de: 2,
  es: 2,
};

/** Where an engine itself has fewer: all that it has, exactly. Whoever is not served by their own accent gets a near one. */
const fewer: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  azure: { 'en-CA': 2 },
  'espeak-ng': { 'en-CA': 0, 'en-AU': 0, 'en-IN': 0 },
  flite: { 'en-GB': 3, 'en-CA': 0, 'en-AU': 0, 'en-IN': 0, fr: 0, de: 0, es: 0 },
  google: { 'en-CA': 0 },
  ibm: { 'en-GB': 4, 'en-CA': 1, 'en-AU': 2, 'en-IN': 0 },
  kokoro: { 'en-CA': 0, 'en-AU': 0, 'en-IN': 0, fr: 1, de: 0 },
  polly: { 'en-GB': 3, 'en-CA': 0, 'en-AU': 2, 'en-IN': 2 },
  'polly-neural': { 'en-GB': 4, 'en-CA': 0, 'en-AU': 1, 'en-IN': 1 },
};

describe.each(catalogIds)('the voices of %s', (id) => {
  const { voices } = readCatalog(id);

  it.each(Object.entries(wanted))('are enough for %s, or all that the engine has', (tag, least) => {
    const count = voices.filter(({ language }) => `${language}-`.startsWith(`${tag}-`)).length;
    const known = fewer[id]?.[tag];
    expect(count).toBe(known ?? Math.max(count, least));
    expect(known ?? 0).toBeLessThan(least);
  });
});
