/** ninjs 1.0 to 3.0: news as JSON. Source: IPTC ninjs, whose 2.0 made lists of what 1.x has under names with an underscore. */
import { isLanguageTag } from '../../core/language-tag.ts';
import { dateOf } from '../item/dates.ts';
import { passagePiece } from '../item/pieces.ts';
import type { Found, Item, ItemFacts, Piece } from '../item/types.ts';
import type { JsonNode } from '../json/parse.ts';
import { elementsOf, memberOf, namesIn, passageOf, stated } from '../json/parse.ts';
import { through } from '../nested.ts';
import { parseXml } from '../xml/parse.ts';
import { itemsWithoutText, summaryOnly } from '../item/diagnostics.ts';
import { nitfItem } from './nitf.ts';

/** Every item with text: the object, each of a list, or each of the list that an object calls `items`. */
export function ninjsItems(root: JsonNode, source: string): Found {
  const list = root.type === 'array' ? root : memberOf(root, 'items');
  const nodes = list?.type === 'array' ? elementsOf(list) : [root];
  const read = nodes.map((node) => itemOf(node, source));
  const items = read.filter(({ pieces }) => pieces.some(({ role }) => role === 'body'));
  const without = read.length - items.length;
  return { items, diagnostics: without === 0 || items.length === 0 ? [] : [itemsWithoutText(without)] };
}

/** Is it an object with what only ninjs has? */
export const isNinjs = (node: JsonNode): boolean => {
  const names = namesIn(node);
  const isItem = names.some(
    (name) => name === 'bodies' || /^body_(?:text|x?html5?|nitf)$/.test(name) || name === 'headlines',
  );
  const first = elementsOf(node.type === 'array' ? node : memberOf(node, 'items'))[0];
  return isItem || (first !== undefined && first.type === 'object' && node !== first && isNinjs(first));
};

function itemOf(node: JsonNode, source: string): Item {
  const title = piecesOf('title', 'text', headlineOf(node), source);
  const byline = piecesOf('byline', 'text', memberOf(node, 'by', 'byline'), source);
  const isStated = ({ role }: Piece): boolean =>
    (role === 'title' && title.length > 0) || (role === 'byline' && byline.length > 0);
  const body = bodyOf(node, source).filter((piece) => !isStated(piece));
  const summary = body.length > 0 ? [] : descriptions(node, null, source, 'body');
  return {
    facts: factsOf(node),
    pieces: [
      ...title,
      ...descriptions(node, /^(?:lead|intro|standfirst|subheadline)/i, source, 'standfirst'),
      ...byline,
      ...body,
      ...summary,
      ...associated(node, source),
    ],
    diagnostics: summary.length > 0 ? [summaryOnly] : [],
  };
}

const piecesOf = (role: Piece['role'], as: Piece['as'], node: JsonNode | null, source: string): readonly Piece[] => {
  const passage = passageOf(node, source);
  return passage === null ? [] : passagePiece(role, as, passage);
};

const headlineOf = (node: JsonNode): JsonNode | null => {
  const headlines = elementsOf(memberOf(node, 'headlines'));
  const main = headlines.find((headline) => stated(memberOf(headline, 'role')) === 'main') ?? headlines[0] ?? null;
  return memberOf(main, 'value') ?? memberOf(node, 'headline', 'title');
};

/** Of several forms of one text the one that says most of its structure and that can be read: HTML, then plain text. */
function bodyOf(node: JsonNode, source: string): readonly Piece[] {
  const forms = [...bodies(node), ...oldBodies(node)];
  for (const [as, type] of formsByWorth) {
    const found = forms.find((form) => type.test(form.type))?.value ?? null;
    const pieces = as === 'nitf' ? nitfPieces(found, source) : piecesOf('body', as, found, source);
    if (pieces.length > 0) return pieces;
  }
  return [];
}

const formsByWorth = [
  ['html', /(?<!sports)html/i],
  ['nitf', /(?:^|\W)nitf/i],
  ['text', /^(?:text\/plain|text|plain|main)?$/i],
  ['html', /nitf|xml/i],
  ['text', /^(?!.*(?:json|image|video|audio)).*$/i],
] as const;

