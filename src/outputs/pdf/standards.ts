/** The standards for PDF that the print edition can say it keeps. The pages and tags are the same under each of them. */
import { UserError } from '../../core/errors.ts';

export const standards = {
  /** ISO 14289-1: for readers with assistive technology. */
  'ua-1': { part: 'accessible' },
  /** ISO 19005-2, level A: for archives. */
  'a-2a': { part: 'archival' },
} as const satisfies Record<string, { readonly part: keyof Conformance }>;

/** What the file says that it keeps, one at least. */
export interface Conformance {
  /** PDF/UA-1. */
  readonly accessible: boolean;
  /** PDF/A-2a, which wants a colour profile in the file. */
  readonly archival: boolean;
}

const names = Object.keys(standards);

/** Both, unless the user names one: `ua-1`, or `pdf/ua-1,pdf/a-2a`. Throws a `UserError` of kind `usage` for any other. */
export function conformance(wanted: string = names.join(',')): Conformance {
  const parts = wanted.split(',').map((name): keyof Conformance => {
    const plain = name
      .trim()
      .toLowerCase()
      .replace(/^pdf\//, '');
    const found = Object.entries(standards).find(([known]) => known === plain);
    if (found !== undefined) return found[1].part;
    throw new UserError(
      'usage',
      `There is no PDF standard '${name.trim()}'. Choose one of: ${names.join(', ')}, or several, separated by commas.`,
    );
  });
  const kept = new Set(parts);
  return { accessible: kept.has('accessible'), archival: kept.has('archival') };
}
