/** The words of a text block with all that is known about stretches of them. */
import { assertNever } from '../../core/article.ts';
import type { Inline, TextBlock } from '../../core/article.ts';
import { languageTag } from '../../core/language-tag.ts';
import { addressOf } from './address.ts';
import type { DocumentContext } from './context.ts';
import { element, joined, words } from './markup.ts';
import type { Markup } from './markup.ts';
import { stretchesOf } from './stretches.ts';
import type { Mark, Stretch } from './stretches.ts';
import { languageAttributes } from './xhtml.ts';

export function textMarkup(block: TextBlock, context: DocumentContext): Markup {
  const stretches = stretchesOf(block, context.marks.get(block.id) ?? []);
  let next = 0;
  const write = (from: number, to: number): Markup => {
    const parts: Markup[] = [];
    let at = from;
    for (let stretch = stretches[next]; stretch !== undefined && stretch.start < to; stretch = stretches[next]) {
      next += 1;
      parts.push(words(block.text.slice(at, stretch.start)));
      parts.push(wrapped(stretch, write(stretch.start, stretch.end), context));
      at = Math.max(at, stretch.end);
    }
    parts.push(words(block.text.slice(at, to)));
    return joined(parts);
  };
  return write(0, block.text.length);
}

const wrapped = (stretch: Stretch, content: Markup, context: DocumentContext): Markup =>
  isMark(stretch) ? marked(stretch, content) : inlined(stretch, content, context);

const isMark = (stretch: Stretch): stretch is Mark =>
  stretch.type === 'speech' || stretch.type === 'sentence' || stretch.type === 'name';

function marked(mark: Mark, content: Markup): Markup {
  switch (mark.type) {
    case 'speech':
      return element('span', { class: 'speech', 'data-speaker': mark.speaker }, content);
    case 'sentence':
      return element('span', { id: mark.id }, content);
    case 'name':
      return element('b', { class: 'speaker-name' }, words(`${mark.name}: `));
    default:
      return assertNever(mark);
  }
}

function inlined(inline: Inline, content: Markup, context: DocumentContext): Markup {
  switch (inline.type) {
    case 'emphasis':
      return element('em', {}, content);
    case 'strong':
      return element('strong', {}, content);
    case 'code':
      return element('code', {}, content);
    case 'speaker-label':
      return element('b', { class: 'speaker-label' }, content);
    case 'abbreviation':
      return inline.expansion.trim() === '' ? content : element('abbr', { title: inline.expansion }, content);
    case 'foreign': {
      const language = languageTag(inline.language);
      return language === null ? content : element('span', languageAttributes(language), content);
    }
    case 'link': {
      const href = addressOf(inline.url);
      return href === null ? content : element('a', { href }, content);
    }
    case 'note':
      return noteReference(inline.note, content, context);
    default:
      return assertNever(inline);
  }
}

function noteReference(note: string, content: Markup, context: DocumentContext): Markup {
  const id = context.noteId(note);
  if (id === null) return content;
  const attributes = { 'epub:type': 'noteref', role: 'doc-noteref', href: `#${id}`, id: context.firstReference(note) };
  return element('sup', {}, element('a', attributes, content));
}
