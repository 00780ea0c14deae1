/** Our checker against veraPDF: the same verdict on every file, the broken ones too, but for what is listed openly. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkPdf } from '../../src/index.ts';
import type { PdfProblem } from '../../src/index.ts';
import { broken, brokenFiles } from '../outputs/pdf/check/broken.ts';
import { goodPdf } from '../outputs/pdf/check/patient.ts';
import { builtFiles } from './built-files.ts';
import { fetchVerapdf, verapdf } from './verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-broken-'));
const built = builtFiles(inject('built'), '.pdf');
const pathOf = (rule: string): string => join(folder, `${rule}.pdf`);
const clauses = new Map<string, readonly string[]>();

const problemsIn = async (file: string): Promise<readonly PdfProblem[]> =>
  (await checkPdf(readFileSync(file))).problems;

beforeAll(async () => {
  fetchVerapdf();
  const good = await goodPdf();
  writeFileSync(pathOf('good'), good);
  for (const file of brokenFiles) writeFileSync(pathOf(file.rule), broken(good, file));
  const report = verapdf('ua1', 'xml', [pathOf('good'), ...brokenFiles.map(({ rule }) => pathOf(rule))]);
  for (const [job] of report.matchAll(/<job>[\s\S]*?<\/job>/g)) {
    const [, name = ''] = /<name>(.*?)<\/name>/.exec(job) ?? [];
    const failed = Array.from(
      job.matchAll(/clause="([\d.]+)" testNumber="\d+" status="failed"/g),
      ([, clause = '']) => clause,
    );
    clauses.set(name, [...new Set(failed)]);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('our checker and veraPDF', () => {
  it('find nothing wrong with a good file', async () => {
    expect(clauses.get(pathOf('good'))).toEqual([]);
    expect(await problemsIn(pathOf('good'))).toEqual([]);
  });

  it.each(brokenFiles.map((file) => [file.rule, file.verapdf] as const))(
    'agree on the file that breaks %s',
    async (rule, expected) => {
      const theirs = clauses.get(pathOf(rule)) ?? ['no report'];
      const problems = await problemsIn(pathOf(rule));
      const ours = new Set(problems.flatMap(({ clause }) => clause ?? []));
      expect({ broken: theirs.length > 0, standard: ours.size > 0 }).toEqual({ broken: expected, standard: expected });
      expect(theirs.filter((clause) => !ours.has(clause))).toEqual([]);
      expect(problems.map((problem) => problem.rule)).toContain(rule);
    },
  );

  it.each(built.map((file) => [basename(file), file]))('agree that what is built is good: %s', async (_name, file) => {
    expect(await problemsIn(file)).toEqual([]);
  });
});
