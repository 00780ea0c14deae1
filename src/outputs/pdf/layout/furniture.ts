/** Running head and page number. */
import { assertNever } from '../../../core/article.ts';
import type { PageNumberPlace } from '../profiles/types.ts';
import type { Furniture, LinePlace, PlacedLine, Run, Weight } from '../types.ts';
import type { Column, Setting } from './setting.ts';

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
  const weight = rule.bold ? 'bold' : 'regular';
  const [run] = textRuns(String(page), { weight, size: rule.size, x: 0 }, setting);
  const width = run?.width ?? 0;
  const x = numberX(rule.place, page, width, column);
  const y = rule.place === 'upper-right' ? headBaseline(setting, rule.size) : paper.height - margins.bottom / 2;
  return lineAt(y, rule.size, run === undefined ? [] : [{ ...run, x }]);
}

function numberX(at: PageNumberPlace, page: number, width: number, { left, width: room }: Column): number {
  switch (at) {
    case 'lower-centre':
      return left + (room - width) / 2;
    case 'upper-right':
      return left + room - width;
    case 'lower-outer':
      return page % 2 === 1 ? left + room - width : left;
    default:
      return assertNever(at);
  }
}

/** The running head of an article: one line in body size, cut at a word where it does not fit; it leaves room for a page number beside it. */
export function headLine(text: string, column: Column, setting: Setting): PlacedLine {
  const { bodySize, pageNumber: rule } = setting.style;
  const room = column.width - (rule.place === 'upper-right' ? rule.size * 3 : 0);
  const font = { weight: 'regular', size: bodySize, x: column.left } as const;
  const fits = (words: string): boolean =>
    textRuns(words, font, setting).reduce((sum, run) => sum + run.width, 0) <= room;
  const words = text.slice(0, 400).split(/\s+/);
  let kept = text.length > 400 ? words.length - 1 : words.length;
  const shown = (): string => (kept === words.length ? words.join(' ') : `${words.slice(0, kept).join(' ')} …`);
  while (kept > 0 && !fits(shown())) kept -= 1;
  const runs = kept === 0 ? [] : textRuns(shown(), font, setting);
  return lineAt(headBaseline(setting, bodySize), bodySize, runs);
}

const headBaseline = ({ style }: Setting, size: number): number => style.margins.top / 2 + size / 3;

const lineAt = (y: number, size: number, runs: readonly Run[]): PlacedLine => ({
  y,
  top: y - size,
  height: size * 1.25,
  runs,
  right: runs.reduce((right, run) => Math.max(right, run.x + run.width), 0),
  place,
});

function textRuns(
  text: string,
  { weight, size, x }: { readonly weight: Weight; readonly size: number; readonly x: number },
  { shaper }: Setting,
): readonly Run[] {
  let at = x;
  return shaper.shape(text, weight).map((part) => {
    const width = (part.advance * size) / 1000;
    at += width;
    const font = { weight, face: part.face, size };
    return { x: at - width, width, text: part.text, actual: null, font, underline: false, rise: 0, leaf: null };
  });
}
