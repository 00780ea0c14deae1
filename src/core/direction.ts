/** Which way a text runs. */

export type Direction = 'ltr' | 'rtl';

/** Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and the other right-to-left scripts, by the blocks kept for them (UAX #9, table 4). */
export const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const scripts: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction of the script that a language is usually written in, or of the one that its tag names. */
export function languageDirection(language: string): Direction {
  try {
    return scripts.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr'; // No tag that BCP 47 knows.
  }
}

/**
 * More than so many of a text's words, and it runs from right to left: a name in other letters at its start must not turn it, as the
 * first letter would (UAX #9, rule P2). In a document that runs so, a heading may be made of little but such a name.
 */
const share = { ltr: 0.5, rtl: 0.2 };

/** The direction of a paragraph by its words, addresses left out; the document's where it has none. */
export function textDirection(text: string, document: Direction): Direction {
  let words = 0;
  let fromRight = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    const first = letter.exec(word)?.[0];
    if (first === undefined || address.test(word)) continue;
    words += 1;
    if (rightToLeft.test(first)) fromRight += 1;
  }
  if (words === 0) return document;
  return fromRight > words * share[document] ? 'rtl' : 'ltr';
}

const letter = /\p{L}/u;
const address = /^(?:https?:\/\/|www\.)|\S@\S/i;
