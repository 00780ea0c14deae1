/** What a PDF says it is, veraPDF finds it to be; what it does not say, it is not held against. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patient } from '../outputs/pdf/check/patient.ts';
import { editionOf, printed } from '../outputs/pdf/sample.ts';
import { fetchVerapdf, verapdf } from './verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-standards-'));
beforeAll(fetchVerapdf);
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['ua-1,a-2a', { ua1: 'PASS', '2a': 'PASS' }],
  ['ua-1', { ua1: 'PASS', '2a': 'FAIL' }],
  ['a-2a', { ua1: 'FAIL', '2a': 'PASS' }],
])('a PDF that says it is %s', async (pdfStandard, verdicts) => {
  const file = join(folder, `${pdfStandard}.pdf`);
  writeFileSync(file, (await printed(editionOf(patient), { pdfStandard })).bytes);
  for (const [flavour, verdict] of Object.entries(verdicts)) {
    expect(verapdf(flavour, 'text', [file]).split('\n')).toContain(`${verdict} ${file} ${flavour}`);
  }
});
