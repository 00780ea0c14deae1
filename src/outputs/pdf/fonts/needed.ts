/** Which characters a text needs a font for. */
import { assertNever } from '../../../core/article.ts';
import { printable } from '../characters.ts';
import type { PrintBlock, PrintContent } from '../content/types.ts';

/** Every character of the text but the plain ones, which every font has. */
export function neededCharacters(content: PrintContent): Set<string> {
  const found = new Set<string>();
  for (const text of printedTexts(content)) {
    for (const [character] of printable(text).matchAll(special)) found.add(character);
  }
  return found;
}

/** Not plain, not a separator, not a space that is printed as a plain one, no joiner or selector. */
const special = /[^\x20-\x7E\s\u200B\p{Join_Control}\p{Variation_Selector}]/gu;

/** The texts of all blocks, in reading order. */
export const printedTexts = ({ front, sections }: PrintContent): readonly string[] =>
  [...(front === null ? [] : [front]), ...sections].flatMap(({ articles }) =>
    articles.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
  );

function textsOf(block: PrintBlock): readonly string[] {
  switch (block.type) {
    case 'text':
      return [...block.spans, ...(block.label === null ? [] : [block.label])].flatMap(({ text, beside }) =>
        beside === undefined ? [text] : [text, beside.text],
      );
    case 'entry':
      return [block.title.text];
    case 'row':
      return block.cells.flatMap((cell) => cell.blocks.flatMap(textsOf));
    case 'picture':
    case 'rule':
      return [];
    default:
      return assertNever(block);
  }
}
