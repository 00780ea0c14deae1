// Pages of which a few pieces are known that belong to the article, and a few that do not; title, author and date for most.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extracted, median, peakMemory, wordsOf } from './extracted.mjs';
import { areExactlyTheAuthors, areSameAuthors } from './names.mjs';
import { callsAuthor, isDayOfChange, pageWords, plain, statesDay, statesNames, statesWords } from './stated.mjs';

/** The annotators counted what introduces a text to it. */
const roles = ['standfirst', 'body', 'subheading', 'correction'];

export async function scoreSegments(folder) {
  const pages = Object.values(JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')));
  const halves = [
    ['all pages', () => true],
    ['developed on', (i) => i % 2 === 0],
    ['only measured', (i) => i % 2 === 1],
  ];
  const results = [];
  for (const [i, page] of pages.entries()) {
    const file = ['cache', 'eval'].map((place) => join(folder, place, page.file)).find(existsSync);
    if (file !== undefined) results.push({ i, ...(await resultOf(page, file)) });
  }
  console.log(peakMemory());
  if (results.length < pages.length)
    console.log(`${pages.length - results.length} of ${pages.length} pages are not in the folder.`);
  const judged = results.map((result) => ({ ...result, facts: factsOf(result) }));
  for (const [name, isIn] of halves)
    print(
      name,
      judged.filter(({ i }) => isIn(i)),
    );
  console.log(`CPU time of a page: median ${median(results.map(({ ms }) => ms)).toFixed(1)} ms`);
}

async function resultOf(page, file) {
  const { article, ms } = await extracted(file, readFileSync(file));
  const words = flat(wordsOf(article, roles));
  return {
    ms,
    taken: page.with.filter((piece) => words.includes(flat(piece))).length,
    missed: page.with.filter((piece) => !words.includes(flat(piece))).length,
    wrong: page.without.filter((piece) => words.includes(flat(piece))).length,
    left: page.without.filter((piece) => !words.includes(flat(piece))).length,
    page,
    file,
    meta: article?.meta ?? {},
  };
}

/** Of each fact that the annotators know: is it right, does the page state it, and is it the day of a change? */
function factsOf({ page, file, meta: { title = null, byline = null, publisher = null, date = null } }) {
  const words = pageWords(readFileSync(file));
  const author = [page.author].flat().filter(Boolean).join(', ');
  const fact = (known, found, isSame, states) =>
    known ? { isRight: found !== null && isSame(String(known), found), isStated: states(words, String(known)) } : null;
  const day = fact(page.date, date, (a, b) => a.slice(0, 10) === b.slice(0, 10), statesDay);
  return {
    title: fact(page.title, title, sameWords, statesWords),
    author: authorFact(words, author, byline ?? publisher),
    date: day === null ? null : { ...day, isChange: isDayOfChange(words, page.date) },
  };
}

/** Where no author is named the publisher stands for one: some annotators noted a house that publishes its own page. */
function authorFact(words, noted, found) {
  if (!noted) return null;
  const [isRight, isExact] = [areSameAuthors, areExactlyTheAuthors].map((same) => found !== null && same(noted, found));
  const isStated = statesNames(words, noted);
  return { isRight, isExact, isStated, isCalled: isStated && callsAuthor(words, noted) };
}

const flat = (text) => text.replaceAll(/\s+/g, ' ').trim();
/** The same words, or seven tenths of the longer one. */
function sameWords(a, b) {
  const [one, other] = [plain(a), plain(b)].toSorted((x, y) => x.length - y.length);
  return other.includes(one) && one.length > other.length * 0.7;
}

function print(name, results) {
  const sum = (what) => results.reduce((total, result) => total + result[what], 0);
  const [taken, missed, wrong, left] = ['taken', 'missed', 'wrong', 'left'].map(sum);
  const precision = taken / (taken + wrong);
  const recall = taken / (taken + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const accuracy = (taken + left) / (taken + missed + wrong + left);
  const figures = { precision, recall, f1, accuracy };
  const shown = Object.entries(figures).map(([figure, value]) => `${figure} ${value.toFixed(3)}`);
  console.log(`${name} (${results.length} pages): ${shown.join(', ')}`);
  for (const fact of ['title', 'author', 'date'])
    console.log(`  ${fact}: ${counted(results.flatMap(({ facts }) => facts[fact] ?? []))}`);
}

/** As annotated; of what stands in the page; and of that what narrower questions leave: see docs/inputs.md. */
function counted(facts) {
  const stated = facts.filter(({ isStated }) => isStated);
  const own = stated.filter(({ isChange = false }) => !isChange);
  const called = stated.filter(({ isCalled = true }) => isCalled);
  const parts = [`${share(facts)} as annotated`, `${share(stated)} where the page states it`];
  if (own.length < stated.length) parts.push(`${share(own)} of these but for days of a change`);
  if (called.length < stated.length) parts.push(`${share(called)} where it calls them so`);
  if (facts.some(({ isExact }) => isExact)) parts.push(`${share(stated, 'isExact')} the very names`);
  return parts.join('; ');
}

function share(some, what = 'isRight') {
  const right = some.filter((fact) => fact[what]).length;
  return `${right} of ${some.length} (${((right / some.length) * 100).toFixed(1)} %)`;
}
