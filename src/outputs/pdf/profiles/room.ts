/** Has a page room for text? */
import { UserError } from '../../../core/errors.ts';
import type { PrintStyle } from './print-style.ts';

/** In body sizes, a dozen characters, and in lines of body text: a heading of two lines, or its one line and one below it. Less would cut most words. */
const least = { width: 6, lines: 3 };

/** Throws a `UserError` when the margins leave too little of the page to the text. */
export function checkRoom({ page, margins, bodySize, lineHeight }: PrintStyle): void {
  const width = margins.left + margins.right + bodySize * least.width;
  const height = margins.top + margins.bottom + lineHeight * least.lines;
  if (page.width >= width && page.height >= height) return;
  const [smallest, own] = [
    { width, height, round: Math.ceil },
    { ...page, round: Math.round },
  ].map(inMillimetres);
  throw new UserError(
    'usage',
    `At ${bodySize} points this profile needs a page of ${smallest} mm or more, width by height; one of ${own} has too little room. Choose a larger --page or a smaller --size.`,
  );
}

const inMillimetres = ({ width, height, round }: Sheet): string =>
  [width, height].map((points) => round((points / 72) * 25.4)).join(' × ');

/** In points. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly round: (value: number) => number;
}
