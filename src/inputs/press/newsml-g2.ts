/** NewsML-G2: news items, alone or in a message. Source: IPTC NewsML-G2 2.35. */
import { dateOf } from '../item/dates.ts';
import { itemsWithoutText } from '../item/diagnostics.ts';
import { passagePiece } from '../item/pieces.ts';
import type { Found, Item, ItemFacts, Piece } from '../item/types.ts';
import { htmlInside } from '../xml/to-html.ts';
import type { XmlElement } from '../xml/tree.ts';
import { allBelow, attributeOf, childOf, elementsOf, languageOf, outermost } from '../xml/tree.ts';
import { statedWords } from '../xml/words.ts';
import { xhtml } from '../xml/xhtml.ts';
import { nitfItem } from './nitf.ts';
import { contentOf } from '../xml/content.ts';

/** Every news item with text of its own. */
export function newsMlG2Items(root: XmlElement, source: string): Found {
  const items = root.name === 'newsItem' ? [root] : allBelow(root, 'newsItem');
  // A lone `contentSet`, as examples have it.
  const whole = items.length === 0 ? [root] : items;
  const read = whole.map((item) => itemOf(item, source));
  const without = read.filter((item) => item.pieces.every(({ role }) => role !== 'body')).length;
  return {
    items: read.filter((item) => item.pieces.some(({ role }) => role === 'body')),
    diagnostics: without === 0 || without === read.length ? [] : [itemsWithoutText(without)],
  };
}

function itemOf(item: XmlElement, source: string): Item {
  const meta = childOf(item, 'contentMeta');
  const content = outermost(item, 'inlineXML', 'inlineData').map((part) => contentItem(part, source));
  const inner = content.find(({ pieces }) => pieces.some(({ role }) => role === 'title')) ?? content[0];
  const facts = factsOf(item, meta, inner?.facts ?? null, source);
  const stated = meta === null ? [] : statedPieces(meta, source);
  const held = content.flatMap(({ pieces }) => pieces);
  return { facts, pieces: merged(stated, held), diagnostics: content.flatMap(({ diagnostics }) => diagnostics) };
}

/** What the metadata say beside the text, in the order in which a page has it. */
const statedRoles = [
  ['headline', 'title'],
  ['by', 'byline'],
  ['dateline', 'dateline'],
  ['creditline', 'credit'],
] as const;

const statedPieces = (meta: XmlElement, source: string): readonly Piece[] =>
  statedRoles.flatMap(([name, role]) =>
    elementsOf(meta, name)
      .slice(0, 1)
      .flatMap((element) => passagePiece(role, 'html', htmlInside(element, xhtml, source))),
  );

/** The text with what it has of its own; of the metadata only what it lacks. Credits come last. */
function merged(stated: readonly Piece[], held: readonly Piece[]): readonly Piece[] {
  const lacking = stated.filter(({ role }) => held.every((piece) => piece.role !== role));
  const title = lacking.filter(({ role }) => role === 'title');
  const end = lacking.filter(({ role }) => role === 'credit');
  const head = lacking.filter((piece) => !title.includes(piece) && !end.includes(piece));
  const ownTitle = held.filter(({ role }) => role === 'title').slice(0, 1);
  const rest = held.filter((piece) => !ownTitle.includes(piece));
  return [...title, ...ownTitle, ...head, ...rest, ...end];
}

/** Inline content is NITF, XHTML, another XML or plain text. */
function contentItem(
  part: XmlElement,
  source: string,
): Pick<Item, 'pieces' | 'diagnostics'> & { readonly facts: ItemFacts | null } {
  const nitf = outermost(part, 'nitf')[0];
  if (nitf !== undefined) return nitfItem(nitf, source);
  const type = attributeOf(part, 'contenttype') ?? '';
  const encoded = attributeOf(part, 'encoding') !== null;
  if (encoded || /^(?:image|audio|video)\//i.test(type)) return { facts: null, pieces: [], diagnostics: [] };
  const { as, passage } = contentOf(part, source);
  return { facts: null, pieces: passagePiece('body', /plain/i.test(type) ? 'text' : as, passage), diagnostics: [] };
}

function factsOf(item: XmlElement, meta: XmlElement | null, inner: ItemFacts | null, source: string): ItemFacts {
  const itemMeta = childOf(item, 'itemMeta');
  const inMeta = (...names: readonly string[]): XmlElement | null => (meta === null ? null : childOf(meta, ...names));
  const inItemMeta = (name: string): XmlElement | null => (itemMeta === null ? null : childOf(itemMeta, name));
  const tag = inMeta('language');
  const names = meta === null ? [] : elementsOf(meta, 'creator').flatMap((creator) => nameOf(creator, source) ?? []);
  return {
    id: attributeOf(item, 'guid'),
    title: statedWords(inMeta('headline'), source) ?? inner?.title ?? null,
    byline: inner?.byline ?? statedWords(inMeta('by'), source) ?? (names.join(', ') || null),
    publisher: nameOf(inItemMeta('provider'), source) ?? inner?.publisher ?? null,
    date:
      dateOf(statedWords(inMeta('contentCreated'), source)) ??
      inner?.date ??
      dateOf(statedWords(inItemMeta('firstCreated'), source)) ??
      dateOf(statedWords(inItemMeta('versionCreated'), source)),
    language: (tag === null ? null : attributeOf(tag, 'tag')) ?? inner?.language ?? languageOf(item),
  };
}

/** A party by its name, else by its literal, else by the end of its code or address: `nprov:REUTERS`. */
function nameOf(party: XmlElement | null, source: string): string | null {
  if (party === null) return null;
  const code = attributeOf(party, 'literal') ?? attributeOf(party, 'qcode') ?? attributeOf(party, 'uri');
  return (
    statedWords(childOf(party, 'name'), source) ??
    (code?.replace(/^(?:[\w-]+:(?!\/)|https?:\/\/(?:www\.)?)/, '').replace(/[/?#].*$/, '') || null)
  );
}
