/** The words that an article should print, worked out without any code of the print edition. */
import { textBlocks } from '../../../src/core/article.ts';
import type { Article } from '../../../src/core/article.ts';

/** What two texts have in common when they say the same: composed, without what prints nothing, one space for any white space. */
export const said = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu, '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The text of every block that has something to say, in reading order. */
export const printedTexts = (article: Article): readonly string[] =>
  textBlocks(article)
    .map((block) => said(block.text))
    .filter((text) => text !== '');
