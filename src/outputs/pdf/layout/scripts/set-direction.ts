/** The direction of what is set, and its text in stretches that run one way. */
import type { PrintBlock, PrintText, Span } from '../../content/types.ts';
import type { Setting } from '../setting.ts';
import type { Direction } from '../../../../core/direction.ts';
import { textDirection } from '../../../../core/direction.ts';
import { levelled } from './levels.ts';
import type { LevelSpan } from './levels.ts';

type DirectionSetting = Pick<Setting, 'scripts' | 'direction'>;

export const directionOf = (spans: readonly Span[], { scripts, direction }: DirectionSetting): Direction =>
  scripts.bidi === null ? 'ltr' : textDirection(spans.map((span) => span.text).join(''), direction);

/** A list item, a quotation or a table goes by all of its text. */
export const directionOfBlocks = (blocks: readonly PrintBlock[], setting: DirectionSetting): Direction =>
  setting.scripts.bidi === null ? 'ltr' : textDirection(blocks.map(textOfBlock).join(' '), setting.direction);

export const turned = (
  spans: readonly Span[],
  direction: Direction,
  { scripts }: DirectionSetting,
): readonly LevelSpan[] => levelled(spans, direction, scripts.bidi);

function textOfBlock(block: PrintBlock): string {
  if (block.type === 'text') return textOf(block);
  return block.type === 'row' ? block.cells.flatMap((cell) => cell.blocks.map(textOfBlock)).join(' ') : '';
}

const textOf = ({ spans }: PrintText): string => spans.map((span) => span.text).join('');
