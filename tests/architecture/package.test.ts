import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

describe('the dependencies', () => {
  it('are each pinned to one version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, range]) => !/^\d/.test(range));
    expect(loose).toEqual([]);
  });

  it('that users install are each explained', () => {
    const explained = read('docs/dependencies.md');
    expect(Object.keys(dependencies ?? {}).filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
  });
});
