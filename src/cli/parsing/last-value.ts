/** Options that were given more than once. */
import { revealed } from './disguise.ts';

/** An option that is given twice comes as a list: the last one counts. */
export function last<Value>(value: Value): Value {
  return Array.isArray(value) ? (value.at(-1) as Value) : value;
}

/** The words of an argument that may be given several times. */
export const texts = (values: unknown): readonly string[] =>
  (Array.isArray(values) ? values : [values]).map((value) => revealed(String(value)));
