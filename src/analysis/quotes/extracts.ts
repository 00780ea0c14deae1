/** Block quotations: paragraphs that the layout sets off as someone's words, in no quotation marks. */
import { textBlocksOf } from '../../core/article.ts';
import type { Article, Block, TextBlock } from '../../core/article.ts';
import { openingMark } from './marks.ts';
import type { BlockSpan } from './resolve.ts';

/** By the id of a text block inside a block quotation: the number of the outermost block quotation that holds it. */
export type Extracts = ReadonlyMap<number, number>;

export function extractsOf({ blocks, notes }: Article): Extracts {
  const extracts = new Map<number, number>();
  let count = 0;
  const walk = (block: Block): void => {
    if (block.type === 'list') block.items.flat().forEach(walk);
    if (block.type !== 'block-quotation') return;
    count += 1;
    for (const { id } of textBlocksOf(block)) extracts.set(id, count);
  };
  blocks.forEach(walk);
  notes.flatMap((note) => note.blocks).forEach(walk);
  return extracts;
}

/** The words of a paragraph in a block quotation, without a signature; null when its own marks tell, or it is the signature. */
export function extractSpan({ text, type }: TextBlock): BlockSpan | null {
  if (type === 'heading' || openingMark(text) !== null || isSignature(text)) return null;
  return wholeSpan(text, signature.exec(text)?.index ?? text.length);
}

/** `— Lee, baker` and nothing else. */
export const isSignature = (text: string): boolean => /^\s*[—–―-]{1,3}\s*\p{Lu}.{0,100}$/u.test(text);

/** The same behind the last sentence. */
const signature = /(?<=[.!?…])\s*[—–―]\s*\p{Lu}[^.!?]{1,80}$/u;

/** All words of a text up to an end; null when there are none. */
export function wholeSpan(text: string, until = text.length): BlockSpan | null {
  const end = text.slice(0, until).trimEnd().length;
  const start = text.length - text.trimStart().length;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  return { start, end, innerStart: start, innerEnd: end, closed: true, glyph: null };
}
