/** Marked content (ISO 32000-1, 14.6): what is tagged, and what is artifact. */
import { asText } from '../text.ts';
import type { PdfValue } from '../values.ts';
import { asDict, asName, asNumber } from '../values.ts';
import type { Machine } from './machine.ts';
import { spend } from './machine.ts';

/** `BMC` and `BDC`. */
export function openMark(machine: Machine, operands: readonly PdfValue[]): void {
  const { file, mark: around, resources, owner } = machine;
  const named = asName(operands[1]);
  const properties =
    named === null ? asDict(operands[1]) : asDict(file.get(asDict(file.get(resources, 'Properties')), named));
  const number = asNumber(file.get(properties, 'MCID'));
  const tag = asName(operands[0]) ?? '';
  spend(machine.budget, 'pieces');
  machine.mark = {
    tag,
    content: number === null ? (around?.content ?? null) : `${owner ?? -1}:${number}`,
    own: number !== null,
    artifact: tag === 'Artifact' || around?.artifact === true,
    language: asText(file.get(properties, 'Lang')),
    actual: asText(file.get(properties, 'ActualText')),
    around,
  };
  machine.out.marks.push(machine.mark);
}

/** `EMC` */
export function closeMark(machine: Machine): void {
  machine.mark = machine.mark?.around ?? null;
}
