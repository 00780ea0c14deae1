/** The label that names whoever speaks a paragraph, as a transcript has it: `Haddad:`. */
import type { Inline, TextBlock } from '../core/article.ts';

/** Where the label stands, its colon with it; null where the paragraph does not begin with one. */
export function speakerLabel({ inlines }: TextBlock): Pick<Inline, 'start' | 'end'> | null {
  for (const inline of inlines) {
    if (inline.start > 0) return null;
    if (inline.type === 'speaker-label') return inline;
  }
  return null;
}
