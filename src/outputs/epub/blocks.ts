/** From the blocks of an article to elements of XHTML. */
import { assertNever, numberOfItem, textBlocksOf } from '../../core/article.ts';
import type { Block, Heading, List, TextBlock } from '../../core/article.ts';
import { textDirection } from '../../core/direction.ts';
import { languageTag } from '../../core/language-tag.ts';
import { onOneLine } from '../../core/titles.ts';
import type { DocumentContext, Walk } from './context.ts';
import { figureMarkup } from './figures.ts';
import { block as parted, element, empty, nothing, words } from './markup.ts';
import type { Attributes, Markup } from './markup.ts';
import { tableMarkup } from './tables.ts';
import { textMarkup } from './text.ts';
import { deepest } from './types.ts';
import { languageAttributes } from './xhtml.ts';

export const blocksMarkup = (blocks: readonly Block[], context: DocumentContext, depth = 0): readonly Markup[] =>
  blocks.map((block) => blockMarkup(block, context, depth)).filter((markup) => markup !== nothing);

function blockMarkup(block: Block, context: DocumentContext, depth: number): Markup {
  const walk: Walk = (blocks) => blocksMarkup(blocks, context, depth + 1);
  if (depth > deepest) return flatMarkup(block, context);
  switch (block.type) {
    case 'heading':
      return headingMarkup(block, context);
    case 'paragraph':
      return textElement('p', { class: block.role === 'body' ? null : block.role }, block, context);
    case 'list':
      return listMarkup(block, context, walk);
    case 'block-quotation':
      return group('blockquote', walk(block.blocks));
    case 'figure':
      return figureMarkup(block, context, walk);
    case 'table':
      return tableMarkup(block, context, walk);
    case 'thematic-break':
      return empty('hr', {});
    default:
      return assertNever(block);
  }
}

/** A text block as one element; nothing when it has no words. */
export function textElement(name: string, attributes: Attributes, block: TextBlock, context: DocumentContext): Markup {
  if (block.text.trim() === '') return nothing;
  const direction = textDirection(block.text, context.direction);
  const own = {
    ...attributes,
    ...languageAttributes(languageTag(block.language)),
    dir: direction === context.direction ? null : direction,
  };
  return element(name, own, textMarkup(block, context));
}

const flatMarkup = (block: Block, context: DocumentContext): Markup =>
  parted(
    'div',
    {},
    textBlocksOf(block).map((text) => textElement('p', {}, text, context)),
  );

function headingMarkup(block: Heading, context: DocumentContext): Markup {
  const title = onOneLine(block.text);
  if (title === '') return nothing;
  const { id, level } = context.heading(title, block.level);
  return textElement(`h${level}`, { id }, block, context);
}

const group = (name: string, parts: readonly Markup[], attributes: Attributes = {}): Markup =>
  parts.length === 0 ? nothing : parted(name, attributes, parts);

function listMarkup(list: List, context: DocumentContext, walk: Walk): Markup {
  const { items, start, done = [] } = list;
  const { structures } = context;
  const id = structures.idOf(list);
  const entries = items
    .map((item, index) => ({
      parts: walk(item),
      id: structures.idOf(item),
      number: numberOfItem(list, index),
      done: done[index] ?? null,
    }))
    .filter(({ parts }) => parts.length > 0);
  const first = entries[0]?.number ?? null;
  const step = list.reversed === true ? -1 : 1;
  const usual = list.reversed === true ? entries.length : 1;
  const elements = entries.map(({ parts, number, id: itemId, done: isDone }, index) =>
    group('li', isDone === null ? parts : [boxMarkup(isDone, context), ...parts], {
      id: itemId,
      class: isDone === null || start !== null ? null : 'task',
      value: number === null || number === (first ?? 0) + index * step ? null : number,
    }),
  );
  return start === null
    ? group('ul', elements, { id })
    : group('ol', elements, {
        id,
        reversed: list.reversed === true ? 'reversed' : null,
        start: first === usual ? null : first,
      });
}

/** The box of a task, drawn as in print; screen readers say what it means. */
function boxMarkup(isDone: boolean, { printWords, language }: DocumentContext): Markup {
  const own = language.startsWith(printWords.language) ? null : languageTag(printWords.language);
  const attributes = { class: 'task-box', role: 'img', 'aria-label': isDone ? printWords.done : printWords.open };
  return element('span', { ...attributes, ...languageAttributes(own) }, words(isDone ? '[x]' : '[\u00A0]'));
}
