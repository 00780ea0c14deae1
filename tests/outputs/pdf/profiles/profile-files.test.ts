import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/cli/options/build.ts';
import type { Profile } from '../../../../src/outputs/pdf/profiles/types.ts';
import { root } from '../../../architecture/source-files.ts';

const folder = join(root, 'assets', 'profiles');
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

interface Schema {
  readonly properties: {
    readonly rules: {
      readonly required: readonly string[];
      readonly properties: Readonly<
        Record<string, { readonly properties: { readonly value: { readonly enum?: readonly unknown[] } } }>
      >;
    };
  };
}

const { rules: schema } = (json('schema.json') as Schema).properties;
const profiles = readdirSync(folder).filter((name) => name !== 'schema.json');

describe.each(profiles)('%s', (name) => {
  const { description, rules } = json(name) as Profile;

  it('has every rule of the schema and no other', () => {
    expect(Object.keys(rules).toSorted()).toEqual(schema.required.toSorted());
    expect(Object.keys(schema.properties).toSorted()).toEqual(schema.required.toSorted());
  });

  it('says where each of its rules comes from', () => {
    expect(description).not.toBe('');
    const silent = Object.entries(rules).filter(([, rule]) => rule.source.length < 10);
    expect(silent).toEqual([]);
  });

  it('names only what there is', () => {
    const wrong = Object.entries(rules).filter(([rule, { value }]) => {
      const known = schema.properties[rule]?.properties.value.enum;
      return known !== undefined && !known.includes(value);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the help', () => {
  it('names every profile, the default first', () => {
    const [, names = ''] = build.options.profile.describe.split(': ');
    const listed = names.split(/, | or /);
    expect(listed[0]).toBe('default');
    expect(listed.toSorted()).toEqual(profiles.map((name) => name.replace('.json', '')).toSorted());
  });
});
