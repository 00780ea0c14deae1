/** XML to a tree with positions. Nothing is fetched, and no entity of the document's own is expanded. */
import { SaxesParser } from 'saxes';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { UserError } from '../../core/errors.ts';
import { deepest } from '../../core/xml-text.ts';
import type { DecodedSource } from '../types.ts';
import type { XmlElement, XmlNode } from './tree.ts';

/** More elements and texts than a file of articles has; a tree of so many takes about 200 MB. */
const mostNodes = 1_000_000;
export interface XmlDocument {
  readonly root: XmlElement;
  /** What is not well formed; the rest was read all the same. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Growing extends XmlElement {
  readonly children: XmlNode[];
  readonly parent: Growing | null;
}

/**
 * Reads a document as far as it makes sense. Throws a `UserError` of kind `file` for one that declares entities, has no element,
 * or is larger or deeper than any article.
 */
export function parseXml({ name: file, text: source }: Pick<DecodedSource, 'name' | 'text'>): XmlDocument {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const document = growing(null, { name: '#document', uri: '', attributes: {} }, 0, 0);
  let top = document;
  let depth = 0;
  let nodes = 0;
  let trouble: Diagnostic | null = null;
  /** Where the last tag, comment or section ended. */
  let last = 0;
  let opening = 0;
  const add = (node: XmlNode): void => {
    nodes += 1;
    if (nodes > mostNodes)
      throw refusal(file, 'holds more than a million elements', 'split it into its articles first');
    top.children.push(node);
  };
  const words = (end: number): void => {
    if (end > last && top !== document) add({ type: 'text', start: last, end, verbatim: false });
  };
  /** A bare `<` in the words is an error, which is read over: the tag begins at the last one. */
  const startOfTag = (): number => Math.max(last, source.lastIndexOf('<', parser.position - 1));
  const startOf = (mark: string): number => Math.max(last, source.indexOf(mark, last));
  parser.on('error', (error) => {
    // Names that only a DTD or HTML defines are read by HTML.
    if (!error.message.endsWith('undefined entity.')) trouble ??= malformed(error);
  });
  parser.on('doctype', (content) => {
    if (/<!ENTITY/i.test(content)) throw refusal(file, 'declares entities of its own', 'take them out of its DOCTYPE');
    last = parser.position;
  });
  // Before its attributes, in which a bare `<` may stand as well.
  parser.on('opentagstart', () => {
    opening = startOfTag();
  });
  parser.on('opentag', (tag) => {
    const start = opening;
    words(start);
    last = parser.position;
    const element = growing(top, tag, start, last);
    add(element);
    depth += 1;
    if (depth > deepest) throw refusal(file, `nests elements more than ${deepest} deep`, 'save the article anew');
    top = element;
  });
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) words(startOfTag());
    last = parser.position;
    depth -= 1;
    top = top.parent ?? document;
  });
  parser.on('cdata', () => {
    const start = startOf('<![CDATA[');
    words(start);
    const end = parser.position - ']]>'.length;
    if (end > start + 9) add({ type: 'text', start: start + '<![CDATA['.length, end, verbatim: true });
    last = parser.position;
  });
  parser.on('comment', () => {
    const start = startOf('<!--');
    words(start);
    const end = source.indexOf('-->', start + '<!--'.length);
    last = end < 0 ? source.length : end + '-->'.length;
  });
  parser.on('processinginstruction', () => {
    words(startOf('<?'));
    last = parser.position;
  });
  parser.on('xmldecl', () => {
    last = parser.position;
  });
  parser.write(source.replaceAll(bareAmpersand, standIn)).close();
  words(source.length);
  const root = document.children.find((node) => node.type === 'element');
  if (root === undefined) throw refusal(file, 'is XML without an element', 'save the article anew');
  return { root, diagnostics: trouble === null ? [] : [trouble] };
}

/** The parser would look for the end of a reference behind it; nothing but its place is taken from what the parser reads. */
const bareAmpersand = /&(?!(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d.-]{0,40});)/g;
/** A character for private use, of the same length. */
const standIn = '\uE000';

interface Tag {
  readonly name: string;
  readonly local?: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, { readonly value: string } | string>>;
}

const growing = (
  parent: Growing | null,
  { name, local, uri, attributes }: Tag,
  start: number,
  inside: number,
): Growing => ({
  type: 'element',
  name: local ?? name,
  namespace: uri,
  attributes: new Map(
    Object.entries(attributes).map(([key, value]) => [
      key,
      (typeof value === 'string' ? value : value.value).replaceAll(standIn, '&'),
    ]),
  ),
  parent,
  children: [],
  start,
  inside,
});

const refusal = (file: string, what: string, advice: string): UserError =>
  new UserError('file', `${file} ${what}, which no article needs; ${advice}.`);

function malformed({ message }: Error): Diagnostic {
  const [, line = '', reason = message] = /^(?:undefined:)?(\d+):\d+: (.*)$/s.exec(message) ?? [];
  return {
    code: 'input-xml-malformed',
    severity: 'warning',
    message: `The XML is not well formed${line === '' ? '' : ` at line ${line}`}: ${reason.replace(/\.$/, '')}.`,
    hint: 'It was read as far as it makes sense; look at the end of the article, and at this line.',
    range: null,
  };
}
