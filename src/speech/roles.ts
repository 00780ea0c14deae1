/** Which blocks are read aloud, by their role. */
import type { BlockRole, TextBlock } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';

const spoken: Readonly<Record<BlockRole, boolean>> = {
  title: true,
  subheading: true,
  standfirst: true,
  byline: true,
  dateline: true,
  body: true,
  caption: true,
  credit: true,
  correction: true,
  promo: false,
  related: false,
  boilerplate: false,
};

export const isSpoken = (role: BlockRole): boolean => spoken[role];

/** Says what the listener will not hear. */
export function leftOut(block: TextBlock): Diagnostic {
  const words = block.text.length > 60 ? `${block.text.slice(0, 60).toWellFormed().trimEnd()} …` : block.text;
  return {
    code: 'block-not-spoken',
    severity: 'info',
    message: `“${words}” is left out of the speech, because it is ${names[block.role] ?? block.role}.`,
    hint: null,
    range: { block: block.id, start: 0, end: block.text.length },
  };
}

const names: Readonly<Partial<Record<BlockRole, string>>> = {
  promo: 'a promotion',
  related: 'a link to related reading',
  boilerplate: 'page furniture',
};
