import type { PageSize } from '../types.ts';
import type { PageName } from './types.ts';

/** ISO 216 and ANSI/ASME Y14.1, upright, in points. */
export const pages: Readonly<Record<PageName, PageSize>> = {
  A3: { width: 841.89, height: 1190.55 },
  A4: { width: 595.28, height: 841.89 },
  A5: { width: 419.53, height: 595.28 },
  Letter: { width: 612, height: 792 },
};
