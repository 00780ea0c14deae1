// npm run bench:html -- FOLDER: how much of the article, and of nothing else, is taken from web pages with known articles.
// FOLDER is a copy of github.com/scrapinghub/article-extraction-benchmark, whose own scorer is run (it wants python3), or of
// github.com/adbar/trafilatura (its `tests` folder). Figures and what they mean: docs/inputs.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreBodies } from './html/bodies.mjs';
import { scoreSegments } from './html/segments.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder of pages with known articles: npm run bench:html -- FOLDER');
  process.exit(2);
}
if (existsSync(join(folder, 'ground-truth.json'))) await scoreBodies(folder);
else if (existsSync(join(folder, 'evaldata.json'))) await scoreSegments(folder);
else {
  console.error(`${folder} holds neither ground-truth.json nor evaldata.json.`);
  process.exit(2);
}
