/** The marks that `<q>` stands for, outer and inner, by primary language. Source: CLDR 46, delimiters. Data. */

type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const english: Marks = ['“', '”', '‘', '’'];
const german: Marks = ['„', '“', '‚', '‘'];
const romance: Marks = ['«', '»', '“', '”'];

const marks: Readonly<Record<string, Marks>> = {
  de: german,
  cs: german,
  sk: german,
  sl: german,
  bg: ['„', '“', '‚', '‘'],
  hu: ['„', '”', '»', '«'],
  pl: ['„', '”', '«', '»'],
  ro: ['„', '”', '«', '»'],
  fr: romance,
  es: romance,
  it: romance,
  pt: english,
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  el: romance,
  no: romance,
  nb: romance,
  sv: ['”', '”', '’', '’'],
  fi: ['”', '”', '’', '’'],
  da: ['“', '”', '‘', '’'],
  ja: ['「', '」', '『', '』'],
  zh: ['“', '”', '‘', '’'],
};

/** The opening and the closing mark of a `<q>` that stands in `depth` others. */
export function quotationMarks(language: string | null, depth: number): readonly [open: string, close: string] {
  const [open, close, innerOpen, innerClose] = marks[language?.toLowerCase().split('-')[0] ?? ''] ?? english;
  return depth % 2 === 0 ? [open, close] : [innerOpen, innerClose];
}
