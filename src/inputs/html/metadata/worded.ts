/** Names and dates among the words of the article, where neither the page's head nor its marks state them. */
import type { BlockRole } from '../../../core/article.ts';
import type { Run } from '../boxes.ts';
import { dateIn } from './dates.ts';
import { nameIn } from './visible.ts';

type Roles = ReadonlyMap<Run, BlockRole>;

/** From the bylines, else from a short line before or after the text that begins like one. */
export function namesAmong(bylines: readonly string[], page: readonly Run[], roles: Roles): string | null {
  for (const text of bylines) {
    const name = nameIn(text);
    if (name !== null) return name;
  }
  for (const { text } of nearText(page, roles)) {
    if (text.length > 100 || !bylineLike.test(text)) continue;
    const name = nameIn(text.replace(/^.*?\b(?=(?:by|von|par|por|di|door) \p{Lu})/iu, ''));
    if (name !== null) return name;
  }
  return null;
}

const bylineLike = /^(?:.{0,40}\s)?(?:by|von|par|por|di|door|autor(?:in)?:?|author:?|text:?)\s+\p{Lu}\p{L}+/iu;

/** From the datelines, else from the first short line near the text that names a day. */
export function dateAmong(datelines: readonly string[], page: readonly Run[], roles: Roles): string | null {
  for (const text of datelines) {
    const date = dateIn(text);
    if (date !== null) return date;
  }
  for (const { text } of nearText(page, roles)) {
    const date = text.length <= 140 ? dateIn(text) : dateIn(text.slice(0, 60));
    if (date !== null) return date;
  }
  return null;
}

/** How many lines before and after the text may speak of it. */
const reach = 12;

/** The lines around the title and before the text first, then those behind it. */
function nearText(page: readonly Run[], roles: Roles): readonly Run[] {
  const first = page.findIndex((run) => roles.get(run) === 'body');
  const last = page.findLastIndex((run) => roles.get(run) === 'body');
  const start = page.findIndex((run) => roles.has(run));
  return [...page.slice(Math.max(0, Math.min(start, first - reach) - 3), first + 1), ...page.slice(last, last + reach)];
}
