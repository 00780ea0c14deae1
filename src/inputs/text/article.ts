/** Pieces with their words into an article: title, roles, blocks. */
import type { Article, ArticleSource, Block, BlockRole } from '../../core/article.ts';
import { assertNever } from '../../core/article.ts';
import type { BlockMaker } from '../blocks.ts';
import { createBlockMaker } from '../blocks.ts';
import { bylineNames, isoDate, paragraphRoles } from '../roles/classify.ts';
import { hasTitle, isSubheading } from './headings.ts';
import { speakerLabels, withLabel } from '../speaker-labels.ts';
import type { WordedPiece } from './passages.ts';

export function articleOf(pieces: readonly WordedPiece[], source: ArticleSource): Article {
  const texts = pieces.map(textOf);
  const roles = rolesOf(pieces, texts);
  const labels = speakerLabels(texts.map((text, i) => (roles[i] === 'body' ? text : '')));
  const make = createBlockMaker();
  const textIn = (role: BlockRole): string | null => texts[roles.indexOf(role)] ?? null;
  const byline = textIn('byline');
  return {
    meta: {
      title: textIn('title'),
      byline: byline === null ? null : bylineNames(byline),
      date: isoDate(textIn('dateline') ?? ''),
      language: null,
      source,
    },
    blocks: pieces.map((piece, i) => blockOf(labelled(piece, labels[i] ?? null), roles[i] ?? 'body', make)),
    notes: [],
  };
}

function textOf(piece: WordedPiece): string {
  if (piece.type === 'paragraph') return piece.words.text;
  return piece.type === 'list' ? piece.items.map((item) => item.text).join('\n') : '';
}

function rolesOf(pieces: readonly WordedPiece[], texts: readonly string[]): readonly BlockRole[] {
  const title = pieces[0]?.type === 'paragraph' && hasTitle(texts);
  const rest = paragraphRoles(title ? texts.slice(1) : texts);
  const roles: readonly BlockRole[] = title ? ['title', ...rest] : rest;
  return roles.map((role, i) =>
    role === 'body' && pieces[i]?.type === 'paragraph' && isSubheading(texts, i) ? 'subheading' : role,
  );
}

const labelled = (piece: WordedPiece, label: number | null): WordedPiece =>
  piece.type === 'paragraph' ? { ...piece, words: withLabel(piece.words, label) } : piece;

function blockOf(piece: WordedPiece, role: BlockRole, make: BlockMaker): Block {
  switch (piece.type) {
    case 'paragraph':
      if (role === 'title') return make.heading(piece.words, 1, role);
      if (role === 'subheading') return make.heading(piece.words, 2, role);
      return make.paragraph(piece.words, role);
    case 'list':
      return { type: 'list', start: piece.start, items: piece.items.map((item) => [make.paragraph(item, 'body')]) };
    case 'rule':
      return { type: 'thematic-break' };
    default:
      return assertNever(piece);
  }
}
