/** What rules ask of structure elements. */
import type { PdfFile } from '../../reader/file.ts';
import type { StructureElement } from '../../reader/structure-tree.ts';
import type { Examined } from '../examined.ts';
import type { Found } from '../types.ts';
import { kidTypes, pageOf } from './places.ts';

/** A finding for each element that a test is true of. */
export const each =
  (wrong: (element: StructureElement, file: PdfFile) => boolean, message: (element: StructureElement) => string) =>
  ({ tree, file }: Examined): readonly Found[] =>
    (tree?.elements ?? [])
      .filter((element) => wrong(element, file))
      .map((element) => ({ page: pageOf(element), message: message(element) }));

/** Is it there, and of one of these standard types? */
export const is = (element: StructureElement | null, ...types: readonly string[]): boolean =>
  element !== null && types.includes(element.role.standard);

export const holdsOnly = (element: StructureElement, ...types: readonly string[]): boolean =>
  kidTypes(element).every((type) => types.includes(type));

export const isBlank = (text: string | null): boolean => text === null || text === '';
