import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseRegistry, registryBytes } from '../../src/config/registry.ts';
import { registrySchema } from '../../src/config/schemas.ts';
import { emptyRegistry } from '../../src/core/registry.ts';
import { root } from '../architecture/source-files.ts';

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const parse = (value: unknown) => parseRegistry(bytes(value), 'people.json');
const voice = { catalog: 'azure', language: 'en', voice: 'Ava' };

describe('a registry', () => {
  it('needs no more of a person than an id and a name', async () => {
    expect((await parse({ people: [{ id: 'ann-lee', name: 'Ann Lee', voices: [voice] }] })).people).toEqual([
      {
        id: 'ann-lee',
        name: 'Ann Lee',
        type: 'person',
        aliases: [],
        roles: [],
        gender: null,
        voices: [{ ...voice, prosody: null, chosen: true }],
        only: null,
        note: null,
        firstSeen: null,
        lastSeen: null,
      },
    ]);
  });

  it('is written as it was read, whatever order its fields were in, and keeps the way to its schema', async () => {
    const written = registryBytes(await parse({ people: [{ name: 'Ann Lee', id: 'a' }], $schema: './schema.json' }));
    expect(new TextDecoder().decode(written)).toMatch(/^\{\n {2}"\$schema": ".\/schema.json",\n {2}"about": "People /);
    expect(registryBytes(await parse(new TextDecoder().decode(written)))).toEqual(written);
    expect(await parse(new TextDecoder().decode(registryBytes(emptyRegistry)))).toEqual(emptyRegistry);
  });

  it.each([
    ['{', 'people.json is not valid JSON at line 1, column 2'],
    ['[]', 'people.json is not as it should be: at the top, expected object'],
    [{}, 'at people, expected array'],
    [{ people: [{ id: 'a' }] }, 'at people[0].name, expected string'],
    [{ people: [{ id: 'a', name: ' ' }] }, 'at people[0].name, expected some letters'],
    [{ people: [{ id: 'a', name: 'Ann', voise: [] }] }, 'at people[0], unrecognized key: "voise"'],
    [{ people: [{ id: 'a', name: 'Ann', gender: 'f' }] }, 'at people[0].gender, expected "male", "female" or null'],
    [
      { people: [{ id: 'a', name: 'Ann', voices: [{ ...voice, voice: 'Ava Neural' }] }] },
      'at people[0].voices[0].voice, expected the name of a voice, without white space',
    ],
    [
      { people: [{ id: 'a', name: 'Ann', voices: [{ ...voice, prosody: { pitch: 1e9, rate: 100 } }] }] },
      'at people[0].voices[0].prosody.pitch',
    ],
    [
      {
        people: [
          { id: 'a', name: 'Ann' },
          { id: 'a', name: 'Bea' },
        ],
      },
      'people.json has two people with the id “a”; give one another.',
    ],
    [
      { people: [{ id: 'a', name: 'Ann', voices: [voice, voice] }] },
      'has two voices for a from “azure” in “en”; keep one.',
    ],
    ['{"people": [], "__proto__": {"x": 1}}', '"__proto__"'],
  ])('%j is refused with the place and what is expected', async (value, told) => {
    await expect(parse(value)).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining(told) });
  });

  it('in another encoding is refused', async () => {
    const act = parseRegistry(new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'people.json');
    await expect(act).rejects.toThrow('people.json is not text in UTF-8.');
  });
});

describe('the schema of registries in assets/', () => {
  it('says the same as the one that registries are held to, and explains itself', () => {
    const asset = JSON.parse(readFileSync(join(root, 'assets', 'registry', 'schema.json'), 'utf8')) as object;
    expect(asset).toHaveProperty('description');
    const rules = JSON.stringify(asset, (key, value: unknown) =>
      key === 'title' || (key === 'description' && typeof value === 'string') ? undefined : value,
    );
    expect(JSON.parse(rules)).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(registrySchema, { io: 'input' }))));
  });
});
