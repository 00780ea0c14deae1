import { beforeAll, describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../src/outputs/pdf/check/index.ts';
import { rules } from '../../../../src/outputs/pdf/check/rules/index.ts';
import { world } from '../world.ts';
import { broken, brokenFiles } from './broken.ts';
import { goodPdf } from './patient.ts';
import { putTogether, takeApart } from './surgery.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await goodPdf();
});

const rulesBrokenIn = async (bytes: Uint8Array): Promise<readonly string[]> => [
  ...new Set((await checkPdf(bytes, [], world)).problems.map(({ rule }) => rule)),
];

describe('the checker', () => {
  it('finds nothing wrong with a good PDF, nor after it was taken apart and put together', async () => {
    expect((await checkPdf(good, [], world)).problems).toEqual([]);
    expect((await checkPdf(putTogether(takeApart(good)), [], world)).problems).toEqual([]);
  });

  it('has a broken file for every rule', () => {
    expect(rules.map(({ id }) => id).filter((id) => !brokenFiles.some(({ rule }) => rule === id))).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(brokenFiles.map((file) => [file.rule, file] as const))(
    'finds the rule that is broken: %s',
    async (rule, file) => {
      expect(await rulesBrokenIn(broken(good, file))).toContain(rule);
    },
  );
});
