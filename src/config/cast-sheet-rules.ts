/** What the rows of a cast sheet may not say against each other. */
import { isDecided, quotationCheck } from '../core/cast-sheet.ts';
import type { CastSheet, QuotationRow, SpeakerRow } from '../core/cast-sheet.ts';
import { UserError } from '../core/errors.ts';
import { isSpeech } from '../core/kinds.ts';

/** Throws a `UserError` of kind `usage` that names the file and the row. */
export function checkRows({ speakers, quotations }: CastSheet, file: string): void {
  const problem =
    foundTwice(speakers) ?? placedTwice(quotations) ?? apartInValues(speakers) ?? firstOf(quotations, spokenByNobody);
  if (problem !== null) throw new UserError('usage', `${file} is not as it should be: ${problem}.`);
}

/** Two rows of one speaker that was found. */
function foundTwice(speakers: readonly SpeakerRow[]): string | null {
  const rows = new Map<string, number>();
  return firstOf(speakers, ({ found }, i) => {
    for (const id of found) {
      const before = rows.get(id);
      if (before !== undefined && before !== i)
        return `at speakers[${i}].found, “${id}” stands in speakers[${before}] too; keep one of the two rows`;
      rows.set(id, i);
    }
    return null;
  });
}

function placedTwice(quotations: readonly QuotationRow[]): string | null {
  const rows = new Map<string, number>();
  return firstOf(quotations, ({ place }, i) => {
    if (place === null) return null;
    const key = `${place.block} ${place.start} ${place.end}`;
    const before = rows.get(key);
    rows.set(key, i);
    return before === undefined
      ? null
      : `at quotations[${i}].place, the same quotation stands in quotations[${before}] too; keep one of the two rows`;
  });
}

/** Rows of one name are one speaker, who has one voice and one gender; but not those of namesakes whom Lectern has found. */
function apartInValues(speakers: readonly SpeakerRow[]): string | null {
  const decided = new Map<string, number>();
  const given = new Set(speakers.filter((row) => isDecided(row, 'name')).map(({ name }) => keyOf(name)));
  return firstOf(speakers, (row, i) => {
    if (!given.has(keyOf(row.name))) return null;
    for (const field of ['voice', 'gender'] as const) {
      if (!isDecided(row, field)) continue;
      const key = `${field} ${keyOf(row.name)}`;
      const before = decided.get(key);
      decided.set(key, i);
      if (before !== undefined && speakers[before]?.[field] !== row[field])
        return `at speakers[${i}].${field}, “${row.name}” has another ${field} than in speakers[${before}]; rows of one name are one speaker, so give both the same`;
    }
    return null;
  });
}

const keyOf = (name: string): string => name.trim().toLowerCase();

function spokenByNobody(row: QuotationRow, i: number): string | null {
  const { speaker, kind } = row;
  const check = quotationCheck(row);
  if (speaker === null || isSpeech(kind) || row.check.kind === check.kind || row.check.speaker === check.speaker)
    return null;
  return `at quotations[${i}].kind, a ${kind} is spoken by nobody, but its speaker is “${speaker}”; set the speaker to null, or the kind to "speech"`;
}

function firstOf<Row>(rows: readonly Row[], problemOf: (row: Row, index: number) => string | null): string | null {
  for (const [i, row] of rows.entries()) {
    const problem = problemOf(row, i);
    if (problem !== null) return problem;
  }
  return null;
}
