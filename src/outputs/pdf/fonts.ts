/** Which font files a text needs. */
import { assertNever } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { World } from '../../core/world.ts';
import type { PrintBlock, PrintContent } from './content/types.ts';
import { printable, standIns } from './characters.ts';
import type { Press, PrintTypefaces } from './pdfkit/press.ts';
import type { PrintTypeface } from './pdfkit/typeface.ts';

/**
 * Opens the typefaces that the text needs: the first family always, the others only when a character is missing in those before.
 * Throws a `UserError` when none of the families is installed.
 */
export async function openTypefaces(
  families: readonly string[],
  content: PrintContent,
  world: World,
  press: Press,
): Promise<PrintTypefaces> {
  const chain: { regular: PrintTypeface[]; bold: PrintTypeface[] } = { regular: [], bold: [] };
  const wanted = charactersOf(content);
  for (const family of families) {
    const regular = await world.font(family, 'regular');
    if (regular === null) continue;
    const bold = (await world.font(family, 'bold')) ?? regular;
    const typeface = press.open(regular);
    chain.regular.push(typeface);
    chain.bold.push(press.open(bold));
    for (const character of wanted) if (canShow(typeface, character)) wanted.delete(character);
    if (wanted.size === 0) break;
  }
  if (chain.regular.length > 0) return chain;
  throw new UserError('file', `None of the fonts of this print profile is installed: ${families.join(', ')}.`);
}

const canShow = (typeface: PrintTypeface, character: string): boolean =>
  [character, ...(standIns.get(character) ?? [])].some((candidate) => typeface.covers(candidate.codePointAt(0) ?? 0));

/** Every character of the text but the plain ones, which every font has. */
function charactersOf(content: PrintContent): Set<string> {
  const found = new Set<string>();
  for (const text of content.articles.flatMap(({ blocks }) => blocks.flatMap(textsOf))) {
    for (const [character] of printable(text).matchAll(special)) found.add(character);
  }
  return found;
}

/** Not plain, not a separator, not a space that is printed as a plain one, no joiner or selector. */
const special = /[^\x20-\x7E\s\u200B\p{Join_Control}\p{Variation_Selector}]/gu;

function textsOf(block: PrintBlock): readonly string[] {
  switch (block.type) {
    case 'text':
      return [...block.spans, ...(block.label === null ? [] : [block.label])].map((span) => span.text);
    case 'row':
      return block.cells.flatMap((cell) => cell.blocks.flatMap(textsOf));
    case 'rule':
      return [];
    default:
      return assertNever(block);
  }
}
