/** OpenDocument text as HTML. Source: OpenDocument 1.3, part 3. */
import { noteAddress } from '../item/types.ts';
import type { Rendering, Vocabulary } from '../xml/to-html.ts';
import { asElement, escapeHtml, skipped, through } from '../xml/to-html.ts';
import type { XmlElement } from '../xml/tree.ts';
import { attributeOf, childOf, elementAt, elementsOf, outermost } from '../xml/tree.ts';

/** What is not to be read: comments, definitions, lists that say captions again, who has changed what. */
const wordless: ReadonlySet<string> = new Set([
  'change-info',
  'annotation',
  'annotation-end',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'scripts',
  'soft-page-break',
  'bookmark',
  'table-columns',
  'table-column',
  'bibliography-configuration',
  'desc',
  'table-of-content',
  'illustration-index',
  'table-index',
  'object-index',
  'ruby-text',
]);

/** A drawing's title; the field of that name stands for the document's title in a line of text. */
const isDrawingTitle = ({ name, namespace }: XmlElement): boolean =>
  name === 'title' && !namespace.endsWith(':text:1.0');

export interface OdtStyles {
  /** A style's own name, through the automatic ones to the one that a person chose. */
  readonly parentOf: (style: string) => string;
  readonly isBold: (style: string) => boolean;
  readonly isItalic: (style: string) => boolean;
  readonly isStruck: (style: string) => boolean;
  readonly isHidden: (style: string) => boolean;
  /** Is a list of the style numbered at its outermost level? */
  readonly isNumbered: (style: string) => boolean;
}

export const odtHtml =
  (styles: OdtStyles, source: string): Vocabulary =>
  (element) => {
    const { name } = element;
    if (wordless.has(name) || isDrawingTitle(element) || isHidden(element, styles)) return skipped;
    if (name === 'tracked-changes') return asElement('del');
    if (name === 'h') return asElement(`h${Math.min(6, Number(attributeOf(element, 'text:outline-level') ?? 1) + 1)}`);
    if (name === 'p') return paragraph(element, styles);
    if (name === 'list') return asElement(isNumbered(element, styles) ? 'ol' : 'ul');
    if (name === 'note') return noteReference(element, source);
    if (name === 'span') return span(element, styles);
    if (name === 's' || name === 'tab') return { type: 'instead', html: ' ' };
    if (name === 'a') return asElement('a', { href: attributeOf(element, 'xlink:href') });
    if (name === 'frame') return frame(element, source);
    if (name === 'table-cell') return cell(element);
    const html = names[name];
    return html === undefined ? through : asElement(html);
  };

const names: Readonly<Record<string, string>> = {
  'list-item': 'li',
  'list-header': 'li',
  'line-break': 'br',
  table: 'table',
  'table-row': 'tr',
};

function paragraph(element: XmlElement, { parentOf }: OdtStyles): Rendering {
  const style = parentOf(attributeOf(element, 'text:style-name') ?? '').toLowerCase();
  if (style === 'title') return asElement('h1');
  if (/quot/.test(style)) return asElement('blockquote');
  return /^(?:caption|illustration|figure|drawing)$/.test(style) ? asElement('figcaption') : asElement('p');
}

/** An inner list has the style of the one around it. */
function isNumbered(element: XmlElement, styles: OdtStyles): boolean {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const style = at.name === 'list' ? attributeOf(at, 'text:style-name') : null;
    if (style !== null) return styles.isNumbered(style);
  }
  return false;
}

/** Sections and words can be hidden. */
const isHidden = (element: XmlElement, styles: OdtStyles): boolean =>
  attributeOf(element, 'text:display') === 'none' ||
  (element.name === 'span' && styles.isHidden(attributeOf(element, 'text:style-name') ?? ''));

function span(element: XmlElement, { isBold, isItalic, isStruck, parentOf }: OdtStyles): Rendering {
  const style = attributeOf(element, 'text:style-name') ?? '';
  const parent = parentOf(style).toLowerCase();
  if (isStruck(style)) return asElement('s');
  if (isBold(style) || parent === 'strong_20_emphasis') return asElement('strong');
  return isItalic(style) || parent === 'emphasis' ? asElement('em') : through;
}

export const noteIdOf = (note: XmlElement): string => attributeOf(note, 'text:id') ?? `note${note.start}`;

function noteReference(note: XmlElement, source: string): Rendering {
  const citation = childOf(note, 'note-citation');
  const words = citation?.children
    .map((node) => (node.type === 'text' ? source.slice(node.start, node.end) : ''))
    .join('');
  return { type: 'instead', html: `<a href="${noteAddress(noteIdOf(note))}">${words?.trim() || '*'}</a>` };
}

/** A picture with its description, or a text box. */
function frame(element: XmlElement, source: string): Rendering {
  const image = childOf(element, 'image');
  if (image === null) return through;
  const said = childOf(element, 'desc') ?? childOf(element, 'title');
  const words = said?.children.map((node) => (node.type === 'text' ? source.slice(node.start, node.end) : '')).join('');
  const alternative = words === undefined ? '' : ` alt="${words.replaceAll('"', '&quot;')}"`;
  return { type: 'instead', html: `<img src="${escapeHtml(attributeOf(image, 'xlink:href') ?? '')}"${alternative}>` };
}

function cell(element: XmlElement): Rendering {
  const isHeader = element.parent?.parent?.name === 'table-header-rows';
  return asElement(isHeader ? 'th' : 'td', {
    colspan: attributeOf(element, 'table:number-columns-spanned'),
    rowspan: attributeOf(element, 'table:number-rows-spanned'),
  });
}

/** What the styles of a document mean, as far as words go. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const styles = new Map(
    roots.flatMap((root) => outermost(root, 'style')).map((style) => [attributeOf(style, 'style:name') ?? '', style]),
  );
  const lists = new Map(
    roots
      .flatMap((root) => outermost(root, 'list-style'))
      .map((style) => [attributeOf(style, 'style:name') ?? '', style]),
  );
  const text = (style: string, name: string): string => {
    const found = styles.get(style);
    const properties = found === undefined ? null : elementAt(found, 'text-properties');
    return properties === null ? '' : (attributeOf(properties, name) ?? '');
  };
  return {
    parentOf: (style) => {
      const found = styles.get(style);
      return (found === undefined ? null : attributeOf(found, 'style:parent-style-name')) ?? style;
    },
    isBold: (style) => /^(?:bold|[6-9]00)$/.test(text(style, 'fo:font-weight')),
    isItalic: (style) => /^(?:italic|oblique)$/.test(text(style, 'fo:font-style')),
    isStruck: (style) =>
      !/^(?:none)?$/.test(text(style, 'style:text-line-through-style')) ||
      !/^(?:none)?$/.test(text(style, 'style:text-line-through-type')),
    isHidden: (style) => text(style, 'text:display') === 'none',
    isNumbered: (style) => {
      const found = lists.get(style);
      return found !== undefined && elementsOf(found)[0]?.name === 'list-level-style-number';
    },
  };
}
