import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegistry, registryBytes } from '../../../src/config/registry.ts';
import { emptyRegistry } from '../../../src/core/registry.ts';
import { noWishes } from '../../../src/core/wishes.ts';
import { arbitraryScript } from '../../speech/arbitrary-script.ts';
import { articleOf, build, catalog, entry, having, people, someone } from './registry-kit.ts';

const ann = someone('Ann Lee', { gender: 'female' });
const bea = someone('Bea Fox', { gender: 'female' });
const cora = someone('Cora Day', { gender: 'female' });

describe('casting with a registry', () => {
  it('gives a person the same voice in the next article, whoever else speaks there', () => {
    const first = build(articleOf([ann]), emptyRegistry);
    expect(first.parts).toEqual(['f1 matched']);
    expect(build(articleOf([bea, ann]), first.registry).parts).toEqual(['f2 matched', 'f1 registry']);
  });

  it('gives new people the voices that fewest have', () => {
    let registry = emptyRegistry;
    const given = [ann, bea, cora, someone('Dina Ek', { gender: 'female' })].map((speaker) => {
      const built = build(articleOf([speaker]), registry);
      registry = built.registry;
      return built.parts.join('');
    });
    expect(given).toEqual(['f1 matched', 'f2 matched', 'f3 matched', 'f1 matched']);
  });

  it('follows the cast sheet, and remembers what it says', () => {
    const wishes = { ...noWishes, speakers: [{ speaker: 'Ann Lee', voice: 'f3' }] };
    const { parts, codes, registry } = build(articleOf([ann]), people(entry('Ann Lee', having('f1'))), wishes);
    expect([parts, codes]).toEqual([['f3 wished'], ['registry-voice-changed']]);
    expect(registry.people[0]?.voices).toEqual([
      { catalog: 'toy', language: 'en', voice: 'f3', prosody: null, chosen: true },
    ]);
    expect(build(articleOf([ann]), registry).parts).toEqual(['f3 registry']);
  });

  it('casts anew when a person has corrected the gender', () => {
    const kim = someone('Kim Lee', { gender: 'male' });
    const wishes = { ...noWishes, speakers: [{ speaker: 'Kim Lee', voice: null, gender: 'male' as const }] };
    const known = people(entry('Kim Lee', { ...having('f1'), gender: 'female' }));
    const { parts, registry } = build(articleOf([kim]), known, wishes);
    expect(parts).toEqual(['m1 matched']);
    expect(registry.people).toMatchObject([{ id: 'kim-lee', gender: 'male', voices: [{ voice: 'm1' }] }]);
  });

  it('knows a gender that the article does not tell', () => {
    expect(build(articleOf([someone('Al Poe')]), people(entry('Al Poe', { gender: 'male' }))).parts).toEqual([
      'm1 matched',
    ]);
  });

  it('keeps two apart who have one voice: the later one has a variant in this article alone', () => {
    const known = people(entry('Ann Lee', having('f1')), entry('Bea Fox', having('f1')));
    const { parts, codes, registry } = build(articleOf([ann, bea, cora]), known);
    expect(parts).toEqual(['f1 registry', 'f1 112/104 registry-shared', 'f2 matched']);
    expect(codes).toEqual(['registry-voice-shared']);
    expect(registry.people.map(({ voices }) => voices[0]?.voice)).toEqual(['f1', 'f1', 'f2']);
  });

  it('keeps a person apart from the narrator who has got that voice', () => {
    const known = {
      ...people(entry('Ann Lee', having('f1'))),
      narrators: [{ catalog: 'toy', language: 'en', voice: 'f1' }],
    };
    const { cast, parts } = build(articleOf([ann]), known);
    expect([cast.narrator.voice.name, cast.narrator.reason]).toEqual(['f1', 'registry']);
    expect(parts).toEqual(['f1 112/104 registry-shared']);
  });

  it('takes another voice when all variants are taken too', () => {
    const many = ['Ann Lee', 'Bea Fox', 'Cora Day', 'Dina Ek', 'Eva Gill', 'Fay Holt'];
    const known = people(...many.map((name) => entry(name, having('f1'))));
    const { parts } = build(articleOf(many.map((name) => someone(name, { gender: 'female' }))), known);
    expect(parts.at(-1)).toBe('f2 registry-shared');
    expect(new Set(parts.map((part) => part.replace(/ registry.*/, ''))).size).toBe(many.length);
  });

  it('casts anew when the catalogue has the voice no more, says so, and keeps to the new one', () => {
    const { parts, codes, registry } = build(articleOf([ann]), people(entry('Ann Lee', having('gone'))));
    expect([parts, codes]).toEqual([['f1 matched'], ['registry-voice-missing']]);
    expect(build(articleOf([ann]), registry)).toMatchObject({ parts: ['f1 registry'], codes: [] });
  });

  it('holds a voice for each catalogue and each language', () => {
    const other = { ...catalog, id: 'other', voices: catalog.voices.toReversed() };
    const first = build(articleOf([ann]), emptyRegistry).registry;
    const second = build(articleOf([ann]), first, noWishes, other).registry;
    const third = build(articleOf([ann], 'brief.txt', 'de'), second).registry;
    expect(third.people[0]?.voices.map((held) => `${held.catalog} ${held.language} ${held.voice}`)).toEqual([
      'other en f3',
      'toy de f2',
      'toy en f1',
    ]);
  });

  it('gives a British article the narrator for British ones, and any other English one that for English', () => {
    const narrators = [
      { catalog: 'toy', language: 'en', voice: 'm1' },
      { catalog: 'toy', language: 'en-GB', voice: 'm2' },
    ];
    const narratorOf = (language: string) =>
      build(articleOf([], 'story.txt', language), { narrators, people: [] }).cast.narrator.voice.name;
    expect(['en-GB', 'en-US', 'en', 'de'].map(narratorOf)).toEqual(['m2', 'm1', 'm1', 'n']);
  });

  it('says so when the narrator’s voice is not in the catalogue', () => {
    const narrators = [{ catalog: 'toy', language: 'en', voice: 'gone' }];
    expect(build(articleOf([]), { narrators, people: [] }).codes).toEqual(['registry-voice-missing']);
  });
});

