/** Figures: the print edition shows what a picture's alternative text says, the speech does not yet. */
import type { Article, Block } from '../core/article.ts';
import { assertNever } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';

/** Says which descriptions the listener will not hear. */
export function unspokenFigures({ blocks, notes }: Article): readonly Diagnostic[] {
  return [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(descriptionsIn).map((alternative) => ({
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
