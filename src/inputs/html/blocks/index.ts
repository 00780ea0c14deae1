/** Boxes into an article's blocks. */
import type { Block, BlockRole, Figure, Paragraph, ParagraphRole } from '../../../core/article.ts';
import type { BlockMaker, MarkedPassage } from '../../blocks.ts';
import type { HeadingPlace } from '../../heading-levels.ts';
import { withLabel } from '../../speaker-labels.ts';
import type { Box, Content, Picture, Rule, Run } from '../boxes.ts';
import { runsOf } from '../boxes.ts';
import { attribute } from '../tree.ts';
import { integer, listOf, numberedLists } from './lists.ts';
import type { Item } from './lists.ts';
import { pictureOf } from './pictures.ts';
import { isDataTable, readTable } from './tables.ts';
import { taskOf } from './tasks.ts';

/** What the boxes of one page are read with. */
export interface BlockReader {
  /** How many lists, quotations and tables it stands in. */
  readonly depth: number;
  readonly make: BlockMaker;
  /** A run's words; read once, however often they are asked for. */
  readonly passageOf: (run: Run) => MarkedPassage;
  /** null for a run that is no part of the article. */
  readonly roleOf: (run: Run) => BlockRole | null;
  readonly headingOf: (run: Run) => HeadingPlace;
  /** Length of a speaker's label at the beginning of a run. */
  readonly labelOf: (run: Run) => number | null;
  /** Is a picture or a rule here part of the article? */
  readonly takes: (content: Picture | Rule) => boolean;
}

/** The blocks of a box, in reading order. */
export function readBoxes(box: Box, reader: BlockReader): readonly Block[] {
  return withCaptions(box.children.flatMap((child) => readContent(child, reader)));
}

function readContent(content: Content, reader: BlockReader): readonly Block[] {
  if (content.type === 'run') return readRun(content, reader);
  if (content.type === 'box') return readBox(content, reader);
  if (!reader.takes(content)) return [];
  return content.type === 'rule' ? [{ type: 'thematic-break' }] : readPicture(content);
}

function readRun(run: Run, { make, passageOf, roleOf, headingOf, labelOf }: BlockReader): readonly Block[] {
  const role = roleOf(run);
  if (role === null) return [];
  const passage = passageOf(run);
  if (passage.text === '') return [];
  if (role === 'title' || role === 'subheading') {
    const { level } = headingOf(run);
    return [make.heading(passage, role === 'title' ? 1 : level, role)];
  }
  return [make.paragraph(withLabel(passage, labelOf(run)), role)];
}

/** Lists, quotations and tables that are nested deeper are read as what is in them. */
const deepest = 12;

function readBox(box: Box, around: BlockReader): readonly Block[] {
  if (around.depth >= deepest) return readBoxes(box, around);
  const reader = containers.has(box.element.name) ? { ...around, depth: around.depth + 1 } : around;
  switch (box.element.name) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return readList(box, reader);
    case 'blockquote': {
      const blocks = readBoxes(box, reader);
      return blocks.length === 0 ? [] : [{ type: 'block-quotation', blocks }];
    }
    case 'table':
      return isDataTable(box) ? readTable(box, (inner) => readBoxes(inner, reader)) : readBoxes(box, reader);
    case 'figure':
      return readFigure(box, reader);
    default:
      return readBoxes(box, reader);
  }
}

const containers = new Set(['ul', 'ol', 'menu', 'dir', 'blockquote', 'table']);

/** A list of the article's own words; what is only listed as related stays paragraphs. */
function readList(box: Box, reader: BlockReader): readonly Block[] {
  if (!holdsOwnWords(box, reader)) return readBoxes(box, reader);
  const read = box.children.map((child) => readItem(child, reader)).filter(({ blocks }) => blocks.length > 0);
  if (read.length === 0) return [];
  if (box.element.name !== 'ol') return [listOf(read, null)];
  const isReversed = attribute(box.element, 'reversed') !== null;
  const start = integer(attribute(box.element, 'start')) ?? (isReversed ? read.length : 1);
  return numberedLists(read, start, isReversed ? -1 : 1);
}

const readItem = (child: Content, reader: BlockReader): Item =>
  child.type === 'box' && child.element.name === 'li'
    ? {
        blocks: readBoxes(child, reader),
        done: taskOf(child, reader.passageOf),
        value: integer(attribute(child.element, 'value')),
      }
    : { blocks: readContent(child, reader), done: null, value: null };

function holdsOwnWords(box: Box, { roleOf }: BlockReader): boolean {
  for (const run of runsOf(box)) if (isOwnWords(roleOf(run))) return true;
  return false;
}

const isOwnWords = (role: BlockRole | null): boolean =>
  role !== null && !['related', 'promo', 'boilerplate', 'byline', 'dateline'].includes(role);

function readPicture({ element }: Picture): readonly Figure[] {
  const picture = pictureOf(element);
  return picture === null ? [] : [{ type: 'figure', ...picture, caption: [] }];
}

/** A figure of several pictures, a table or a quotation is these; its caption stays with the last picture. */
const readFigure = (box: Box, reader: BlockReader): readonly Block[] => withCaptions(readBoxes(box, reader));

const captionRoles: ReadonlySet<ParagraphRole> = new Set(['caption', 'credit']);

/** Captions and credits that follow a picture become its own. */
function withCaptions(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'figure' && isCaption(block))
      joined[joined.length - 1] = { ...last, caption: [...last.caption, block] };
    else joined.push(block);
  }
  return joined;
}

const isCaption = (block: Block): block is Paragraph => block.type === 'paragraph' && captionRoles.has(block.role);
