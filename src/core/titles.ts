/** What articles are called in contents, running heads and outlines. */
import type { Article } from './article.ts';
import type { Edition } from './edition.ts';

/** A text on one line. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The title as declared, else as it stands over the text. */
export function titleOf(article: Article): string | null {
  const declared = article.meta.title ?? article.blocks.find((block) => block.type === 'heading')?.text;
  return declared === undefined ? null : onOneLine(declared) || null;
}

/** A name for every article of an edition, no two the same: titles that several have are numbered. */
export function distinctTitles({ articles }: Edition): readonly string[] {
  const titles = articles.map(({ article }) => titleOf(article) ?? article.meta.source.name);
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const seen = new Map<string, number>();
  return titles.map((title) => {
    if (counts.get(title) === 1) return title;
    const number = (seen.get(title) ?? 0) + 1;
    seen.set(title, number);
    return `${title} (${number})`;
  });
}
