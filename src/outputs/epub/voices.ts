/** Who speaks in the article, and with which voice, where the book names who speaks. */
import type { EditionArticle } from '../../core/edition.ts';
import { voiceLines } from '../voice-list.ts';
import type { DocumentContext } from './context.ts';
import { block, element, nothing, words } from './markup.ts';
import type { Markup } from './markup.ts';
import { languageAttributes } from './xhtml.ts';

/** Headed like a section of the article. */
const level = 2;

export function voicesMarkup(part: EditionArticle, context: DocumentContext): Markup {
  const { printWords } = context;
  const lines = voiceLines(part, printWords);
  if (lines.length === 0) return nothing;
  const heading = context.heading(printWords.voices, level);
  return block('section', { class: 'voices', ...languageAttributes(printWords.language) }, [
    element(`h${heading.level}`, { id: heading.id }, words(printWords.voices)),
    block(
      'ul',
      {},
      lines.map((line) => element('li', {}, words(line))),
    ),
  ]);
}
