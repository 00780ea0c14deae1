/** NewsML 1.2: components inside components, each with news lines and content. Source: IPTC NewsML 1.2. */
import { isLanguageTag } from '../../core/language-tag.ts';
import type { ParagraphRole } from '../../core/article.ts';
import { dateOf } from '../item/dates.ts';
import { itemsWithoutText } from '../item/diagnostics.ts';
import { passagePiece } from '../item/pieces.ts';
import type { Found, Item, ItemFacts, Piece } from '../item/types.ts';
import { contentOf } from '../xml/content.ts';
import { htmlInside } from '../xml/to-html.ts';
import type { XmlElement } from '../xml/tree.ts';
import { attributeOf, childOf, elementAt, elementsOf, languageOf, outermost } from '../xml/tree.ts';
import { statedWords, wordsOf } from '../xml/words.ts';
import { xhtml } from '../xml/xhtml.ts';
import { nitfItem } from './nitf.ts';

/** Every component with a headline and text of its own: one for each language, where an item is in several. */
export function newsMl1Items(root: XmlElement, source: string): Found {
  const news = outermost(root, 'NewsItem');
  const read = news.flatMap((item) => {
    const parts = articleParts(item);
    return parts.map((part, i) => itemOf(item, part, parts.length > 1 ? i + 1 : null, source));
  });
  const items = read.filter(({ pieces }) => pieces.some(({ role }) => role === 'body'));
  const without = news.length - new Set(items.map(({ facts }) => facts.id)).size;
  return { items, diagnostics: without <= 0 || items.length === 0 ? [] : [itemsWithoutText(without)] };
}

/** The outermost components that have a headline and text below; the whole item when none has a headline. */
function articleParts(item: XmlElement): readonly XmlElement[] {
  const parts: XmlElement[] = [];
  const visit = (component: XmlElement): void => {
    const hasHeadline = elementAt(component, 'NewsLines', 'HeadLine') !== null;
    if (hasHeadline && outermost(component, 'DataContent').length > 0) parts.push(component);
    else for (const inner of elementsOf(component, 'NewsComponent')) visit(inner);
  };
  for (const component of elementsOf(item, 'NewsComponent')) visit(component);
  return parts.length > 0 ? parts : elementsOf(item, 'NewsComponent').slice(0, 1);
}

const lineRoles = [
  ['HeadLine', 'title'],
  ['SubHeadLine', 'standfirst'],
  ['ByLine', 'byline'],
  ['DateLine', 'dateline'],
] as const;

/** What a component's role says of its text; any other is running text. */
const contentRoles: Readonly<Record<string, Piece['role']>> = {
  headline: 'title',
  subheadline: 'standfirst',
  summary: 'standfirst',
  abstract: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  caption: 'caption',
  credit: 'credit',
  copyright: 'boilerplate',
  contact: 'boilerplate',
  boilerplate: 'boilerplate',
};

function itemOf(item: XmlElement, part: XmlElement, number: number | null, source: string): Item {
  const lines = childOf(part, 'NewsLines');
  const stated = lineRoles.flatMap(([name, role]) => linePieces(lines, name, role, source));
  const held = outermost(part, 'DataContent').flatMap((content) => contentPieces(content, source));
  const heads = (role: ParagraphRole | 'title'): readonly Piece[] => {
    const own = held.filter((piece) => piece.role === role);
    return own.length > 0 ? own : stated.filter((piece) => piece.role === role);
  };
  const ordered = [
    ...heads('title').slice(0, 1),
    ...heads('standfirst'),
    ...heads('byline'),
    ...heads('dateline'),
    ...held.filter(({ role }) => role === 'body' || role === 'caption'),
    ...linePieces(lines, 'CreditLine', 'credit', source),
    ...held.filter(({ role }) => role === 'credit' || role === 'boilerplate'),
  ];
  return { facts: factsOf(item, part, number, source), pieces: ordered, diagnostics: [] };
}

function linePieces(lines: XmlElement | null, name: string, role: Piece['role'], source: string): readonly Piece[] {
  const line = lines === null ? null : childOf(lines, name);
  return line === null ? [] : passagePiece(role, 'html', htmlInside(line, xhtml, source));
}

function contentPieces(content: XmlElement, source: string): readonly Piece[] {
  const type = [typeOf(content, 'MimeType'), typeOf(content, 'Format')].join(' ').toLowerCase();
  if (/css|image|audio|video|javascript/.test(type) || attributeOf(content, 'Encoding') !== null) return [];
  const nitf = outermost(content, 'nitf')[0];
  if (nitf !== undefined) return nitfItem(nitf, source).pieces;
  const { as, passage } = contentOf(content, source);
  return passagePiece(roleAround(content), as, passage);
}

/** What a content item's `MimeType` or `Format` names. */
function typeOf(content: XmlElement, name: string): string {
  const element = content.parent === null ? null : childOf(content.parent, name);
  return element === null ? '' : (attributeOf(element, 'FormalName') ?? '');
}

function roleAround(content: XmlElement): Piece['role'] {
  for (let at = content.parent; at !== null; at = at.parent) {
    const role = at.name === 'NewsComponent' ? childOf(at, 'Role') : null;
    if (role !== null) return contentRoles[attributeOf(role, 'FormalName')?.toLowerCase() ?? ''] ?? 'body';
  }
  return 'body';
}

function factsOf(item: XmlElement, part: XmlElement, number: number | null, source: string): ItemFacts {
  const lines = childOf(part, 'NewsLines');
  const line = (name: string): string | null => statedWords(lines === null ? null : childOf(lines, name), source);
  const identifier = elementAt(item, 'Identification', 'NewsIdentifier');
  const id =
    identifier === null
      ? null
      : statedWords(childOf(identifier, 'PublicIdentifier') ?? childOf(identifier, 'NewsItemId'), source);
  const management = childOf(item, 'NewsManagement');
  const managed = (name: string): string => (management === null ? '' : wordsOf(childOf(management, name), source));
  return {
    id: id === null || number === null ? id : `${id}#${number}`,
    title: line('HeadLine'),
    byline: line('ByLine'),
    publisher: providerOf(item),
    date: dateOf(managed('FirstCreated')) ?? dateOf(managed('ThisRevisionCreated')),
    language: declaredLanguage(part) ?? languageOf(part),
  };
}

/** The provider by name, else the party that sent the file. */
function providerOf(item: XmlElement): string | null {
  const administrative = outermost(item, 'AdministrativeMetadata')[0];
  const envelope = item.parent === null ? null : childOf(item.parent, 'NewsEnvelope');
  const parties = [
    administrative === undefined ? null : elementAt(administrative, 'Provider', 'Party'),
    envelope === null ? null : elementAt(envelope, 'SentFrom', 'Party'),
    envelope === null ? null : childOf(envelope, 'NewsService'),
  ];
  const found = parties.find((party) => party !== null && attributeOf(party, 'FormalName') !== null);
  return found == null ? null : attributeOf(found, 'FormalName');
}

function declaredLanguage(part: XmlElement): string | null {
  const element = elementAt(part, 'DescriptiveMetadata', 'Language') ?? outermost(part, 'Language')[0] ?? null;
  const tag = element === null ? null : attributeOf(element, 'FormalName');
  return tag !== null && isLanguageTag(tag) ? tag.trim() : null;
}
