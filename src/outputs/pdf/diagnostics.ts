/** What the print edition could not show as it is written. */
import type { Diagnostic } from '../../core/diagnostic.ts';

/** Naming more of them helps nobody. */
const most = 20;

export function missingGlyphs(characters: readonly string[]): readonly Diagnostic[] {
  if (characters.length === 0) return [];
  const names = characters.slice(0, most).map(nameOf).join(', ');
  const more = characters.length > most ? ` and ${characters.length - most} more` : '';
  return [
    {
      code: 'missing-glyph',
      severity: 'warning',
      message: `No font at hand can print ${names}${more}.`,
      hint: 'A replacement sign is printed in their place; screen readers and copied text still have the characters.',
      range: null,
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

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Words of right-to-left scripts keep their order in the tags, but are not set from right to left on the page. */
export function rightToLeftText(texts: Iterable<string>): readonly Diagnostic[] {
  for (const text of texts) {
    if (!rightToLeft.test(text)) continue;
    return [
      {
        code: 'right-to-left-text',
        severity: 'warning',
        message: 'The text holds Hebrew or Arabic letters, which the print edition does not set from right to left.',
        hint: 'Screen readers and copied text have the words in the right order; look at the printed page before use.',
        range: null,
      },
    ];
  }
  return [];
}
