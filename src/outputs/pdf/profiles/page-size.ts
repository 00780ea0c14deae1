/** A page as a user writes it: a name, or width and height with their unit. */
import { UserError } from '../../../core/errors.ts';
import type { PageSize } from '../types.ts';
import { pages } from './pages.ts';

/** In points. */
const units: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 720 / 25.4, in: 72, pt: 1 };

/** In millimetres; the largest sheet of ISO 216 that printers of large print have, A0, is 841 × 1189. */
const largest = 1000;

/** `176x250mm`, `17,6 cm × 25 cm`; the unit may be left out of the width. */
const written = /^(\d+(?:[.,]\d+)?) ?(mm|cm|in|pt)? ?[x×] ?(\d+(?:[.,]\d+)?) ?(mm|cm|in|pt)$/i;

/** The page's size, whether or not a text has room on it. Throws a `UserError` for what is no page, and for one over 1000 mm. */
export function pageSize(wanted: string): PageSize {
  const named = Object.entries(pages).find(([name]) => name.toLowerCase() === wanted.trim().toLowerCase());
  if (named !== undefined) return named[1];
  const [, width, unit, height, last] = written.exec(wanted.trim()) ?? [];
  if (width === undefined || height === undefined || last === undefined) {
    const names = Object.keys(pages).join(', ');
    throw new UserError(
      'usage',
      `There is no page '${wanted}'. Choose one of: ${names}; or write width and height with their unit, as in 176x250mm, 7x10in or 500x700pt.`,
    );
  }
  const size = { width: inPoints(width, unit ?? last), height: inPoints(height, last) };
  if (Math.max(size.width, size.height) <= inPoints(String(largest), 'mm')) return size;
  throw new UserError('usage', `A page is at most ${largest} mm (39.37 in) wide and high; '${wanted}' is larger.`);
}

/** To a hundredth, as the sizes with names are, so that both ways of writing a page make one file. */
const inPoints = (figure: string, unit: string): number =>
  Math.round(Number(figure.replace(',', '.')) * (units[unit.toLowerCase()] ?? 1) * 100) / 100;
