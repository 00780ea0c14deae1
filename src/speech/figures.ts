/** Figures that the print edition describes and the speech passes over. */
import type { Article, Block } from '../core/article.ts';
import { assertNever } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Announcer } from './announcements.ts';

/** Says which descriptions the listener will not hear. */
export function unspokenFigures({ blocks, notes }: Article, announce: Announcer): readonly Diagnostic[] {
  const descriptions = [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(descriptionsIn);
  const unspoken = descriptions.filter((alternative) => announce.figure(alternative) === null);
  return unspoken.map((alternative) => ({
    code: 'figure-not-spoken',
    severity: 'warning',
    message: `The description of a picture is printed and not spoken: “${alternative}”.`,
    hint: 'Where listeners need it, write it into the text.',
    range: null,
  }));
}

function descriptionsIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'figure': {
      const alternative = block.alternative?.trim() ?? '';
      return alternative === '' ? [] : [alternative];
    }
    case 'list':
      return block.items.flat().flatMap(descriptionsIn);
    case 'block-quotation':
      return block.blocks.flatMap(descriptionsIn);
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(descriptionsIn));
    case 'heading':
    case 'paragraph':
    case 'thematic-break':
      return [];
    default:
      return assertNever(block);
  }
}
