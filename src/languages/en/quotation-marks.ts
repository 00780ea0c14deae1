/** Quotation marks and apostrophes of the English-language press, American and British. */
import type { QuotationMarks } from '../../core/language-pack.ts';

export const quotationMarks: QuotationMarks = {
  pairs: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ['«', '»'],
    ['‹', '›'],
  ],
  elisions: [
    'tis',
    'twas',
    'twere',
    'twill',
    'twould',
    'em',
    'n',
    'til',
    'till',
    'cause',
    'cos',
    'bout',
    'nuff',
    'im',
    'er',
    'ere',
    'round',
    'cept',
    'neath',
    'kay',
  ],
  dialogueDashes: [],
};
