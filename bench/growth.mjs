// npm run bench:growth [GOLD.jsonl]: how time and memory of the analysis grow with an article; with a gold file, its articles too.
import { analyse } from '../dist/analysis/index.js';
import { noWishes, read } from '../dist/index.js';
import { english } from '../dist/languages/en/index.js';
import { readGold } from './eval/gold.mjs';
import { articleOf, wordsIn } from './growth/text.mjs';

const options = { language: 'en', wishes: noWishes, fragmentWords: 3 };

async function articleFrom(text) {
  const articles = [];
  const bytes = new TextEncoder().encode(text);
  for await (const { article } of read({ name: 'bench.txt', bytes })) articles.push(article);
  return articles[0];
}

/** Milliseconds of one analysis: the median of several. */
function timed(article, times) {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    analyse(article, english, options);
    return performance.now() - started;
  });
  return median(taken);
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const megabytes = (bytes) => Math.round(bytes / 1e6);

/** What stays in the heap, when all that can be freed is. Needs node --expose-gc. */
function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const sizes = [625, 1250, 2500, 5000, 10_000, 20_000];
timed(await articleFrom(articleOf(500)), 10);
const rows = [];
for (const size of sizes) {
  const text = articleOf(size);
  const article = await articleFrom(text);
  const floor = heap();
  const script = analyse(article, english, options);
  const held = heap() - floor;
  const { quotations, speakers } = script;
  const time = timed(article, 3);
  rows.push({
    quotations: quotations.length,
    words: wordsIn(text),
    speakers: speakers.length,
    ms: Math.round(time),
    'µs a word': Number(((1000 * time) / wordsIn(text)).toFixed(1)),
    'MB the findings take': megabytes(held),
  });
}
console.table(rows);

const [gold] = process.argv.slice(2);
if (gold !== undefined) {
  const articles = [];
  for (const { text } of readGold(gold)) articles.push(await articleFrom(text));
  for (const article of articles) timed(article, 3);
  const floor = heap();
  const scripts = articles.map((article) => analyse(article, english, options));
  const held = heap() - floor;
  const times = articles.map((article) => timed(article, 5));
  console.log(
    `${scripts.length} articles: median ${median(times).toFixed(2)} ms, slowest ${Math.max(...times).toFixed(1)} ms, all findings ${megabytes(held)} MB over the heap's floor`,
  );
}
