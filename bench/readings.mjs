// npm run eval:readings -- FOLDER… [--misses] [--touched]: how often written forms are read right, and what is touched in running text.
// A folder holds either pairs “written~spoken”, one a line, in test_cases_<class>.txt, or articles as .txt and .md. Measures: docs/speech.md.
import { parseArgs } from 'node:util';
import { articlesIn, touchedIn } from './readings/articles.mjs';
import { casesIn, scored } from './readings/cases.mjs';

const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, touched: { type: 'boolean', default: false } },
});
if (folders.length === 0) {
  console.error('Name a folder: npm run eval:readings -- FOLDER [--misses] [--touched]');
  process.exit(2);
}
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

const cases = folders.flatMap(casesIn);
if (cases.length > 0) {
  const results = scored(cases);
  for (const { kind, written, spoken, said, isRight } of results)
    if (values.misses && !isRight) console.log(`${kind}\t${written}\twanted: ${spoken}\tsaid: ${said}`);
  for (const kind of [...new Set(results.map((one) => one.kind))].toSorted((a, b) => a.localeCompare(b, 'en'))) {
    const of = results.filter((one) => one.kind === kind);
    const right = of.filter(({ isRight }) => isRight).length;
    console.log(`${kind.padEnd(14)} ${right}/${of.length}  ${percent(right, of.length)}`);
  }
  const right = results.filter(({ isRight }) => isRight).length;
  console.log(`${'all'.padEnd(14)} ${right}/${results.length}  ${percent(right, results.length)}`);
}

const articles = folders.flatMap(articlesIn);
if (articles.length > 0) {
  const { words, touched } = await touchedIn(articles);
  if (values.touched) for (const { kind, around } of touched) console.log(`${kind.padEnd(12)} ${around}`);
  console.log(
    `${articles.length} articles, ${words} words: ${touched.length} places said in other words, ${percent(touched.length, words)} of the words`,
  );
}