/** The text of an NITF document in a string. */
function nitfPieces(node: JsonNode | null, source: string): readonly Piece[] {
  const passage = passageOf(node, source);
  if (passage === null || !/<nitf\b/.test(passage.text)) return [];
  const { root } = parseXml({ name: 'The NITF in the file', text: passage.text });
  return nitfItem(root, passage.text).pieces.map(({ role, as, passage: inner }) => ({
    role,
    as,
    passage: through(inner, passage),
  }));
}

interface Form {
  readonly type: string;
  readonly value: JsonNode | null;
}

/** ninjs 2 and 3. */
const bodies = (node: JsonNode): readonly Form[] =>
  elementsOf(memberOf(node, 'bodies')).map((body) => ({
    type: stated(memberOf(body, 'contenttype', 'contentType')) ?? stated(memberOf(body, 'role')) ?? '',
    value: memberOf(body, 'value'),
  }));

/** ninjs 1: `body_text`, `body_xhtml`. */
const oldBodies = (node: JsonNode): readonly Form[] =>
  namesIn(node)
    .filter((name) => name.startsWith('body_'))
    .map((name) => ({ type: name.slice('body_'.length), value: memberOf(node, name) }));

function descriptions(node: JsonNode, wanted: RegExp | null, source: string, role: Piece['role']): readonly Piece[] {
  const listed = elementsOf(memberOf(node, 'descriptions')).filter(
    (entry) => wanted === null || wanted.test(stated(memberOf(entry, 'role')) ?? ''),
  );
  const values = listed.map((entry) => ({
    value: memberOf(entry, 'value'),
    type: stated(memberOf(entry, 'contenttype', 'contentType')) ?? '',
  }));
  const old = wanted === null ? namesIn(node).filter((name) => name.startsWith('description_')) : [];
  const found = values[0] ?? old.map((name) => ({ value: memberOf(node, name), type: name }))[0];
  return found === undefined ? [] : piecesOf(role, /html/i.test(found.type) ? 'html' : 'text', found.value, source);
}

/** What stands under the pictures that go with the article and that its text does not show. */
function associated(node: JsonNode, source: string): readonly Piece[] {
  const body = bodyOf(node, source)
    .map(({ passage }) => passage.text)
    .join('');
  return elementsOf(memberOf(node, 'associations', 'association')).flatMap((entry) => {
    const isPicture = /^(?:picture|graphic|photo|image)$/.test(stated(memberOf(entry, 'type')) ?? '');
    if (!isPicture || isShownIn(body, entry)) return [];
    const credit = piecesOf('credit', 'text', memberOf(entry, 'by', 'byline'), source);
    return descriptions(entry, null, source, 'caption').concat(credit);
  });
}

/** Does the text have the picture already, or the words about it? */
function isShownIn(body: string, entry: JsonNode): boolean {
  const words = elementsOf(memberOf(entry, 'descriptions')).map((item) => stated(memberOf(item, 'value')));
  const caption = words[0] ?? stated(memberOf(entry, 'description_caption', 'description_text'));
  const pictures = elementsOf(memberOf(entry, 'renditions')).map((rendition) => stated(memberOf(rendition, 'href')));
  return [caption, stated(memberOf(entry, 'uri')), ...pictures].some((mark) => mark != null && body.includes(mark));
}

function factsOf(node: JsonNode): ItemFacts {
  const language = stated(memberOf(node, 'language'));
  const sources = elementsOf(memberOf(node, 'infosources', 'infoSources', 'infosource'));
  const provider = sources.find((entry) => stated(memberOf(entry, 'role', 'rel')) === 'provider') ?? sources[0] ?? null;
  const first = (...names: readonly string[]): string | null => stated(memberOf(node, ...names));
  return {
    id: first('uri', 'guid', 'id'),
    title: stated(headlineOf(node)),
    byline: first('by', 'byline'),
    publisher:
      first('provider') ?? stated(memberOf(provider, 'name')) ?? first('copyrightholder', 'copyrightHolder', 'source'),
    date:
      dateOf(first('contentcreated', 'contentCreated')) ??
      dateOf(first('firstcreated', 'firstCreated')) ??
      dateOf(first('versioncreated', 'versionCreated')),
    language: language !== null && isLanguageTag(language) ? language : null,
  };
}
