/** Who speaks in the spoken edition of an article, and with which voice. */
import type { EditionArticle } from '../../../core/edition.ts';
import { voiceLines } from '../../voice-list.ts';
import { tag } from '../tags/tag-node.ts';
import { addedPart } from './added-part.ts';
import { nothing, plainSpan, printText } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { bullet } from './lists.ts';

export function voicesContent(part: EditionArticle, context: ContentContext): BlockContent {
  const lines = voiceLines(part, context.words);
  if (lines.length === 0) return nothing;
  return addedPart(context.words.voices, context, () => {
    const entries = lines.map((line) => entryContent(line, context));
    const list = tag(
      'L',
      entries.flatMap((entry) => entry.tags),
      { numbering: 'Disc' },
    );
    return { print: entries.flatMap((entry) => entry.print), tags: [list] };
  });
}

function entryContent(line: string, context: ContentContext): BlockContent {
  const label = plainSpan(bullet, context);
  const span = plainSpan(line, context);
  const look = { style: { type: 'listing' }, indents: [{ type: 'label', longest: bullet }], label } as const;
  return {
    print: [printText([span], look)],
    tags: [tag('LI', [tag('Lbl', [{ leaf: label.leaf }]), tag('LBody', [tag('P', [{ leaf: span.leaf }])])])],
  };
}
