/** A whole page: its article, and what was left out around it. */
import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import { createBlockMaker } from '../blocks.ts';
import type { MarkedPassage } from '../blocks.ts';
import type { Cleaning, Tally } from '../characters.ts';
import { copyClean } from '../characters.ts';
import { isMojibake } from '../mojibake.ts';
import { createPassage } from '../passage.ts';
import type { DecodedSource } from '../types.ts';
import { assemble } from './assemble.ts';
import type { Box, Picture, Rule, Run } from './boxes.ts';
import { boxesOf, joinedText, runsOf } from './boxes.ts';
import { noteDeleted } from './deleted.ts';
import type { Extraction } from './extract/index.ts';
import { extract, extractAll } from './extract/index.ts';
import { kickerWords, saysAnyOf } from './extract/names.ts';
import type { Stated } from './metadata/index.ts';
import { readMetadata } from './metadata/index.ts';
import { settle } from './metadata/settle.ts';
import { withoutLabel } from './metadata/titles.ts';
import { parseHtml } from './parse.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';
import { descendants } from './tree.ts';
import { isAnyShown } from './visible.ts';

export interface Page {
  readonly article: Article;
  readonly tally: Tally;
  readonly leftOut: LeftOut;
  /** Was the text there only in what a browser would not show? */
  readonly hidden: boolean;
}

/** Words of the page that are no part of the article. */
export interface LeftOut {
  /** Before its first words and behind its last. */
  readonly around: number;
  /** Between them. */
  readonly inside: number;
}

/** Throws a `UserError` for a page without an article and for one of more than half a million elements. */
export function readPage({ name, text: source }: DecodedSource): Page {
  const tree = parseHtml(source, name);
  const stated = readMetadata(tree, source);
  const found = findArticle(tree, source, stated);
  if (found === null) throw noArticle(name);
  const { page, extraction, hidden } = found;
  const tally: Tally = new Map();
  const reader = { source, tally, mojibake: isMojibake(source), language: stated.language };
  const make = createBlockMaker();
  const runs = [...extraction.roles.keys()];
  noteDeleted(tree, elementsAround(runs), { source, tally });
  const heading = runs.find((run) => extraction.roles.get(run) === 'title');
  const title = heading === undefined ? stated.title : titleIn(heading, source, stated.titles);
  const first = heading === undefined && title !== null ? [make.heading(statedPassage(title, reader), 1, 'title')] : [];
  const { blocks, notes } = assemble(page, extraction.roles, { ...reader, make, takes: takenFrom(extraction) });
  const meta = {
    ...metaOf(stated, title, [...runsOf(page)], extraction),
    source: { name, item: null, format: 'html' },
  };
  return {
    article: { meta, blocks: [...first, ...blocks], notes },
    tally,
    leftOut: leftOutOf(page, extraction),
    hidden,
  };
}

interface Found {
  readonly page: Box;
  readonly extraction: Extraction;
  readonly hidden: boolean;
}

/** A fragment is taken whole; a page whose text only a program would show is looked through once more. */
function findArticle(tree: HtmlElement, source: string, { title }: Stated): Found | null {
  const page = boxesOf(tree, source);
  if (isFragment(tree)) return { page, extraction: extractAll(page, title), hidden: false };
  const extraction = extract(page, title);
  if (extraction !== null && isArticle(extraction)) return { page, extraction, hidden: false };
  const whole = boxesOf(tree, source, isAnyShown);
  const other = extract(whole, title);
  return other === null || !isArticle(other) ? null : { page: whole, extraction: other, hidden: true };
}

function isFragment(tree: HtmlElement): boolean {
  for (const { name } of descendants(tree)) if (name === 'html' || name === 'body' || name === 'head') return false;
  return true;
}

/** In UTF-16 units of running text: less is no article but a label. */
const shortestArticle = 60;

function isArticle({ roles }: Extraction): boolean {
  let length = 0;
  for (const [{ text }, role] of roles) if (role === 'body') length += text.length;
  return length >= shortestArticle;
}

const noArticle = (name: string): UserError =>
  new UserError(
    'file',
    `${name} is a web page in which no article was found; save the page of the article itself, or its text as .txt or .md.`,
  );

/** Those that hold the article's runs, and those that hold these, where whole paragraphs may be missing. */
const elementsAround = (runs: readonly Run[]): ReadonlySet<HtmlElement> =>
  new Set(runs.flatMap(({ box }) => (box.parent === null ? [box.element] : [box.element, box.parent.element])));

/** Pictures and rules count where the text does: between the first and the last of its runs. */
function takenFrom({ region, roles }: Extraction): (content: Picture | Rule) => boolean {
  const boxes = new Set<Box>();
  for (const [{ box }, role] of roles) {
    if (role === 'related' || role === 'promo' || role === 'boilerplate') continue;
    for (let at: Box | null = box; at !== null && !boxes.has(at); at = at.parent) boxes.add(at);
  }
  const isInside = (box: Box): boolean => {
    for (let at: Box | null = box; at !== null; at = at.parent) if (at === region) return true;
    return false;
  };
  return ({ box }) => isInside(box) && [box, box.parent].some((at) => at !== null && boxes.has(at));
}

function metaOf(stated: Stated, title: string | null, page: readonly Run[], { roles }: Extraction) {
  const { publisher, language } = stated;
  const { byline, date } = settle(stated, page, roles);
  return { title, byline, ...(publisher === null ? {} : { publisher }), date, language };
}

/** The title where only the page's head states it. */
function statedPassage(words: string, { source, tally, mojibake }: Omit<Cleaning, 'passage'>): MarkedPassage {
  const at = source.indexOf(words);
  const from = at < 0 ? words : source;
  const start = Math.max(0, at);
  const passage = createPassage(from);
  copyClean({ source: from, tally, mojibake, passage }, start, start + words.length);
  const { text, origin } = passage.finish();
  return { text, origin: at < 0 ? [{ at: 0, source: 0 }] : origin, inlines: [] };
}

/** A headline's words without the line above it that its box holds as well. */
function titleIn({ nodes, box, text }: Run, source: string, stated: readonly string[]): string {
  const isKicker = (node: HtmlNode): boolean => {
    for (let at = node.parent; at !== null && at !== box.element; at = at.parent)
      if (saysAnyOf(at, kickerWords)) return true;
    return false;
  };
  const rest = joinedText(
    nodes.filter((node) => !isKicker(node)),
    source,
  ).text.replace(/^[\s:–—|•-]+/, '');
  return withoutLabel(rest === '' ? text : rest, stated);
}

function leftOutOf(page: Box, { roles }: Extraction): LeftOut {
  const runs = [...runsOf(page)];
  const first = runs.findIndex((run) => roles.has(run));
  const last = runs.findLastIndex((run) => roles.has(run));
  const wordsIn = (some: readonly Run[]): number =>
    some.reduce((words, run) => (roles.has(run) ? words : words + run.text.split(' ').length), 0);
  const inside = wordsIn(runs.slice(first, last));
  return { around: wordsIn(runs) - inside, inside };
}
