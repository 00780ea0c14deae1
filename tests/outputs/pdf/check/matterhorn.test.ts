import { describe, expect, it } from 'vitest';
import { rules } from '../../../../src/outputs/pdf/check/rules/index.ts';

/**
 * The failure conditions of the Matterhorn Protocol 1.1 that a machine can find and a rule of ours is about, each with the clause of
 * ISO 14289-1 that it names.
 */
const conditions: Readonly<Record<string, string>> = {
  '01-003': '7.1',
  '01-004': '7.1',
  '01-005': '7.1',
  '01-007': '7.1',
  '02-001': '7.1',
  '02-003': '7.1',
  '02-004': '7.1',
  '06-001': '7.1',
  '06-002': '5',
  '06-003': '7.1',
  '07-001': '7.1',
  '07-002': '7.1',
  '09-004': '7.2',
  '09-005': '7.2',
  '09-006': '7.2',
  '10-001': '7.2',
  '11-001': '7.2',
  '11-002': '7.2',
  '11-003': '7.2',
  '11-004': '7.2',
  '11-006': '7.2',
  '13-004': '7.3',
  '14-002': '7.4.2',
  '14-003': '7.4',
  '14-006': '7.4.4',
  '14-007': '7.4.4',
  '15-003': '7.5',
  '17-002': '7.7',
  '19-003': '7.9',
  '19-004': '7.9',
  '28-002': '7.18.1',
  '28-004': '7.18.1',
  '28-008': '7.18.3',
  '28-009': '7.18.3',
  '28-010': '7.18.4',
  '28-011': '7.18.5',
  '28-012': '7.18.5',
  '31-005': '7.21.3.2',
  '31-009': '7.21.4.1',
  '31-011': '7.21.4.1',
  '31-014': '7.21.4.2',
  '31-016': '7.21.5',
  '31-028': '7.21.7',
  '31-029': '7.21.7',
  '31-030': '7.21.8',
};

/** Clauses in which veraPDF counts the same: characters that read as nothing, and headings that are skipped. */
const elsewhere: Readonly<Record<string, string>> = { '10-001': '7.21.7', '14-003': '7.4.2' };

describe('the rules', () => {
  it('name conditions of the Matterhorn Protocol, with the clauses that these are of', () => {
    const named = rules.flatMap(({ matterhorn, clause }) =>
      matterhorn === null ? [] : [[matterhorn, clause] as const],
    );
    const wanted = named.map(([number]) => [number, elsewhere[number] ?? conditions[number]]);
    expect(named).toEqual(wanted);
    expect(new Set(named.map(([number]) => number))).toEqual(new Set(Object.keys(conditions)));
  });
});
