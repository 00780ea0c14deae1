/** WordprocessingML as HTML whose words know their place. Source: ECMA-376, part 1, 17. */
import { noteAddress } from '../item/types.ts';
import type { Passage, PassageBuilder } from '../passage.ts';
import { createPassage } from '../passage.ts';
import { copyText, escapeHtml } from '../xml/to-html.ts';
import type { XmlElement, XmlNode } from '../xml/tree.ts';
import { attributeOf, childOf, elementAt, elementsOf } from '../xml/tree.ts';
import { fieldCodes } from './fields.ts';
import type { ListPlaces } from './numbering.ts';
import type { Styles } from './styles.ts';
import { valueOf } from './styles.ts';
import { openLists } from './lists.ts';
import type { Lists } from './lists.ts';
import { writeMath } from './math.ts';
import { tableRows } from './tables.ts';

export interface DocxContext {
  readonly styles: Styles;
  readonly listPlaces: ListPlaces;
  /** The address that a relationship leads to; null for one that is not known. */
  readonly linkOf: (relationship: string) => string | null;
  /** The mark of a note in the text, by its id. */
  readonly markOf: (note: string) => string;
}

interface Writer {
  readonly passage: PassageBuilder;
  readonly source: string;
  readonly context: DocxContext;
  readonly lists: Lists;
  /** Stands a place of the source in the code of a field, of which Word shows the result? */
  readonly isCode: (place: number) => boolean;
  /** Text boxes stand behind the paragraph that they hang on. */
  boxes: XmlElement[];
}

/** The paragraphs and tables inside an element: a document's body, a note, a cell. */
export function docxHtml(container: XmlElement, source: string, context: DocxContext): Passage {
  const passage = createPassage(source);
  const isCode = fieldCodes(container);
  writeBlocks(container.children, { passage, source, context, lists: openLists(passage), isCode, boxes: [] });
  return passage.finish();
}

/** Wrappers of blocks and of runs, whose content counts as if it stood there itself. */
const wrappers: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
  'fldSimple',
  'dir',
  'bdo',
]);

/** A content control that nobody has filled in shows what to write in it. */
const isTransparent = (element: XmlElement): boolean =>
  wrappers.has(element.name) && !isOn(childOf(element, 'sdtPr'), 'showingPlcHdr');

function writeBlocks(nodes: readonly XmlNode[], writer: Writer): void {
  let joined: XmlElement[] = [];
  for (const [i, node] of nodes.entries()) {
    if (node.type === 'text') continue;
    if (node.name === 'p') {
      joined.push(node);
      if (goesOn(node) && isParagraph(nodes[i + 1])) continue;
      writeParagraph(node, joined, writer);
      joined = [];
    } else if (node.name === 'tbl') writeTable(node, writer);
    else if (node.name === 'AlternateContent') writeBlocks(chosen(node), writer);
    else if (isTransparent(node)) writeBlocks(node.children, writer);
  }
  writer.lists.close(nodes.at(-1)?.start ?? 0);
}

/** Is the mark at a paragraph's end deleted or moved away, so that the next one goes on with it? */
const goesOn = (paragraph: XmlElement): boolean => {
  const mark = elementAt(paragraph, 'pPr', 'rPr');
  return mark !== null && childOf(mark, 'del', 'moveFrom') !== null;
};

const isParagraph = (node: XmlNode | undefined): boolean => node?.type === 'element' && node.name === 'p';

/** Of paragraphs that deleted marks have joined, the last says what all are. */
function writeParagraph(paragraph: XmlElement, joined: readonly XmlElement[], writer: Writer): void {
  const { passage, context, lists } = writer;
  const at = joined[0]?.start ?? paragraph.start;
  const place = context.listPlaces(paragraph);
  const kind = context.styles.kindOf(paragraph);
  if (kind.type === 'contents') return;
  const put = (html: string): void => passage.replace(html, at, at + 1);
  const asItem = place !== null && kind.type !== 'heading';
  if (asItem) lists.item(place, at);
  else lists.close(at);
  const [open, close] = asItem ? ['<p>', '</p>'] : around(kind.type === 'heading' ? `h${kind.level}` : kind.type);
  put(open);
  joined.forEach(({ children }) => writeRuns(children, writer));
  put(close);
  const { boxes } = writer;
  writer.boxes = [];
  for (const box of boxes) writeBlocks(box.children, { ...writer, boxes: [] });
}

function around(kind: string): readonly [open: string, close: string] {
  if (kind === 'caption') return ['<figure><figcaption>', '</figcaption></figure>'];
  if (kind === 'quotation') return ['<blockquote><p>', '</p></blockquote>'];
  return kind === 'paragraph' ? ['<p>', '</p>'] : [`<${kind}>`, `</${kind}>`];
}

function writeRuns(nodes: readonly XmlNode[], writer: Writer): void {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (node.name === 'r') writeRun(node, writer);
    else if (node.name === 'hyperlink') writeLink(node, writer);
    else if (node.name === 'del') writeDeleted(node, writer);
    else if (node.name === 'oMath' || node.name === 'oMathPara') writeMath(node, writer);
    else if (node.name === 'AlternateContent') writeRuns(chosen(node), writer);
    else if (isTransparent(node)) writeRuns(node.children, writer);
  }
}

/** Deleted runs are counted as such; the boxes on them go with them. */
function writeDeleted(deletion: XmlElement, writer: Writer): void {
  const put = (html: string): void => writer.passage.replace(html, deletion.start, deletion.start + 1);
  put('<del>');
  writeRuns(deletion.children, { ...writer, boxes: [] });
  put('</del>');
}

