/** The pages of a file in order (ISO 32000-1, 7.7.3). */
import type { PdfFile } from './file.ts';
import type { PdfDict, PdfValue } from './values.ts';
import { asArray, asDict, asNumber, asReference } from './values.ts';

export interface PdfPage {
  /** Counted from 0. */
  readonly index: number;
  /** Number of its object; null when it has none of its own. */
  readonly number: number | null;
  readonly dict: PdfDict;
  readonly resources: PdfDict | null;
  /** In points. */
  readonly box: { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number };
  /** Key of its marked content in the parent tree; negative, and its own, when it has none. */
  readonly owner: number;
}

const mostPages = 20_000;

export function readPages(file: PdfFile): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<PdfDict>();
  const todo: { readonly value: PdfValue; readonly around: Inherited }[] = [
    { value: file.catalogue.entries.get('Pages') ?? null, around: { resources: null, box: null } },
  ];
  for (let next = todo.pop(); next !== undefined && pages.length < mostPages; next = todo.pop()) {
    const dict = asDict(file.resolve(next.value));
    if (dict === null || seen.has(dict)) continue;
    seen.add(dict);
    const inherited = {
      resources: asDict(file.get(dict, 'Resources')) ?? next.around.resources,
      box: asArray(file.get(dict, 'MediaBox')) ?? next.around.box,
    };
    const kids = asArray(file.get(dict, 'Kids'));
    if (kids === null) pages.push(readPage(dict, asReference(next.value), pages.length, inherited, file));
    else for (const kid of kids.toReversed()) todo.push({ value: kid, around: inherited });
  }
  return pages;
}

interface Inherited {
  readonly resources: PdfDict | null;
  readonly box: readonly PdfValue[] | null;
}

function readPage(
  dict: PdfDict,
  number: number | null,
  index: number,
  { resources, box }: Inherited,
  file: PdfFile,
): PdfPage {
  const [x1 = 0, y1 = 0, x2 = 612, y2 = 792] = (box ?? []).map((value) => asNumber(file.resolve(value)) ?? 0);
  return {
    index,
    number,
    dict,
    resources,
    box: { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) },
    owner: asNumber(file.get(dict, 'StructParents')) ?? -1 - index,
  };
}
