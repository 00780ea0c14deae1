/** Quotations: inside a paragraph they are a `Quote`, as whole paragraphs a `BlockQuote` (ISO 32000-1, tables 333 and 338). */
import type { StructureElement } from '../../reader/structure-tree.ts';
import type { Rule } from '../types.ts';
import { each, is } from './elements.ts';
import { kidTypes } from './places.ts';

/** What holds whole paragraphs, and no line of text (ISO 32000-1, tables 333, 336 and 337). */
const grouping = 'Document Part Art Sect BlockQuote TOC TOCI Index L LI Table TR THead TBody TFoot'.split(' ');

const paragraphs = 'P H H1 H2 H3 H4 H5 H6 L Table BlockQuote'.split(' ');

const isMisplaced = (element: StructureElement): boolean =>
  is(element, 'Quote')
    ? is(element.parent, ...grouping) || kidTypes(element).some((type) => paragraphs.includes(type))
    : is(element, 'BlockQuote') && is(element.parent, 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Quote', 'Span');

export const quotationRules: readonly Rule[] = [
  {
    id: 'quotation-structure',
    matterhorn: null,
    clause: null,
    hint: 'A quotation inside a paragraph is a Quote, one of whole paragraphs a BlockQuote around them.',
    find: each(isMisplaced, ({ role }) =>
      role.standard === 'Quote'
        ? 'A Quote stands outside a paragraph, or holds one.'
        : 'A BlockQuote stands inside a paragraph.',
    ),
  },
];
