/** NITF, as a file of its own or inside NewsML and ninjs. Source: IPTC NITF 3.6. */
import type { ParagraphRole } from '../../core/article.ts';
import { dateOf } from '../item/dates.ts';
import { passagePiece } from '../item/pieces.ts';
import type { Item, ItemFacts, Piece } from '../item/types.ts';
import { htmlOf } from '../xml/to-html.ts';
import type { XmlElement, XmlNode } from '../xml/tree.ts';
import { attributeOf, childOf, elementAt, elementsOf, languageOf, outermost } from '../xml/tree.ts';
import { statedWords, wordsOf } from '../xml/words.ts';
import { nitfHtml } from './nitf-html.ts';

/** The article of a `nitf` element. */
export function nitfItem(nitf: XmlElement, source: string): Item {
  const body = childOf(nitf, 'body') ?? nitf;
  const head = childOf(body, 'body.head');
  const title = headlineOf(nitf, head);
  const pieces = [
    ...(title === null ? [] : piece('title', title.children, source)),
    ...(head === null ? [] : headPieces(head, title, source)),
    ...contentOf(body).flatMap((element) => piece('body', element.children, source)),
    ...endPieces(childOf(body, 'body.end'), source),
  ];
  return { facts: factsOf(nitf, head, title, source), pieces, diagnostics: [] };
}

/** The headline of the body, which is to be read, else the title of the head. */
function headlineOf(nitf: XmlElement, head: XmlElement | null): XmlElement | null {
  const headline = head === null ? null : childOf(head, 'hedline');
  return (
    (headline === null ? null : childOf(headline, 'hl1')) ??
    (headline !== null && elementsOf(headline).length === 0 ? headline : null) ??
    elementAt(nitf, 'head', 'title')
  );
}

const contentOf = (body: XmlElement): readonly XmlElement[] => {
  const content = elementsOf(body, 'body.content');
  return content.length > 0 ? content : [{ ...body, children: body.children.filter(isNoFrame) }];
};

const isNoFrame = (node: XmlNode): boolean =>
  node.type === 'text' || (node.name !== 'body.head' && node.name !== 'body.end' && node.name !== 'head');

/** What stands between headline and text, each for what it is. */
const headRoles: Readonly<Record<string, ParagraphRole>> = {
  hl1: 'standfirst',
  hl2: 'standfirst',
  abstract: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  distributor: 'credit',
  note: 'correction',
  rights: 'boilerplate',
  series: 'boilerplate',
};

function headPieces(head: XmlElement, title: XmlElement | null, source: string): readonly Piece[] {
  const parts = elementsOf(head).flatMap((element) => (element.name === 'hedline' ? elementsOf(element) : [element]));
  return parts
    .filter((element) => element !== title)
    .flatMap((element) => piece(headRoles[element.name] ?? 'boilerplate', element.children, source));
}

const endRoles: Readonly<Record<string, ParagraphRole>> = { tagline: 'credit', bibliography: 'credit' };

const endPieces = (end: XmlElement | null, source: string): readonly Piece[] =>
  end === null
    ? []
    : elementsOf(end).flatMap((element) => piece(endRoles[element.name] ?? 'boilerplate', element.children, source));

const piece = (role: Piece['role'], nodes: readonly XmlNode[], source: string): readonly Piece[] =>
  passagePiece(role, 'html', htmlOf(nodes, nitfHtml, source));

function factsOf(nitf: XmlElement, head: XmlElement | null, title: XmlElement | null, source: string): ItemFacts {
  const documentHead = childOf(nitf, 'head');
  const data = documentHead === null ? null : childOf(documentHead, 'docdata');
  const inData = (name: string, attribute: string): string | null => {
    const element = data === null ? null : childOf(data, name);
    return element === null ? null : attributeOf(element, attribute);
  };
  const published = documentHead === null ? [] : elementsOf(documentHead, 'pubdata');
  const inHead = (name: string): XmlElement | null => (head === null ? null : childOf(head, name));
  const written = head === null ? undefined : outermost(head, 'story.date')[0];
  return {
    id: inData('doc-id', 'id-string'),
    title: statedWords(title, source),
    byline: bylineOf(inHead('byline'), source),
    publisher:
      published.map((element) => attributeOf(element, 'name')).find((name) => name !== null) ??
      statedWords(inHead('distributor'), source) ??
      inData('doc.copyright', 'holder'),
    date:
      dateOf(written === undefined ? null : (attributeOf(written, 'norm') ?? wordsOf(written, source))) ??
      dateOf(inData('date.issue', 'norm')) ??
      dateOf(inData('date.release', 'norm')),
    language: languageOf(childOf(nitf, 'body') ?? nitf),
  };
}

/** The name only, where the byline gives a title or place beside it. */
function bylineOf(byline: XmlElement | null, source: string): string | null {
  if (byline === null) return null;
  const people = outermost(byline, 'person').map((person) => wordsOf(person, source));
  return people.length > 0 ? people.join(', ') : statedWords(byline, source);
}
