/** From the text of the tags to the lines in which it stands on the pages. */
import type { TextPiece } from '../../reader/content/types.ts';
import { partedAtMargin } from './margin.ts';
import type { TagBlock, TagPart, Tags } from '../examined.ts';

/** A line of a block, as far as one block of the tags goes. Measures in points, y growing upwards. */
export interface TextLine {
  /** Counted from 0. */
  readonly page: number;
  /** The block that it belongs to, by its number in the order of the tags. */
  readonly block: number;
  /** Structure type of the block: `P`, `H1`. */
  readonly type: string;
  readonly text: string;
  /** Where its ink begins and ends: spaces at the ends take no room. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its largest letters. */
  readonly size: number;
  /** Does it stand in the margin, as the name of whoever speaks? */
  readonly beside: boolean;
}

export const linesOf = ({ blocks }: Tags): readonly TextLine[] => blocks.flatMap(linesOfBlock);

interface Growing {
  readonly page: number;
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

function linesOfBlock({ element, parts }: TagBlock, block: number): readonly TextLine[] {
  const { inside, beside } = partedAtMargin(parts);
  const type = element.role.standard;
  return [
    ...growLines(inside).map((line) => Object.assign(line, { block, type, beside: false })),
    ...growLines(beside).map((line) => Object.assign(line, { block, type, beside: true })),
  ];
}

function growLines(parts: readonly TagPart[]): readonly Growing[] {
  const lines: Growing[] = [];
  for (const part of parts) {
    // What stands for the glyphs is read where the first of them stands.
    const texts = part.pieces.map((piece) => piece.text);
    if (texts.join('') !== part.text && texts.length > 0) texts.splice(0, texts.length, part.text);
    for (const [index, piece] of part.pieces.entries()) addPiece(lines, piece, texts[index] ?? '', part);
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

function addPiece(lines: Growing[], piece: TextPiece, text: string, { page }: TagPart): void {
  const last = lines.at(-1);
  const at = page ?? last?.page ?? 0;
  const blank = piece.text.trim() === '';
  const left = blank ? piece.x : piece.x + widthOfSpaces(piece, piece.text.length - piece.text.trimStart().length);
  const right = blank ? piece.x : piece.right - widthOfSpaces(piece, piece.text.length - piece.text.trimEnd().length);
  if (last !== undefined && last.page === at && Math.abs(last.y - piece.y) < Math.max(last.size, piece.size) / 2) {
    last.text += text;
    last.left = blank ? last.left : Math.min(last.left, left);
    last.right = blank ? last.right : Math.max(last.right, right);
    if (piece.size > last.size) Object.assign(last, { size: piece.size, y: piece.y });
    return;
  }
  lines.push({ page: at, text, left, right, y: piece.y, size: piece.size });
}

/** Width of so many spaces at one end: where a line from right to left ends, they stand at the left. */
function widthOfSpaces({ font, size, x, right }: TextPiece, spaces: number): number {
  if (spaces === 0) return 0;
  const code = [...font.used.keys()].find((one) => font.read(one) === ' ');
  const width = code === undefined ? 0.25 : font.width(code) / 1000;
  return Math.min(right - x, spaces * width * size);
}
