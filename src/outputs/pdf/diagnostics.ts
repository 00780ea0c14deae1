/** What the print edition could not show as it is written. */
import { textBlocks } from '../../core/article.ts';
import type { TextBlock } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition } from '../../core/edition.ts';
import type { Range } from '../../core/position.ts';

/** `missing` are the characters that no font has a glyph for, each once. */
export function printDiagnostics(edition: Edition, missing: readonly string[]): readonly Diagnostic[] {
  const blocks = edition.articles.flatMap(({ article }) => textBlocks(article));
  const found = [...missingGlyphs(missing, blocks), ...rightToLeftText(blocks)];
  return edition.articles.length === 1 ? found : found.map(withoutRange);
}

/** A range counts the blocks of one article: of several, nobody could tell which one is meant. */
const withoutRange = ({ code, severity, message, hint }: Diagnostic): Diagnostic => ({
  code,
  severity,
  message,
  hint,
  range: null,
});

/** Naming more of them helps nobody. */
const most = 20;

function missingGlyphs(characters: readonly string[], blocks: readonly TextBlock[]): readonly Diagnostic[] {
  const [first] = characters;
  if (first === undefined) return [];
  const names = characters.slice(0, most).map(nameOf).join(', ');
  const more = characters.length > most ? ` and ${characters.length - most} more` : '';
  return [
    {
      code: 'missing-glyph',
      severity: 'warning',
      message: `No font at hand can print ${names}${more}.`,
      hint: 'A replacement sign is printed in their place; screen readers and copied text still have the characters.',
      range: placeOf(blocks, (text) => ({ at: text.indexOf(first), length: first.length })),
    },
  ];
}

const nameOf = (character: string): string => {
  const codes = Array.from(
    character,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `${character} (${codes.join(' ')})`;
};

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+/;

/** Words of right-to-left scripts keep their order in the tags, but are not set from right to left on the page. */
function rightToLeftText(blocks: readonly TextBlock[]): readonly Diagnostic[] {
  const range = placeOf(blocks, (text) => {
    const match = rightToLeft.exec(text);
    return { at: match?.index ?? -1, length: match?.[0].length ?? 0 };
  });
  if (range === null) return [];
  return [
    {
      code: 'right-to-left-text',
      severity: 'warning',
      message: 'The text holds Hebrew or Arabic letters, which the print edition does not set from right to left.',
      hint: 'Screen readers and copied text have the words in the right order; look at the printed page before use.',
      range,
    },
  ];
}

interface Found {
  /** -1 when it is not there. */
  readonly at: number;
  readonly length: number;
}

/** The first place that is found in a text. */
function placeOf(blocks: readonly TextBlock[], find: (text: string) => Found): Range | null {
  for (const block of blocks) {
    const { at, length } = find(block.text);
    if (at >= 0) return { block: block.id, start: at, end: at + length };
  }
  return null;
}
