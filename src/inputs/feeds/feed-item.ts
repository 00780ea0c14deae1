/** An item of a feed, whatever the feed calls its parts. */
import { decodeReferences } from '../character-references.ts';
import { summaryOnly } from '../item/diagnostics.ts';
import { passagePiece } from '../item/pieces.ts';
import type { Item, ItemFacts, Piece } from '../item/types.ts';
import { createPassage } from '../passage.ts';
import { contentOf } from '../xml/content.ts';
import type { XmlElement } from '../xml/tree.ts';
import { wordsOf } from '../xml/words.ts';

export interface FeedItem extends Omit<ItemFacts, 'title'> {
  readonly title: XmlElement | null;
  /** The element that names the author. */
  readonly author: XmlElement | null;
  /** The whole text; null when the feed gives none. */
  readonly content: XmlElement | null;
  readonly summary: XmlElement | null;
  /** What the text is once XML's own escapes are taken off. */
  readonly as: Piece['as'];
}

export function feedItem({ title, author, content, summary, as, ...facts }: FeedItem, source: string): Item {
  const text = textPieces(content, as, source);
  const instead = text.length > 0 ? [] : textPieces(summary, as, source);
  const body = text.length > 0 ? text : instead;
  const isShort = instead.length > 0 && isSummary(instead);
  return {
    facts: { ...facts, title: titleOf(title, source) },
    pieces: [...titlePieces(title, source), ...bylinePieces(facts.byline, author, source), ...body],
    diagnostics: isShort ? [summaryOnly] : [],
  };
}

/** Titles are plain words or HTML in escapes; feeds do not say which. */
const titleOf = (title: XmlElement | null, source: string): string | null =>
  decodeReferences(wordsOf(title, source))
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim() || null;

const titlePieces = (title: XmlElement | null, source: string): readonly Piece[] =>
  title === null ? [] : passagePiece('title', 'html', contentOf(title, source).passage);

/** The names of the authors, where the feed has them. */
function bylinePieces(byline: string | null, author: XmlElement | null, source: string): readonly Piece[] {
  if (byline === null || author === null) return [];
  const at = source.indexOf(byline, author.inside);
  const passage = createPassage(source);
  if (at < 0) passage.replace(byline, author.start, author.start + 1);
  else passage.copy(at, at + byline.length);
  return passagePiece('byline', 'text', passage.finish());
}

function textPieces(element: XmlElement | null, as: Piece['as'], source: string): readonly Piece[] {
  if (element === null) return [];
  const content = contentOf(element, source);
  return passagePiece('body', as === 'text' ? 'text' : content.as, content.passage);
}

/** Many feeds put the whole text where the summary belongs: then it is long, or has paragraphs, and is not cut off. */
function isSummary(pieces: readonly Piece[]): boolean {
  const html = pieces.map(({ passage }) => passage.text).join('');
  const words = html.replaceAll(/<[^>]*>/g, ' ').trim();
  const isCut = /(?:\[?(?:…|\.\.\.|&hellip;|&#8230;)\]?|(?:read|continue reading|mehr).{0,20})$/i.test(words);
  return isCut || (words.length < fullText && (html.match(/<p[\s>]/gi) ?? []).length < 3);
}

/** In characters. A summary in a feed is a paragraph: two hundred words at most. */
const fullText = 1200;
