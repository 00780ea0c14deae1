import { basename } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { builtFiles } from './built-files.ts';
import { fetchVerapdf, verapdf } from './verapdf.ts';

const files = [...builtFiles(inject('built'), '.pdf'), ...builtFiles(inject('scripts'), '.pdf')];

beforeAll(fetchVerapdf);

describe.each([
  ['PDF/UA-1', 'ua1'],
  ['PDF/A-2a', '2a'],
])('every PDF that was built, held against %s', (_standard, flavour) => {
  let report: readonly string[] = [];

  beforeAll(() => {
    report = verapdf(flavour, 'text', files).split('\n');
  });

  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
  });

  it.each(files.map((file) => [basename(file), file]))('passes in veraPDF: %s', (_name, file) => {
    expect(report.filter((line) => line.includes(file))).toEqual([`PASS ${file} ${flavour}`]);
  });
});
