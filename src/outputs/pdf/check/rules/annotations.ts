/** Links and other annotations (ISO 14289-1, 7.18). */
import type { PdfFile } from '../../reader/file.ts';
import type { StructureElement } from '../../reader/structure-tree.ts';
import { asText } from '../../reader/text.ts';
import { asArray, asName, asNumber } from '../../reader/values.ts';
import type { Annotation, Examined, ExaminedPage, Tags } from '../examined.ts';
import type { Found, Rule } from '../types.ts';

/** A finding for each annotation that a test is true of; hidden ones, and those beside the page, are passed over. */
const each =
  (wrong: (annotation: Placed, file: PdfFile) => boolean, message: string) =>
  ({ pages, tags, file }: Examined): readonly Found[] =>
    pages.flatMap((page) =>
      page.annotations
        .filter((annotation) => isShown(annotation.dict, page, file) && wrong(placed(annotation, tags, file), file))
        .map(() => ({ page: page.index, message })),
    );

const placed = ({ number, dict }: Annotation, tags: Tags, file: PdfFile): Placed => ({
  number,
  dict,
  subtype: asName(file.get(dict, 'Subtype')) ?? '',
  holder: tags.objects.get(number ?? -1) ?? null,
});

interface Placed extends Annotation {
  readonly subtype: string;
  readonly holder: StructureElement | null;
}

function isShown(dict: Annotation['dict'], { box }: ExaminedPage, file: PdfFile): boolean {
  if (((asNumber(file.get(dict, 'F')) ?? 0) & 2) === 2) return false;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (asArray(file.get(dict, 'Rect')) ?? []).map(
    (value) => asNumber(file.resolve(value)) ?? 0,
  );
  return (
    Math.max(x1, x2) >= box.left &&
    Math.min(x1, x2) <= box.right &&
    Math.max(y1, y2) >= box.bottom &&
    Math.min(y1, y2) <= box.top
  );
}

const isSilent = ({ dict }: Annotation, file: PdfFile): boolean => (asText(file.get(dict, 'Contents')) ?? '') === '';

const untagged: ReadonlySet<string> = new Set(['Widget', 'PrinterMark', 'Link']);

export const annotationRules: readonly Rule[] = [
  {
    id: 'annotation-tag',
    matterhorn: '28-002',
    clause: '7.18.1',
    hint: 'Put it into an Annot tag.',
    find: each(
      ({ subtype, holder }) => !untagged.has(subtype) && holder?.role.standard !== 'Annot',
      'An annotation stands in no Annot tag.',
    ),
  },
  {
    id: 'annotation-contents',
    matterhorn: '28-004',
    clause: '7.18.1',
    hint: 'Describe it (Contents).',
    find: each(
      (annotation, file) =>
        annotation.subtype !== 'Widget' && isSilent(annotation, file) && (annotation.holder?.alternative ?? '') === '',
      'An annotation has no description.',
    ),
  },
  {
    id: 'tab-order',
    matterhorn: '28-008',
    clause: '7.18.3',
    hint: 'Set Tabs to S on the page.',
    find: ({ pages, file }) =>
      pages
        .filter(({ annotations, dict }) => annotations.length > 0 && file.get(dict, 'Tabs') === null)
        .map(({ index }) => ({
          page: index,
          message: 'The page has links, but does not say in which order they are reached.',
        })),
  },
  {
    id: 'tab-order-structure',
    matterhorn: '28-009',
    clause: '7.18.3',
    hint: 'Set Tabs to S on the page.',
    find: ({ pages, file }) =>
      pages
        .filter(
          ({ annotations, dict }) => annotations.length > 0 && !['S', null].includes(asName(file.get(dict, 'Tabs'))),
        )
        .map(({ index }) => ({
          page: index,
          message: 'The links of the page are reached in another order than that of its tags.',
        })),
  },
  {
    id: 'widget-tag',
    matterhorn: '28-010',
    clause: '7.18.4',
    hint: 'Put it into a Form tag.',
    find: each(
      ({ subtype, holder }) => subtype === 'Widget' && holder?.role.standard !== 'Form',
      'A form field stands in no Form tag.',
    ),
  },
  {
    id: 'link-tag',
    matterhorn: '28-011',
    clause: '7.18.5',
    hint: 'Put it into a Link tag.',
    find: each(
      ({ subtype, holder }) => subtype === 'Link' && holder?.role.standard !== 'Link',
      'A link stands in no Link tag.',
    ),
  },
  {
    id: 'link-contents',
    matterhorn: '28-012',
    clause: '7.18.5',
    hint: 'Say where it leads (Contents).',
    find: each(
      (annotation, file) => annotation.subtype === 'Link' && isSilent(annotation, file),
      'A link has no description.',
    ),
  },
];
