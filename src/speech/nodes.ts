/** The words of a part as speech nodes: readings as substitutes, foreign phrases in their language, marks of notes left out. */
import type { TextBlock } from '../core/article.ts';
import type { Range } from '../core/position.ts';
import type { SpeechNode } from '../core/speech.ts';
import { isLanguageTag } from '../core/language-tag.ts';
import { stressedBy, stressesOf } from './emphasis.ts';
import { readingNode, spokenOtherwise } from './readings.ts';
import type { Reader } from './readings.ts';

/**
 * Makes a function that turns stretches of a block, asked for in order, into nodes.
 * The text of all nodes is the text of the stretch without the marks of notes, which are a cross-reference for the eye.
 */
export function nodeMaker(block: TextBlock, reader: Reader): (start: number, end: number) => readonly SpeechNode[] {
  const stretches = markedStretches(block, reader.language);
  const stressed = stressedBy(stressesOf(block));
  let at = 0;
  return (start, end) => {
    const nodes: SpeechNode[] = [];
    while ((stretches[at]?.end ?? Infinity) <= start) at++;
    for (let next = at; (stretches[next]?.start ?? Infinity) < end; next++) {
      const stretch = stretches[next];
      if (stretch === undefined || stretch.isNote) continue;
      const range = { block: block.id, start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) };
      if (stretch.language === null) nodes.push(...stressed(readNodes(block, range, reader)));
      else nodes.push({ type: 'lang', language: stretch.language, nodes: [textNode(block, range)] });
    }
    return nodes;
  };
}

/** Words of Lectern's own as nodes, read like those of an article. */
export const ownNodes = (words: string, reader: Reader): readonly SpeechNode[] => readText(words, null, reader);

/** The words of a range, with a substitute for each stretch that is said in other words than it is written. */
const readNodes = (block: TextBlock, range: Range, reader: Reader): readonly SpeechNode[] =>
  readText(block.text.slice(range.start, range.end), range, reader);

/** `range` is where the text stands; null when it is none of the article's. */
function readText(text: string, range: Range | null, reader: Reader): readonly SpeechNode[] {
  const nodes: SpeechNode[] = [];
  const standing = (start: number, end: number): Range | null =>
    range === null ? null : { block: range.block, start: range.start + start, end: range.start + end };
  let at = 0;
  const addText = (end: number): void => {
    if (at < end) nodes.push({ type: 'text', text: text.slice(at, end), range: standing(at, end) });
  };
  for (const spoken of spokenOtherwise(text, reader)) {
    addText(spoken.start);
    at = spoken.end;
    const node = readingNode(spoken, text.slice(spoken.start, at), standing(spoken.start, at));
    nodes.push(setApart(node, text.slice(Math.max(0, spoken.start - 2), spoken.start), text.slice(at, at + 2)));
  }
  addText(text.length);
  return nodes;
}

/** A substitute that would run into the word beside it with a space between: `§5` is “Paragraf 5”. */
function setApart(node: SpeechNode, before: string, after: string): SpeechNode {
  if (!('alias' in node) || node.alias === null || node.alias === '') return node;
  const start = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(node.alias) ? ' ' : '';
  const end = /^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(node.alias) ? ' ' : '';
  return start + end === '' ? node : { ...node, alias: start + node.alias + end };
}

const textNode = (block: TextBlock, range: Range): SpeechNode => ({
  type: 'text',
  text: block.text.slice(range.start, range.end),
  range,
});

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** null when it is the language of the article. */
  readonly language: string | null;
  readonly isNote: boolean;
}

/** The whole block as stretches of one language, cut at the marks of notes; the innermost language counts. */
function markedStretches(block: TextBlock, language: string): readonly Stretch[] {
  const marks = block.inlines.filter(({ type, start, end }) => (type === 'foreign' || type === 'note') && start < end);
  const edges = marks
    .flatMap((mark) => [
      { offset: mark.start, opens: true, mark },
      { offset: mark.end, opens: false, mark },
    ])
    .toSorted((a, b) => a.offset - b.offset || Number(a.opens) - Number(b.opens));
  const open: (typeof marks)[number][] = [];
  const stretches: Stretch[] = [];
  let from = 0;
  const close = (end: number): void => {
    const inner = open.findLast((mark) => mark.type === 'foreign');
    const tag = inner?.type === 'foreign' ? inner.language : block.language;
    if (from < end) {
      stretches.push({
        start: from,
        end,
        language: other(tag, language),
        isNote: open.some(({ type }) => type === 'note'),
      });
    }
    from = end;
  };
  for (const { offset, opens, mark } of edges) {
    close(offset);
    if (opens) open.push(mark);
    else open.splice(open.lastIndexOf(mark), 1);
  }
  close(block.text.length);
  return stretches;
}

/** The tag, when it names another language than the article's and is well formed. */
function other(tag: string | null, language: string): string | null {
  if (tag === null || !isLanguageTag(tag) || tag.toLowerCase() === language.toLowerCase()) return null;
  return tag;
}
