/** The codes of Word's fields, which also hold words: `IF` has both of its results there. Source: ECMA-376, part 1, 17.16.18. */
import type { XmlElement } from '../xml/tree.ts';
import { allBelow, attributeOf } from '../xml/tree.ts';

interface Field {
  readonly begin: number;
  /** Where its result begins; the code goes on to the field's end where it has none. */
  separate: number | null;
}

/** Does a place of the source stand in the code of a field? A field that does not end has none, so that nothing is lost. */
export function fieldCodes(container: XmlElement): (place: number) => boolean {
  const codes = outer(codesIn(container));
  return (place) => {
    let [from, to] = [0, codes.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((codes[middle]?.end ?? 0) <= place) from = middle + 1;
      else to = middle;
    }
    const code = codes[from];
    return code !== undefined && code.begin < place;
  };
}

interface Code {
  readonly begin: number;
  readonly end: number;
}

function codesIn(container: XmlElement): readonly Code[] {
  const open: Field[] = [];
  const codes: Code[] = [];
  for (const mark of allBelow(container, 'fldChar')) {
    const type = attributeOf(mark, 'w:fldCharType');
    const last = open.at(-1);
    if (type === 'begin') open.push({ begin: mark.start, separate: null });
    else if (type === 'separate' && last !== undefined) last.separate ??= mark.start;
    else if (type === 'end' && last !== undefined) {
      codes.push({ begin: last.begin, end: last.separate ?? mark.start });
      open.pop();
    }
  }
  return codes.toSorted((a, b) => a.begin - b.begin);
}

/** Without those inside others; in order. */
function outer(codes: readonly Code[]): readonly Code[] {
  let end = -1;
  return codes.filter((code) => {
    if (code.begin < end) return false;
    ({ end } = code);
    return true;
  });
}
