/** Text that tells of something, in the length that a file may hold. */

/** Of 32,767 bytes, the longest string of PDF/A-2 (ISO 19005-2, 6.1.13): UTF-16 units after a byte order mark, with an ellipsis behind them. */
const longest = 16_382;

/** Cut with an ellipsis where no reader would take more: descriptions, titles; never the words of an article. */
export const description = (text: string, most = longest): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** May a string of ASCII be written whole? */
export const holdsWhole = (ascii: string): boolean => ascii.length <= 32_767;
