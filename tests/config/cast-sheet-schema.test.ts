import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { castSheetJsonSchema, castSheetSchema } from '../../src/config/cast-sheet-schema.ts';
import { root } from '../architecture/source-files.ts';

describe('the published JSON schema of the cast sheet', () => {
  it('is made of the schema that a sheet is read by (npx vitest run -u tests/config writes it anew)', async () => {
    await expect(`${JSON.stringify(castSheetJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      join(root, 'assets', 'cast-sheet', 'schema.json'),
    );
  });

  it('tells of every field that a row may have', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, field] of Object.entries(propertiesOf(node))) {
        const place = `${path}.${name}`;
        if (
          !/diagnostics|check\.|place\.|prosody\.|article\.|unmatched\./.test(place) &&
          !('description' in (field as object))
        )
          undescribed.push(place);
        visit(field, place);
        visit((field as { readonly items?: unknown }).items, place);
      }
    };
    visit(castSheetJsonSchema(), '');
    expect(undescribed).toEqual([]);
  });

  it('asks of a row that a person adds for nothing but a name', () => {
    const sheet = {
      article: { title: null, source: 'story.txt' },
      narrator: { voice: 'anna' },
      speakers: [{ name: 'Ida Moll' }],
      quotations: [],
    };
    expect(castSheetSchema.parse(sheet).speakers[0]).toMatchObject({ name: 'Ida Moll', found: [], gender: null });
  });
});

const propertiesOf = (node: object): Readonly<Record<string, unknown>> =>
  (node as { readonly properties?: Readonly<Record<string, unknown>> }).properties ?? {};
