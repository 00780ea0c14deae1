/** The label that names whoever speaks a paragraph, as a transcript has it: `Haddad:`. */
import type { Inline, TextBlock } from '../core/article.ts';

/** Where the label stands, its colon with it; null where the paragraph has none. */
export const speakerLabel = ({ inlines }: TextBlock): Pick<Inline, 'start' | 'end'> | null =>
  inlines.find(({ type }) => type === 'speaker-label') ?? null;
