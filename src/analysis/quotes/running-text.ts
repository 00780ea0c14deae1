/** The paragraphs that a quotation may run through, past the captions and notices that stand between them. */
import { assertNever } from '../../core/article.ts';
import type { TextBlock } from '../../core/article.ts';

/** `running`: may hold a part of a quotation. `aside`: stands between two parts of one. `boundary`: ends every quotation. */
export type Place = 'running' | 'aside' | 'boundary';

export function placeOf(block: TextBlock): Place {
  switch (block.role) {
    case 'body':
    case 'standfirst':
      return 'running';
    case 'caption':
    case 'credit':
    case 'correction':
    case 'promo':
    case 'related':
    case 'boilerplate':
      return 'aside';
    case 'title':
    case 'subheading':
    case 'byline':
    case 'dateline':
      return 'boundary';
    default:
      return assertNever(block);
  }
}

/** The paragraph with which a quotation that is open at the end of `blocks[at]` would go on; null when there is none. */
export function nextRunning(blocks: readonly TextBlock[], at: number): TextBlock | null {
  if (blocks[at] === undefined || placeOf(blocks[at]) !== 'running') return null;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined) return null;
    const place = placeOf(block);
    if (place !== 'aside') return place === 'running' ? block : null;
  }
  return null;
}
