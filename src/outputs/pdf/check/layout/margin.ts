/** Names in the margin: labels of a text that stand clear of its column. */
import type { TextPiece } from '../../reader/content/types.ts';
import type { TagPart } from '../examined.ts';

interface PartedBlock {
  readonly inside: readonly TagPart[];
  readonly beside: readonly TagPart[];
}

export function partedAtMargin(parts: readonly TagPart[]): PartedBlock {
  const labels = parts.filter(isLabel);
  if (labels.length === 0) return { inside: parts, beside: [] };
  const text = inkOf(parts.filter((part) => !isLabel(part)));
  const beside = new Set(labels.filter((part) => isClear(inkOf([part]), text)));
  return { inside: parts.filter((part) => !beside.has(part)), beside: [...beside] };
}

const isLabel = ({ element }: TagPart): boolean => element.role.standard === 'Lbl';

interface Ink {
  readonly left: number;
  readonly right: number;
  /** Of its largest letters. */
  readonly size: number;
}

function inkOf(parts: readonly TagPart[]): Ink {
  const pieces = parts.flatMap((part) => part.pieces).filter(hasInk);
  return {
    left: pieces.reduce((least, { x }) => Math.min(least, x), Infinity),
    right: pieces.reduce((most, { right }) => Math.max(most, right), -Infinity),
    size: pieces.reduce((most, { size }) => Math.max(most, size), 0),
  };
}

const hasInk = ({ text }: TextPiece): boolean => text.trim() !== '';

/** Wider than the space between two words, in sizes of the letters. */
const leastGap = 0.4;

function isClear(label: Ink, text: Ink): boolean {
  const gap = Math.max(text.left - label.right, label.left - text.right);
  return Number.isFinite(gap) && gap > leastGap * Math.max(label.size, text.size);
}
