/** The words of an element as plain text with its line ends. */
import { htmlReference, referenceMeaning } from '../character-references.ts';
import type { Passage, PassageBuilder } from '../passage.ts';
import { createPassage } from '../passage.ts';
import type { XmlElement, XmlText } from './tree.ts';

/** References are what they mean; tags say nothing. */
export function plainText(element: XmlElement, source: string): Passage {
  const passage = createPassage(source);
  const visit = ({ children }: XmlElement): void => {
    for (const node of children) {
      if (node.type === 'element') visit(node);
      else copyPlain(node, passage, source);
    }
  };
  visit(element);
  return passage.finish();
}

function copyPlain({ start, end, verbatim }: XmlText, passage: PassageBuilder, source: string): void {
  let from = start;
  for (const match of verbatim ? [] : source.slice(start, end).matchAll(htmlReference)) {
    const at = start + match.index;
    const meant = referenceMeaning(match[1] ?? match[2] ?? '');
    if (meant === null) continue;
    passage.copy(from, at);
    from = at + match[0].length;
    passage.replace(meant, at, from);
  }
  passage.copy(from, end);
}
