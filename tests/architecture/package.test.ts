import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, string>
>;

describe('the dependencies', () => {
  it('are each pinned to one version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, range]) => !/^\d/.test(range),
    );
    expect(loose).toEqual([]);
  });

  it('that users install are each explained', () => {
    const explained = read('docs/dependencies.md');
    expect(
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !explained.includes(`\`${name}\``)),
    ).toEqual([]);
  });
});

describe('the built package', () => {
  it('imports only files of its own that are there', () => {
    const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(built.length).toBeGreaterThan(20);
    const missing = built.flatMap((file) =>
      Array.from(
        read(join('dist', file)).matchAll(/^import [^;'"]*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/gm),
      )
        .map(([, late, early]) => join(root, 'dist', dirname(file), late ?? early ?? ''))
        .filter((path) => !existsSync(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
