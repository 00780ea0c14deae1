/** Raised figures have characters of their own: m<sup>2</sup> is m². */

const figures: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
};

/** The raised characters of a number; null for anything else, which stays as it is (19th, Mme). */
export const raised = (text: string): string | null =>
  /^[-+−]?\d{1,4}$/.test(text) ? Array.from(text, (figure) => figures[figure] ?? figure).join('') : null;