function writeLink(link: XmlElement, writer: Writer): void {
  const relationship = attributeOf(link, 'r:id');
  const address = relationship === null ? null : writer.context.linkOf(relationship);
  const put = (html: string): void => writer.passage.replace(html, link.start, link.start + 1);
  if (address !== null) put(`<a href="${escapeHtml(address)}">`);
  writeRuns(link.children, writer);
  if (address !== null) put('</a>');
}

/** What a run's settings are in HTML. */
const marks = [
  ['b', 'strong'],
  ['i', 'em'],
  ['strike', 's'],
  ['dstrike', 's'],
] as const;

function writeRun(run: XmlElement, writer: Writer): void {
  const settings = childOf(run, 'rPr');
  if (isOn(settings, 'vanish')) return;
  const { passage } = writer;
  const put = (html: string): void => passage.replace(html, run.start, run.start + 1);
  const names = marks.filter(([setting]) => isOn(settings, setting)).map(([, name]) => name);
  const script = scripts[valueOf(settings === null ? null : childOf(settings, 'vertAlign')) ?? ''];
  // The mark of a note is raised by the output.
  const isMark = elementsOf(run).some(({ name }) => name.endsWith('noteReference'));
  const wraps = script === undefined || isMark ? names : [...names, script];
  wraps.forEach((name) => put(`<${name}>`));
  run.children.forEach((node) => node.type === 'element' && writeInRun(node, writer));
  wraps.toReversed().forEach((name) => put(`</${name}>`));
}

const scripts: Readonly<Record<string, string>> = { superscript: 'sup', subscript: 'sub' };

function isOn(settings: XmlElement | null, name: string): boolean {
  const setting = settings === null ? null : childOf(settings, name);
  return setting !== null && !/^(?:0|false|off|none)$/.test(valueOf(setting) ?? '');
}

function writeInRun(element: XmlElement, writer: Writer): void {
  const { passage, source, context } = writer;
  const put = (html: string): void => passage.replace(html, element.start, element.start + 1);
  if (writer.isCode(element.start)) return;
  switch (element.name) {
    case 't':
    case 'delText':
      element.children.forEach((node) => node.type === 'text' && copyText(node, passage, source));
      return;
    case 'tab':
    case 'ptab':
      return put(' ');
    case 'br':
      return attributeOf(element, 'w:type') === null || attributeOf(element, 'w:type') === 'textWrapping'
        ? put('<br>')
        : put(' ');
    case 'cr':
      return put('<br>');
    case 'noBreakHyphen':
      return put('\u2011');
    case 'sym':
      return put(symbol(element));
    case 'footnoteReference':
    case 'endnoteReference': {
      const note = noteId(element.name, attributeOf(element, 'w:id') ?? '');
      return put(`<a href="${noteAddress(note)}">${context.markOf(note)}</a>`);
    }
    case 'ruby':
      return writeRuns(childOf(element, 'rubyBase')?.children ?? [], writer);
    case 'AlternateContent':
      return chosen(element).forEach((node) => node.type === 'element' && writeInRun(node, writer));
    case 'drawing':
    case 'pict':
    case 'object':
      return writeDrawing(element, writer);
    default:
  }
}

export const noteId = (element: string, id: string): string => `${element.startsWith('end') ? 'end' : 'foot'}${id}`;

/** A character of a symbol font; those of the private area mean nothing outside it. */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16);
  return Number.isNaN(code) || code < 32 || (code >= 0xd800 && code < 0xf900) || code > 0xffff
    ? ''
    : escapeHtml(String.fromCharCode(code));
}

/** The first choice is what today's Word shows; the others say the same again for older programs. */
const chosen = (element: XmlElement): readonly XmlNode[] =>
  (childOf(element, 'Choice') ?? childOf(element, 'Fallback'))?.children ?? [];

/** A picture by its alternative text, and the text boxes inside. */
function writeDrawing(drawing: XmlElement, writer: Writer): void {
  const found: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const inner of element.name === 'AlternateContent' ? chosen(element) : element.children) {
      if (inner.type === 'text') continue;
      if (inner.name === 'txbxContent') writer.boxes.push(inner);
      else {
        found.push(inner);
        collect(inner);
      }
    }
  };
  collect(drawing);
  const isPicture = found.some(({ name }) => name === 'pic' || name === 'imagedata' || name === 'chart');
  if (!isPicture) return;
  const named = found.find(({ name }) => name === 'docPr' || name === 'shape');
  const text = named === undefined ? null : (attributeOf(named, 'descr') ?? attributeOf(named, 'alt'));
  const alternative = text === null ? '' : ` alt="${escapeHtml(text)}"`;
  const source = found
    .map((element) => attributeOf(element, 'r:embed') ?? attributeOf(element, 'r:link') ?? attributeOf(element, 'r:id'))
    .map((relationship) => (relationship === null ? null : writer.context.linkOf(relationship)))
    .find((target) => target !== null);
  writer.passage.replace(
    `<img src="${escapeHtml(source ?? 'picture')}"${alternative}>`,
    drawing.start,
    drawing.start + 1,
  );
}

function writeTable(table: XmlElement, writer: Writer): void {
  const { passage, lists } = writer;
  const put = (html: string, at: number): void => passage.replace(html, at, at + 1);
  lists.close(table.start);
  put('<table>', table.start);
  for (const { element, cells } of tableRows(table)) {
    put('<tr>', element.start);
    for (const cell of cells) {
      const name = cell.header ? 'th' : 'td';
      put(`<${name} colspan="${cell.columns}" rowspan="${cell.rows}">`, cell.element.start);
      writeBlocks(cell.element.children, { ...writer, lists: openLists(passage), boxes: [] });
      put(`</${name}>`, cell.element.start);
    }
    put('</tr>', element.start);
  }
  put('</table>', table.start);
}
