/** Number trees (ISO 32000-1, 7.9.7). */
import type { PdfFile } from './file.ts';
import type { PdfDict, PdfValue } from './values.ts';
import { asArray, asDict, asNumber } from './values.ts';

const mostNodes = 200_000;

/** Every number with its value, not resolved. */
export function readNumberTree(root: PdfDict | null, file: PdfFile): ReadonlyMap<number, PdfValue> {
  const found = new Map<number, PdfValue>();
  const todo = root === null ? [] : [root];
  const seen = new Set<PdfDict>(todo);
  for (let node = todo.pop(); node !== undefined && seen.size < mostNodes; node = todo.pop()) {
    const numbers = asArray(file.get(node, 'Nums')) ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const key = asNumber(file.resolve(numbers[at]));
      if (key !== null) found.set(key, numbers[at + 1] ?? null);
    }
    for (const kid of asArray(file.get(node, 'Kids')) ?? []) {
      const dict = asDict(file.resolve(kid));
      if (dict === null || seen.has(dict)) continue;
      seen.add(dict);
      todo.push(dict);
    }
  }
  return found;
}
