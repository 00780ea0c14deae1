/** The structure tree of a file (ISO 32000-1, 14.7), in reading order. */
import type { PdfFile } from './file.ts';
import { readNumberTree } from './number-tree.ts';
import type { PdfPage } from './pages.ts';
import { roleMapper } from './roles.ts';
import type { Role } from './roles.ts';
import { asText } from './text.ts';
import type { PdfDict, PdfValue } from './values.ts';
import { asArray, asDict, asName, asNumber, asReference } from './values.ts';

export interface StructureTree {
  readonly root: PdfDict;
  /** Every element, each before those inside it. */
  readonly elements: readonly StructureElement[];
  /** The elements at the top. */
  readonly top: readonly StructureElement[];
  /** The parent tree: by key, an element or the elements of a page's marked content. */
  readonly parents: ReadonlyMap<number, PdfValue>;
  /** Elements that stand in themselves, or below more others than a reader follows. */
  readonly loops: number;
}

export interface StructureElement {
  /** Number of its object; null when it stands inside another. */
  readonly number: number | null;
  readonly role: Role;
  readonly dict: PdfDict;
  readonly parent: StructureElement | null;
  readonly kids: readonly Kid[];
  /** Its own or that of the nearest one around; null when none says it. */
  readonly language: string | null;
  readonly alternative: string | null;
  readonly actual: string | null;
  readonly expansion: string | null;
}

export type Kid =
  | { readonly type: 'element'; readonly element: StructureElement }
  /** Marked content, `12:3`: key in the parent tree and number on the page. */
  | { readonly type: 'content'; readonly content: string; readonly page: number | null }
  /** An annotation or a picture, by the number of its object. */
  | { readonly type: 'object'; readonly object: number | null };

/** Elements inside one another; readers give up long before. */
const deepest = 500;
const mostElements = 1_000_000;

export function readStructureTree(file: PdfFile, pages: readonly PdfPage[]): StructureTree | null {
  const root = asDict(file.get(file.catalogue, 'StructTreeRoot'));
  if (root === null) return null;
  const roleOf = roleMapper(asDict(file.get(root, 'RoleMap')), file);
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const elements: StructureElement[] = [];
  const seen = new Set<PdfDict>();
  let loops = 0;

  const readElement = (value: PdfValue, dict: PdfDict, parent: StructureElement | null, around: Around): Kid | null => {
    if (seen.has(dict) || around.depth > deepest || elements.length >= mostElements) {
      loops += 1;
      return null;
    }
    seen.add(dict);
    const kids: Kid[] = [];
    const element: StructureElement = {
      number: asReference(value),
      role: roleOf(asName(file.get(dict, 'S')) ?? ''),
      dict,
      parent,
      kids,
      language: asText(file.get(dict, 'Lang')) ?? around.language,
      alternative: asText(file.get(dict, 'Alt')),
      actual: asText(file.get(dict, 'ActualText')),
      expansion: asText(file.get(dict, 'E')),
    };
    elements.push(element);
    const inside = { page: pageOf(dict) ?? around.page, language: element.language, depth: around.depth + 1 };
    for (const kid of readKids(dict, element, inside)) kids.push(kid);
    return { type: 'element', element };
  };

  const pageOf = (dict: PdfDict): PdfPage | null => byNumber.get(asReference(dict.entries.get('Pg'))) ?? null;

  const readKids = (dict: PdfDict, element: StructureElement | null, around: Around): readonly Kid[] => {
    const K = file.get(dict, 'K');
    const values = asArray(K) ?? (K === null ? [] : [dict.entries.get('K') ?? null]);
    return values.flatMap((value) => readKid(value, element, around) ?? []);
  };

  const readKid = (value: PdfValue, element: StructureElement | null, around: Around): Kid | null => {
    const target = file.resolve(value);
    const number = asNumber(target);
    if (number !== null) return contentKid(number, around.page);
    const dict = asDict(target);
    if (dict === null) return null;
    const page = pageOf(dict) ?? around.page;
    switch (asName(file.get(dict, 'Type'))) {
      case 'MCR': {
        const owner = asNumber(file.get(asDict(file.get(dict, 'Stm')), 'StructParents'));
        return contentKid(asNumber(file.get(dict, 'MCID')) ?? -1, page, owner);
      }
      case 'OBJR':
        return { type: 'object', object: asReference(dict.entries.get('Obj')) };
      default:
        return readElement(value, dict, element, around);
    }
  };

  const top = readKids(root, null, { page: null, language: asText(file.get(file.catalogue, 'Lang')), depth: 0 });
  return {
    root,
    elements,
    top: top.flatMap((kid) => (kid.type === 'element' ? [kid.element] : [])),
    parents: readNumberTree(asDict(file.get(root, 'ParentTree')), file),
    get loops() {
      return loops;
    },
  };
}

interface Around {
  readonly page: PdfPage | null;
  readonly language: string | null;
  readonly depth: number;
}

const contentKid = (number: number, page: PdfPage | null, owner: number | null = null): Kid => ({
  type: 'content',
  content: `${owner ?? page?.owner ?? 'nowhere'}:${number}`,
  page: page?.index ?? null,
});
