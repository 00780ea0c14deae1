// npm run bench:analysis [FOLDER…]: milliseconds an article for each stage once warm, over the text files of the folders (default: examples).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog, nodeWorld, noWishes, prepare, read } from '../dist/index.js';
import { path } from './measure.mjs';

const folders = process.argv.length > 2 ? process.argv.slice(2) : [path('../examples')];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const catalog = await loadCatalog('espeak-ng', nodeWorld());
const options = { language: null, catalog, wishes: noWishes, fragmentWords: 3 };

const articles = [];
for (const name of files.filter((file) => /\.(txt|md)$/.test(file))) {
  for await (const { article } of read({ name, bytes: readFileSync(name) })) articles.push(article);
}

const round = async () => {
  const started = process.hrtime.bigint();
  for (const article of articles) await prepare(article, options);
  return Number(process.hrtime.bigint() - started) / 1e6 / articles.length;
};
const rounds = [];
for (let i = 0; i < 20; i++) rounds.push(await round());
const warm = rounds.slice(5).toSorted((a, b) => a - b);
console.log(
  `${articles.length} articles; analysis, casting and rehearsal: first round ${rounds[0].toFixed(1)} ms an article, warm median ${warm[warm.length >> 1].toFixed(2)} ms`,
);
