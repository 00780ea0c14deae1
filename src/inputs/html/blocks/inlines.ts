/** A run of words with what marks stretches of it. */
import type { Inline, InlineKind } from '../../../core/article.ts';
import type { MarkedPassage } from '../../blocks.ts';
import type { Cleaning, Tally } from '../../characters.ts';
import { note as tell } from '../../characters.ts';
import { createPassage } from '../../passage.ts';
import type { HtmlElement, HtmlNode, HtmlText } from '../tree.ts';
import { isBorder } from '../borders.ts';
import { breakLine, copyLines, isPreformatted, setLines } from './preformatted.ts';
import type { SetLines } from './preformatted.ts';
import { copyText } from './words.ts';
import { languageOf, marksOf, sameLanguage } from './marks.ts';
import { quotationMarks } from './quotation-marks.ts';
import { raised } from './raised.ts';

/** What every run of one page is read with. */
export interface InlineReader {
  readonly source: string;
  readonly tally: Tally;
  readonly mojibake: boolean;
  /** BCP 47 tag of the article; null when none is stated. */
  readonly language: string | null;
  /** The note that an element refers to; null when it refers to none. */
  readonly noteOf: (element: HtmlElement) => NoteReference | null;
}

export interface NoteReference {
  readonly id: string;
  /** The mark in the text: `1`. */
  readonly mark: string;
}

interface Open {
  readonly element: HtmlElement;
  readonly kinds: readonly InlineKind[];
  readonly start: number;
  /** What is put at the element's end. */
  readonly close: string;
}

interface Writing {
  readonly reader: InlineReader;
  readonly cleaning: Cleaning;
  readonly inlines: Inline[];
  /** Of text that is set line by line; null for running text. */
  readonly lines: SetLines | null;
  open: readonly Open[];
  /** Where the source was read up to. */
  at: number;
}

/** Reads a run inside `block`: texts, line breaks and what the elements between them and the block say. */
export function readInlines(nodes: readonly HtmlNode[], block: HtmlElement, reader: InlineReader): MarkedPassage {
  const { source, tally, mojibake } = reader;
  const cleaning: Cleaning = { source, tally, mojibake, passage: createPassage(source) };
  const writing: Writing = {
    reader,
    cleaning,
    inlines: [],
    lines: isPreformatted(block) ? setLines(nodes, source) : null,
    open: [],
    at: 0,
  };
  for (const [i, node] of nodes.entries()) {
    const before = nodes[i - 1];
    if (before?.type === 'text' && node.type === 'text' && isBorder(before, node, source)) {
      goInto([], writing);
      cleaning.passage.space(before.end, node.start);
    }
    if (node.type === 'text') writeText(node, block, writing);
    else breakLine(cleaning, node.start, node.start + 3, writing.lines);
  }
  goInto([], writing);
  const words = cleaning.passage.finish();
  const language = foreignTo(block, reader.language);
  return {
    ...words,
    inlines: inOrder(writing.inlines, words.text),
    ...(language === null ? {} : { language }),
  };
}

function writeText(node: HtmlText, block: HtmlElement, writing: Writing): void {
  const chain: HtmlElement[] = [];
  for (let element: HtmlElement | null = node.parent; element !== null && element !== block; element = element.parent)
    chain.push(element);
  goInto(chain.toReversed(), writing);
  writing.at = node.end;
  const { cleaning } = writing;
  const note = chain.map(writing.reader.noteOf).find((reference) => reference !== null);
  if (note !== undefined && note !== null) return writeNote(note, node, writing);
  if (chain.some(({ name }) => name === 's' || name === 'strike'))
    tell(cleaning.tally, 'struck-words', wordsIn(node, cleaning));
  const up = chain.some(({ name }) => name === 'sup') ? raised(cleaning.source.slice(node.start, node.end)) : null;
  if (up !== null) cleaning.passage.replace(up, node.start, node.end);
  else if (writing.lines !== null) copyLines(cleaning, node, writing.lines);
  else copyText(cleaning, node.start, node.end);
}

const wordsIn = ({ start, end }: HtmlText, { source }: Cleaning): number =>
  source.slice(start, end).match(/\S+/g)?.length ?? 0;

/** Closes the elements that a text does not stand in and opens those that it stands in. */
function goInto(chain: readonly HtmlElement[], writing: Writing): void {
  const { cleaning, inlines, reader } = writing;
  let kept = 0;
  while (kept < writing.open.length && writing.open[kept]?.element === chain[kept]) kept += 1;
  for (const { kinds, start, close } of writing.open.slice(kept).toReversed()) {
    if (close !== '') cleaning.passage.replace(close, writing.at, writing.at + 4);
    for (const kind of kinds.toReversed()) inlines.push({ ...kind, start, end: cleaning.passage.length() });
  }
  writing.open = writing.open.slice(0, kept);
  for (const element of chain.slice(kept)) {
    const start = cleaning.passage.length();
    const depth = writing.open.filter((open) => open.element.name === 'q').length;
    const [opening, close] = element.name === 'q' ? quotationMarks(languageAround(element, reader), depth) : ['', ''];
    if (opening !== '') cleaning.passage.replace(opening, element.start, element.start + 3);
    writing.open = [...writing.open, { element, kinds: marksOf(element, reader.language), start, close }];
  }
}

function writeNote({ id, mark }: NoteReference, { start, end }: HtmlText, { cleaning, inlines }: Writing): void {
  const last = inlines.at(-1);
  const from = cleaning.passage.length();
  if (last?.type === 'note' && last.note === id && last.end === from) return;
  cleaning.passage.replace(mark, start, end);
  inlines.push({ type: 'note', note: id, start: from, end: cleaning.passage.length() });
}

function languageAround(from: HtmlElement, { language }: InlineReader): string | null {
  for (let element: HtmlElement | null = from; element !== null; element = element.parent) {
    const tag = languageOf(element);
    if (tag !== null) return tag;
  }
  return language;
}

/** The language that a block states, when it is not the article's. */
function foreignTo(block: HtmlElement, language: string | null): string | null {
  for (let element: HtmlElement | null = block; element !== null && element.name !== 'html'; element = element.parent) {
    const tag = languageOf(element);
    if (tag !== null) return sameLanguage(tag, language) ? null : tag;
  }
  return null;
}

/** Sorted, the outer before the inner, without white space at their ends, none of them empty. */
const inOrder = (inlines: readonly Inline[], text: string): readonly Inline[] =>
  inlines
    .toReversed()
    .map((inline): Inline => Object.assign({}, inline, trimmed(inline, text)))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

function trimmed(inline: Inline, text: string): Pick<Inline, 'start' | 'end'> {
  let { start } = inline;
  let end = Math.min(inline.end, text.length);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
