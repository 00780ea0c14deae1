/** Structure types, and what a file maps its own ones to (ISO 32000-1, 14.7.3 and 14.8.4). */
import type { PdfFile } from './file.ts';
import type { PdfDict } from './values.ts';
import { asName } from './values.ts';

export interface Role {
  /** As the element says it. */
  readonly stated: string;
  /** The standard type that it stands for; '' when it stands for none. */
  readonly standard: string;
  readonly trouble: 'circular' | 'remapped' | null;
}

/** ISO 32000-1, tables 333 to 340. */
const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

export function roleMapper(map: PdfDict | null, file: PdfFile): (stated: string) => Role {
  const known = new Map<string, Role>();
  return (stated) => {
    const role = known.get(stated) ?? roleOf(stated, map, file);
    known.set(stated, role);
    return role;
  };
}

function roleOf(stated: string, map: PdfDict | null, file: PdfFile): Role {
  const mapped = (type: string): string | null => asName(file.get(map, type));
  if (standardTypes.has(stated))
    return { stated, standard: stated, trouble: mapped(stated) === null ? null : 'remapped' };
  const seen = new Set<string>();
  for (let type: string | null = stated; type !== null; type = mapped(type)) {
    if (standardTypes.has(type)) return { stated, standard: type, trouble: null };
    if (seen.has(type)) return { stated, standard: '', trouble: 'circular' };
    seen.add(type);
  }
  return { stated, standard: '', trouble: null };
}
