// The German news quotations of uhh-lt/german-news-quotation-attribution-2024 (Petersen-Frey and Biemann 2024; CC BY-NC-SA 4.0), read from
// a clone of that repository: its folder, its `data`, or one split. Nothing of it is kept here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The splits, or the one split, that lie under a path; each with its articles in the order of their file names. */
export function readSplits(path) {
  const root = existsSync(join(path, 'data')) ? join(path, 'data') : path;
  const names = readdirSync(root, { withFileTypes: true });
  const folders = names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (folders.length === 0) return [{ split: basename(root), articles: articlesIn(root) }];
  return folders.toSorted().map((split) => ({ split, articles: articlesIn(join(root, split)) }));
}

const articlesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => articleOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/**
 * An article's direct quotations for which a speaker is annotated, and every stretch that is annotated as said in any form; offsets are
 * UTF-16 code units into `text`.
 */
export function articleOf({ documentName, originalText: text, annotations }) {
  const place = unitsOf(text);
  const quotes = annotations
    .filter(({ type, quote, speaker }) => type === 'Direct' && quote.spans.length > 0 && speaker.spans.length > 0)
    .map(({ medium, quote, speaker }) => ({
      start: place(Math.min(...quote.spans.map(({ charBegin }) => charBegin))),
      end: place(Math.max(...quote.spans.map(({ charEnd }) => charEnd))),
      medium,
      source: speaker.spans.map(({ charBegin, charEnd }) => ({ start: place(charBegin), end: place(charEnd) })),
    }));
  const said = annotations.flatMap(({ quote }) =>
    quote.spans.map(({ charBegin, charEnd }) => ({ start: place(charBegin), end: place(charEnd) })),
  );
  return { id: documentName, text, quotes: merged(quotes), said };
}

/** Twice annotated is what one said and another hands on: one quotation, with both as its source. */
function merged(quotes) {
  const byPlace = new Map();
  for (const quote of quotes) {
    const key = `${quote.start}-${quote.end}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, { ...quote });
    else {
      known.source = [...known.source, ...quote.source];
      if (quote.medium === 'Speech') known.medium = 'Speech';
    }
  }
  return [...byPlace.values()];
}

/** The files count code points; from those to code units. */
function unitsOf(text) {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (point) => point;
  const starts = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit) > 0xffff ? 2 : 1) starts.push(unit);
  return (point) => starts[point] ?? text.length;
}
