/** An item into an article: its pieces in a row, told apart by their wording where the file does not say what they are. */
import type { Article, Block, Heading, Note, Paragraph } from '../../core/article.ts';
import { textBlocksOf } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { blockId } from '../../core/position.ts';
import type { Tally } from '../characters.ts';
import { encodingDiagnostics, repairDiagnostics } from '../findings.ts';
import { changeNotes, changeTexts, composed } from '../nested.ts';
import type { Passage } from '../passage.ts';
import { bylineNames, isoDate } from '../roles/classify.ts';
import { plainWords, sameWords } from '../same-words.ts';
import type { DecodedSource, ReadOptions, Reading } from '../types.ts';
import { arranged } from './arranged.ts';
import { inOrderOfReference, withReferences } from './notes.ts';
import type { PieceBlocks, PieceContext } from './piece-blocks.ts';
import { blocksOf } from './piece-blocks.ts';
import type { Item, Piece } from './types.ts';

/** What the article is read from, and by what. */
export interface ItemContext {
  readonly source: DecodedSource;
  /** Name of the input format. */
  readonly format: string;
  readonly options: ReadOptions;
}

export function readingOf(item: Item, { source, format, options }: ItemContext): Reading {
  const tally: Tally = new Map();
  const context = { tally, language: item.facts.language, options };
  const read = item.pieces.map((piece) => ({ piece, ...rebased(blocksOf(piece, context), piece.passage) }));
  const { kept, diagnostics } = withoutRepeats(read);
  const body = arranged(
    kept.filter(isBody).flatMap(({ blocks }) => blocks),
    {
      titled: kept.some(({ piece }) => piece.role === 'title'),
      title: item.facts.title,
      mayGuess: item.mayGuessTitle === true,
    },
  );
  const firstBody = kept.findIndex(isBody);
  const head = kept.filter((entry, i) => !isBody(entry) && (i < firstBody || firstBody < 0));
  const tail = kept.filter((entry, i) => !isBody(entry) && i > firstBody && firstBody >= 0);
  const blocks = inOrder([...head.flatMap((entry) => entry.blocks), ...body, ...tail.flatMap((entry) => entry.blocks)]);
  const notes = notesOf(item, context);
  const known = new Set(notes.map(({ id }) => id));
  let made = 0;
  const numbered = <T extends Heading | Paragraph>(text: T): T => ({ ...text, id: blockId(made++) });
  const running = changeTexts(blocks, (text) => numbered(withReferences(text, known)));
  const article: Article = {
    meta: metaOf(item, running, { name: source.name, item: item.facts.id, format }),
    blocks: running,
    notes: changeNotes(inOrderOfReference([...kept.flatMap((entry) => entry.notes), ...notes], running), numbered),
  };
  return {
    article,
    source,
    diagnostics: [
      ...encodingDiagnostics(source),
      ...item.diagnostics,
      ...read.flatMap((entry) => entry.diagnostics),
      ...repairDiagnostics(tally),
      ...diagnostics,
    ],
  };
}

const notesOf = ({ notes = [] }: Item, context: PieceContext): readonly Note[] =>
  notes
    .map(({ id, passage }) => {
      const piece = { role: 'body', as: 'html', passage } as const;
      return { id, blocks: rebased(blocksOf(piece, context), passage).blocks };
    })
    .filter(({ blocks }) => blocks.flatMap(textBlocksOf).length > 0);

interface ReadPiece extends PieceBlocks {
  readonly piece: Piece;
}

const isBody = ({ piece }: ReadPiece): boolean => piece.role === 'body';

/** Origins that point into the piece point into the source behind it. */
function rebased({ blocks, notes, diagnostics }: PieceBlocks, { origin }: Passage): PieceBlocks {
  const rebase = <T extends Heading | Paragraph>(text: T): T => ({
    ...text,
    origin: composed(text.origin, origin, text.text.length),
  });
  return { blocks: changeTexts(blocks, rebase), notes: changeNotes(notes, rebase), diagnostics };
}

/** What files state as a fact and say again in the text is read once: in the text. */
function withoutRepeats(read: readonly ReadPiece[]): {
  readonly kept: readonly ReadPiece[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const texts = read
    .filter(({ piece }) => piece.role === 'body')
    .flatMap(({ blocks }) => blocks)
    .flatMap(textBlocksOf)
    .slice(0, 8)
    .map(({ text }) => text);
  const repeats = ({ piece, blocks }: ReadPiece): boolean => {
    const words = blocks.flatMap(textBlocksOf).map(({ text }) => text);
    switch (piece.role) {
      case 'title':
        return texts.slice(0, 4).some((text) => sameWords(text, words.join(' ')));
      case 'byline':
        return texts.some((text) => sameWords(bylineNames(text), bylineNames(words.join(' '))));
      case 'standfirst':
        return words.every((word) => texts.some((text) => begins(text, word)));
      default:
        return false;
    }
  };
  const left = read.filter(repeats);
  const standfirst = left.some(({ piece }) => piece.role === 'standfirst');
  return { kept: read.filter((entry) => !left.includes(entry)), diagnostics: standfirst ? [standfirstRepeated] : [] };
}

const begins = (text: string, words: string): boolean => `${plainWords(text)} `.startsWith(`${plainWords(words)} `);

const standfirstRepeated: Diagnostic = {
  code: 'input-standfirst-repeated',
  severity: 'info',
  message: 'The standfirst says what the first paragraphs say again; it was left out.',
  hint: null,
  range: null,
};

/** The title comes first, wherever in the file it stands. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  const title = blocks.find((block) => block.type === 'heading' && block.role === 'title');
  return title === undefined || blocks[0] === title ? blocks : [title, ...blocks.filter((block) => block !== title)];
}

function metaOf({ facts }: Item, blocks: readonly Block[], source: Article['meta']['source']): Article['meta'] {
  const texts = blocks.flatMap(textBlocksOf);
  const textOf = (role: string): string | null => texts.find((text) => text.role === role)?.text ?? null;
  const byline = facts.byline ?? textOf('byline');
  return {
    title: facts.title ?? textOf('title'),
    byline: byline === null ? null : bylineNames(byline),
    ...(facts.publisher === null ? {} : { publisher: facts.publisher }),
    date: facts.date ?? isoDate(textOf('dateline') ?? ''),
    language: facts.language,
    source,
  };
}
