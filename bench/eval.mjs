// npm run eval -- GOLD.jsonl… [--lang TAG]: how often the right speaker is found in articles of known speakers.
// Measures, and the format of a gold file: docs/attribution.md.
import { parseArgs } from 'node:util';
import { readGold } from './eval/gold.mjs';
import { predictor } from './eval/predict.mjs';
import { scoreArticle } from './eval/score.mjs';
import { accuracyTable } from './eval/table.mjs';

const { positionals: files, values } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
if (files.length === 0) {
  console.error('Name a gold file: npm run eval -- GOLD.jsonl');
  process.exit(2);
}
const predict = await predictor(values.lang ?? 'en');
for (const file of files) {
  const articles = readGold(file);
  const scores = [];
  for (const article of articles) scores.push(scoreArticle(article, await predict(article)));
  console.log(`${file}: ${articles.length} articles\n\n${accuracyTable(scores)}\n`);
}
