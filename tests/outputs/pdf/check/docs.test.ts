import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../src/outputs/pdf/check/rules/index.ts';
import { root } from '../../../architecture/source-files.ts';
import { brokenFiles } from './broken.ts';

const page = readFileSync(join(root, 'docs', 'check.md'), 'utf8');

describe('the page about the checker', () => {
  it('lists every rule with its number and clause, and no other', () => {
    const listed = Array.from(page.matchAll(/^\| `([\w-]+)` \| (\S+) \| (\S+) \| .+ \|$/gm), (row) => row.slice(1));
    const known = rules.map(({ id, matterhorn, clause }) => [id, matterhorn ?? '–', clause ?? '–']);
    expect(listed).toEqual(known);
  });

  it('lists what veraPDF lets pass', () => {
    const [sentence = ''] = /which veraPDF lets pass: [^.]*/.exec(page) ?? [];
    const listed = Array.from(sentence.matchAll(/`([\w-]+)`/g), ([, name]) => name);
    expect(listed).toEqual(brokenFiles.filter(({ verapdf }) => !verapdf).map(({ rule }) => rule));
  });
});
