/** Running head and page number. */
import { assertNever } from '../../../core/article.ts';
import type { Span } from '../content/types.ts';
import type { PageNumberPlace } from '../profiles/types.ts';
import { leafId } from '../tags/tag-node.ts';
import type { Furniture, LinePlace, PlacedLine, Run, Weight } from '../types.ts';
import { placedRuns, runStyle } from './runs.ts';
import type { LineRoom } from './runs.ts';
import { textDirection } from '../../../core/direction.ts';
import type { Direction } from '../../../core/direction.ts';
import { turned } from './scripts/set-direction.ts';
import type { Column, Setting } from './setting.ts';
import { gapAdvance, wordsOf } from './words.ts';
import type { Word } from './words.ts';

export interface FurnitureFor {
  /** Counted from 1. */
  readonly page: number;
  /** null on the first page of an article, where the title says the same. */
  readonly runningHead: PlacedLine | null;
}

/** No block, no text: a line of its own. */
const place: LinePlace = { block: -1, heading: false, line: 0, lines: 1, splittable: false, limit: Infinity };

export function furnitureOf(
  { page, runningHead }: FurnitureFor,
  column: Column,
  setting: Setting,
): readonly Furniture[] {
  const number: Furniture = { type: 'page-number', line: pageNumber(page, column, setting) };
  if (runningHead === null || !setting.style.runningHead) return [number];
  return [{ type: 'running-head', line: runningHead }, number];
}

function pageNumber(page: number, column: Column, setting: Setting): PlacedLine {
  const { pageNumber: rule, page: paper, margins } = setting.style;
  const words = furnitureWords(String(page), rule.bold ? 'bold' : 'regular', 'ltr', setting);
  const width = widthOf(words, rule.size);
  const left = numberX(rule.place, page, width, column, setting.direction);
  const y = rule.place === 'upper-right' ? headBaseline(setting, rule.size) : paper.height - margins.bottom / 2;
  return lineAt(y, rule.size, words, { left, width, direction: 'ltr' });
}

/** A book from right to left is bound at the right: its first page is a left one. */
function numberX(
  at: PageNumberPlace,
  page: number,
  width: number,
  { left, width: room }: Column,
  direction: Direction,
): number {
  const right = left + room - width;
  switch (at) {
    case 'lower-centre':
      return left + (room - width) / 2;
    case 'upper-right':
      return direction === 'ltr' ? right : left;
    case 'lower-outer':
      return (page % 2 === 1) === (direction === 'ltr') ? right : left;
    default:
      return assertNever(at);
  }
}

/** The running head of an article: one line in body size, cut at a word where it does not fit; it leaves room for a page number beside it. */
export function headLine(text: string, column: Column, setting: Setting): PlacedLine {
  const { bodySize, pageNumber: rule } = setting.style;
  const direction = setting.scripts.bidi === null ? 'ltr' : textDirection(text, setting.direction);
  const beside = rule.place === 'upper-right' ? rule.size * 3 : 0;
  const width = column.width - beside;
  const words = text.slice(0, 400).split(/\s+/);
  let kept = text.length > 400 ? words.length - 1 : words.length;
  const shown = (): readonly Word[] => {
    const start = kept === words.length ? words.join(' ') : `${words.slice(0, kept).join(' ')} …`;
    return furnitureWords(start, 'regular', direction, setting);
  };
  while (kept > 0 && widthOf(shown(), bodySize) > width) kept -= 1;
  const left = column.left + (setting.direction === 'ltr' ? 0 : beside);
  return lineAt(headBaseline(setting, bodySize), bodySize, kept === 0 ? [] : shown(), { left, width, direction });
}

const headBaseline = ({ style }: Setting, size: number): number => style.margins.top / 2 + size / 3;

/** Text that no tag holds. */
const spanOf = (text: string): Span => ({ text, emphasis: false, underline: false, raised: false, leaf: leafId(0) });

function furnitureWords(text: string, weight: Weight, direction: Direction, setting: Setting): readonly Word[] {
  const { shaper, belongTogether } = setting;
  const spans = turned([spanOf(text)], direction, setting);
  return wordsOf(spans, () => weight, { shaper, belongTogether, lineBreaks: null });
}

const widthOf = (words: readonly Word[], size: number): number =>
  (words.reduce((sum, word) => sum + word.advance + gapAdvance(word.gap), 0) * size) / 1000;

function lineAt(y: number, size: number, words: readonly Word[], room: LineRoom): PlacedLine {
  const { runs, right } = placedRuns(words, room, runStyle({ size }, { emphasis: 'bold' }));
  return { y, top: y - size, height: size * 1.25, runs: runs.map(untagged), right, place };
}

const untagged = (run: Run): Run => ({ ...run, actual: null, leaf: null });
