/** What `docs/inputs.md` lists is what there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockKinds } from '../../src/core/inclusion/index.ts';
import { inputExtensions } from '../../src/inputs/detect.ts';
import { inputNames } from '../../src/inputs/names.ts';
import { root } from '../architecture/source-files.ts';

const text = readFileSync(join(root, 'docs', 'inputs.md'), 'utf8');
const code = (words: string): readonly string[] => Array.from(words.matchAll(/`([^`]+)`/g), ([, word]) => word ?? '');
const between = (start: string, end: RegExp): string => {
  const from = text.indexOf(start);
  return from < 0 ? '' : (text.slice(from + start.length).split(end)[0] ?? '');
};

describe('docs/inputs.md', () => {
  it('names every kind of block once, and no other', () => {
    const named = code(between('The\nkinds are ', /; the body cannot be left out/));
    expect(named.toSorted()).toEqual([...blockKinds].toSorted());
  });

  it('names every input format with its endings', () => {
    const rows = between('| format | name | endings |', /\n\n/);
    const named = code(rows);
    for (const name of [...inputNames, ...inputExtensions]) expect(named).toContain(name);
  });
});
