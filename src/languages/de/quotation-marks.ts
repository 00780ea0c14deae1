/** Quotation marks of the German-language press: low and high, or guillemets that point inwards; outwards in Switzerland. */
import type { QuotationMarks } from '../../core/language-pack.ts';

export const quotationMarks: QuotationMarks = {
  pairs: [
    ['„', '“'],
    ['‚', '‘'],
    ['»', '«'],
    ['›', '‹'],
    ['"', '"'],
    ["'", "'"],
  ],
  elisions: ['s', 'n', 'ne', 'nen', 'ner', 'nem', 'ran', 'rauf', 'raus', 'rein', 'rum', 'runter', 'was'],
  dialogueDashes: [],
};
