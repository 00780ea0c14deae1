import type { PdfFile } from '../../reader/file.ts';
import type { PdfDict, PdfValue } from '../../reader/values.ts';
import { asArray, asDict, asName } from '../../reader/values.ts';

/** An attribute of a structure element (ISO 32000-1, 14.7.5), from itself or from its class; null when neither has it. */
export function attributeOf(element: PdfDict, owner: string, key: string, file: PdfFile): PdfValue {
  const classes = asDict(file.get(asDict(file.get(file.catalogue, 'StructTreeRoot')), 'ClassMap'));
  const named = listOf(file.get(element, 'C')).flatMap((name) =>
    listOf(file.get(classes, asName(file.resolve(name)) ?? '')),
  );
  for (const value of [...listOf(file.get(element, 'A')), ...named]) {
    const dict = asDict(file.resolve(value));
    const found = asName(file.get(dict, 'O')) === owner ? file.get(dict, key) : null;
    if (found !== null) return found;
  }
  return null;
}

const listOf = (value: PdfValue): readonly PdfValue[] => asArray(value) ?? (value === null ? [] : [value]);