describe('what is remembered', () => {
  it('is names, roles, gender, voice, and where the person spoke', () => {
    const robert = someone('Robert Lee', { aliases: ['Bob Lee', 'Lee'], role: 'mayor', gender: 'male' });
    const first = build(articleOf([robert], 'a.txt'), emptyRegistry).registry;
    const second = build(articleOf([someone('Bob Lee', { role: 'senator' })], 'b.txt'), first).registry;
    expect(second.people).toEqual([
      entry('Robert Lee', {
        ...having('m1'),
        aliases: ['Bob Lee'],
        roles: ['mayor', 'senator'],
        gender: 'male',
        firstSeen: 'a.txt',
        lastSeen: 'b.txt',
      }),
    ]);
  });

  it('is nobody without a name, and nobody in doubt', () => {
    const spokesman = someone('a police spokesman', { type: 'unnamed' });
    const twins = people(entry('Ann Lee'), entry('Ann Lee', { id: 'ann-lee-2' }));
    const { registry, codes } = build(articleOf([spokesman, ann]), twins);
    expect([registry.people, codes]).toEqual([twins.people, ['registry-ambiguous']]);
  });

  it('is a namesake of the other gender as somebody else', () => {
    const known = people(entry('Kim Lee', { ...having('f1'), gender: 'female' }));
    const { registry, codes, parts } = build(articleOf([someone('Kim Lee', { gender: 'male' })]), known);
    expect([registry.people.map(({ id }) => id), codes, parts]).toEqual([
      ['kim-lee', 'kim-lee-2'],
      ['registry-namesake'],
      ['m1 matched'],
    ]);
  });

  it('is little of whoever is found by the surname alone', () => {
    const known = people(entry('Ann Lee', having('f2')));
    const { registry, parts, codes } = build(articleOf([someone('Lee', { role: 'mayor', gender: 'female' })]), known);
    expect([parts, codes]).toEqual([['f2 registry'], ['registry-surname']]);
    expect(registry.people).toMatchObject([{ roles: [], aliases: [], gender: null }]);
  });

  it('is no more than a few roles and names, and none as long as a sentence', () => {
    let registry = emptyRegistry;
    for (let at = 0; at < 30; at += 1) {
      registry = build(
        articleOf([{ ...ann, role: `role ${at}`, aliases: [`Ann Number${at} Lee`] }]),
        registry,
      ).registry;
    }
    registry = build(articleOf([someone('Very '.repeat(30) + 'Long')]), registry).registry;
    expect(registry.people.map(({ name, roles, aliases }) => [name, roles.length, aliases.length])).toEqual([
      ['Ann Lee', 12, 12],
    ]);
  });
});

describe('any registry that articles have made', () => {
  it('can be read again, gives no two in an article one voice, and stays as it is when an article is built again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryScript, { minLength: 1, maxLength: 4 }), async (scripts) => {
        let registry = emptyRegistry;
        for (const script of scripts) registry = build(script, registry).registry;
        const bytes = registryBytes(registry);
        expect(await parseRegistry(bytes, 'people.json')).toEqual(registry);
        const last = scripts.at(-1);
        if (last === undefined) return;
        const again = build(last, registry);
        expect(registryBytes(again.registry)).toEqual(bytes);
        const sounds = again.parts.map((part) => part.replace(/ [a-z-]+$/, ''));
        expect(new Set(sounds).size).toBe(sounds.length);
      }),
    );
  });
});
