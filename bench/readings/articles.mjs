// What the readings touch in running text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, textBlocks } from '../../dist/index.js';
import { normaliserFor } from '../../dist/speech/normalise/index.js';

/** The text files of a folder; none of one that holds pairs. */
export function articlesIn(folder) {
  const names = readdirSync(folder);
  if (names.some((name) => name.startsWith('test_cases_'))) return [];
  return names
    .filter((name) => /\.(txt|md)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Every place that is said in other words, with what stands around it; by the language that each article declares, else English. */
export async function touchedIn(files) {
  let words = 0;
  const touched = [];
  for (const name of files) {
    for await (const { article } of read({ name, bytes: readFileSync(name) })) {
      const normaliser = normaliserFor(article.meta.language ?? 'en');
      for (const { text } of textBlocks(article)) {
        words += text.match(/\S+/g)?.length ?? 0;
        for (const { start, end, words: said, kind } of normaliser.read(text)) {
          const before = text.slice(Math.max(0, start - 30), start);
          const after = text.slice(end, end + 30);
          touched.push({
            kind,
            around: `${before}[${text.slice(start, end)} → ${said}]${after}`.replaceAll(/\s+/g, ' '),
          });
        }
      }
    }
  }
  return { words, touched };
}
