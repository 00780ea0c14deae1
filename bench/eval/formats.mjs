// Every format of gold that is read. A new one is a file here and a line below: the language it is in, and the report on a path.
import { readGold } from './gold.mjs';
import { claimsOf, judgeArticle } from './place.mjs';
import { missList, placeTable } from './place-table.mjs';
import { scoreArticle } from './score.mjs';
import { accuracyTable } from './table.mjs';
import { readSplits } from './uhh-lt.mjs';

export const formats = {
  lectern: { language: 'en', report: reportNames },
  'uhh-lt': { language: 'de', report: reportPlaces },
};

async function reportNames(file, predict) {
  const articles = readGold(file);
  const scores = [];
  for (const article of articles) scores.push(scoreArticle(article, await predict(article)));
  return `${file}: ${articles.length} articles\n\n${accuracyTable(scores)}\n`;
}

async function reportPlaces(path, predict, { misses }) {
  const judged = [];
  const claims = [];
  let count = 0;
  for (const { split, articles } of readSplits(path)) {
    count += articles.length;
    for (const article of articles) {
      const found = await predict(article);
      claims.push(...claimsOf(article, found));
      for (const one of judgeArticle(article, found)) judged.push({ ...one, split, article });
    }
  }
  const list = misses ? `\n${missList(judged)}\n` : '';
  return `${path}: ${count} articles\n\n${placeTable(judged, claims)}\n${list}`;
}
