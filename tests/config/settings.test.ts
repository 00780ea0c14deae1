import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { build } from '../../src/cli/options/index.ts';
import { settingNames, settingsSchema } from '../../src/config/schemas.ts';
import { parseSettings } from '../../src/config/settings.ts';
import { root } from '../architecture/source-files.ts';

describe('the schema of the settings', () => {
  it('that editors read says what the program checks, and explains each option in the words of the help', async () => {
    const { properties, ...schema } = z.toJSONSchema(settingsSchema);
    const words: Readonly<Record<string, { readonly describe: string }>> = build.options;
    const described = Object.entries(properties ?? {}).map(([name, property]) => [
      name,
      { description: words[name]?.describe ?? 'Where an editor finds this schema', ...(property as object) },
    ]);
    const asset = {
      ...schema,
      $id: 'lectern.config.json',
      title: 'Settings of Lectern',
      description: 'Options of `lectern build` by their names, without the dashes; the command line wins over them.',
      properties: Object.fromEntries(described) as Record<string, unknown>,
    };
    await expect(`${JSON.stringify(asset, null, 2)}\n`).toMatchFileSnapshot(
      join(root, 'assets', 'settings', 'schema.json'),
    );
  });

  it('names only options that there are', () => {
    expect(settingNames.filter((name) => name !== '$schema' && !Object.hasOwn(build.options, name))).toEqual([]);
  });
});

describe('a key that is none', () => {
  it.each([
    ['{ "voicse": "azure" }', 'did you mean "voices"?'],
    ['{ "Fragment_words": 2 }', 'did you mean "fragment-words"?'],
  ])('in %s is refused with the name that was meant', async (text, hint) => {
    await expect(parseSettings(text, 'lectern.config.json')).rejects.toThrow(hint);
  });
});
