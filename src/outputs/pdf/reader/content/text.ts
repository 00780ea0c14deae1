/** Text showing operators (ISO 32000-1, 9.4): where each piece of text stands, and what it reads. */
import { codeOf } from '../character-map.ts';
import type { PdfFont } from '../font.ts';
import type { PdfValue } from '../values.ts';
import { asBytes } from '../values.ts';
import { applied, moved, multiply } from './graphics-state.ts';
import { behind, painted, spend } from './machine.ts';
import type { Machine } from './machine.ts';

/** A gap between glyphs that looks like a word space, in thousandths of the font size. */
const spaceGap = 180;

/** Shows strings with shifts between them, as `TJ` does. */
export function showText(machine: Machine, strings: readonly PdfValue[]): void {
  const { font } = machine.state;
  if (font === null) return;
  const visible = isVisible(machine);
  let piece = startPiece();
  const finish = (): void => {
    if (piece.text !== '') addPiece(machine, font, piece);
    piece = startPiece();
  };
  for (const value of strings) {
    if (typeof value === 'number') {
      if (-value > spaceGap) finish();
      advance(machine, (-value / 1000) * machine.state.size * machine.state.scale);
      if (piece.text === '') piece = startPiece();
      else piece.width += (-value / 1000) * machine.state.size * machine.state.scale;
      continue;
    }
    for (const code of codesOf(asBytes(value) ?? '', font)) {
      const width = widthOf(code, font, machine);
      if (piece.start === null) piece.start = machine.textMatrix;
      if (font.used.get(code) !== true) font.used.set(code, visible);
      piece.text += font.read(code) ?? '\uFFFD';
      piece.width += width;
      advance(machine, width);
    }
  }
  finish();
}

interface Piece {
  text: string;
  /** In text space. */
  width: number;
  start: Machine['textMatrix'] | null;
}

const startPiece = (): Piece => ({ text: '', width: 0, start: null });

function advance(machine: Machine, by: number): void {
  machine.textMatrix = moved(machine.textMatrix, by, 0);
}

function widthOf(code: number, font: PdfFont, { state }: Machine): number {
  const space = !font.composite && code === 0x20 ? state.wordSpacing : 0;
  const unit = font.subtype === 'Type3' ? 0 : font.width(code) / 1000;
  return (unit * state.size + state.characterSpacing + space) * state.scale;
}

function codesOf(bytes: string, font: PdfFont): readonly number[] {
  if (!font.composite) return Array.from(bytes, (character) => character.charCodeAt(0));
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push(codeOf(bytes.slice(at, at + 2)));
  return codes;
}

function addPiece(machine: Machine, font: PdfFont, { text, width, start }: Piece): void {
  const { state, out, mark } = machine;
  if (text.trim() !== '' || mark !== null) painted(machine, 'text');
  const matrix = multiply(start ?? machine.textMatrix, state.matrix);
  const [x, y] = applied(matrix, 0, state.rise);
  const [right] = applied(matrix, width, state.rise);
  const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
  const colour = isVisible(machine) ? state.fill : null;
  spend(machine.budget, 'pieces');
  out.pieces.push({
    text,
    x,
    right,
    y,
    size,
    font,
    colour,
    background: behind(machine, (x + right) / 2, y + size / 4),
    mark,
  });
}

const isVisible = ({ state: { rendering } }: Machine): boolean => rendering !== 3 && rendering !== 7;
