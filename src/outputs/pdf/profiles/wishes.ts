/** What the user wants otherwise than the profile has it, checked. */
import { UserError } from '../../../core/errors.ts';
import type { OutputOptions } from '../../types.ts';
import { conformance } from '../standards.ts';
import type { Conformance } from '../standards.ts';
import type { PageSize } from '../types.ts';
import { pageSize } from './page-size.ts';
import { themes } from './themes.ts';
import type { ThemeName } from './themes.ts';

/** null leaves it to the profile. */
export interface PrintWishes {
  /** In points. */
  readonly size: number | null;
  readonly page: PageSize | null;
  readonly theme: ThemeName | null;
  readonly conformance: Conformance;
}

/** Smaller than the one is no large print, larger than the other leaves no words on a line of A4. */
const sizes = { from: 14, to: 36 };

/** Throws a `UserError` that lists what can be wished. */
export function printWishes({ size, page, theme, pdfStandard }: OutputOptions): PrintWishes {
  if (size !== undefined && !(size >= sizes.from && size <= sizes.to)) {
    throw new UserError('usage', `The size must be between ${sizes.from} and ${sizes.to} points; ${size} is not.`);
  }
  return {
    size: size ?? null,
    page: page === undefined ? null : pageSize(page),
    theme: theme === undefined ? null : themeName(theme),
    conformance: conformance(pdfStandard),
  };
}

/** The name as it is written in the list, however the user writes it. */
function themeName(wanted: string): ThemeName {
  const names = Object.keys(themes);
  const found = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found as ThemeName;
  throw new UserError('usage', `There is no theme '${wanted}'. Choose one of: ${names.join(', ')}.`);
}
