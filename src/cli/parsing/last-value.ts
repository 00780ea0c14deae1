/** Options that were given more than once. */
import { UserError } from '../../core/errors.ts';
import { revealed } from './disguise.ts';

/** An option that is given twice comes as a list: the last one counts. */
export function last<Value>(value: Value): Value {
  return Array.isArray(value) ? (value.at(-1) as Value) : value;
}

/** The file that an option has a report written to, null for none. Throws a `UserError` of kind `usage` for standard output, where paths are listed. */
export function reportFile(value: string | undefined): string | null {
  const word = last(value);
  if (word === undefined) return null;
  if (revealed(word) === '-')
    throw new UserError('usage', '--report names a file; standard output lists the files that are made.');
  return word;
}

/** The words of an argument that may be given several times. */
export const texts = (values: unknown): readonly string[] =>
  (Array.isArray(values) ? values : [values]).map((value) => revealed(String(value)));
