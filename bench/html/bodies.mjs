// Pages whose whole article is known: the scorer of the benchmark itself, over all pages and over each half of them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extracted, median, peakMemory, wordsOf } from './extracted.mjs';

/** As the benchmark counts: the running text with its headings, lists and quotations; no title, standfirst or caption. */
const roles = ['body', 'subheading', 'correction'];

export async function scoreBodies(folder) {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'));
  const there = new Set(readdirSync(join(folder, 'html')));
  const ids = Object.keys(truth).toSorted();
  const known = ids.filter((id) => there.has(`${id}.html.gz`));
  if (known.length < ids.length)
    console.log(`${ids.length - known.length} of ${ids.length} pages are not in the folder.`);
  const bodies = {};
  const times = [];
  for (const id of known) {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)));
    const { article, ms } = await extracted(`${id}.html`, bytes);
    bodies[id] = { articleBody: wordsOf(article, roles) };
    times.push(ms);
  }
  console.log(peakMemory());
  for (const [name, part] of halves(known))
    console.log(`${name} (${part.length} pages)\n${scored(folder, truth, bodies, part)}`);
  console.log(`CPU time of a page: median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(0)} ms`);
}

/** The pages by their ids, which are hashes: every second one was developed on, the others only measured. */
const halves = (ids) => [
  ['all pages', ids],
  ['developed on', ids.filter((_, i) => i % 2 === 0)],
  ['only measured', ids.filter((_, i) => i % 2 === 1)],
];

function scored(folder, truth, bodies, ids) {
  const place = mkdtempSync(join(tmpdir(), 'lectern-pages-'));
  const only = (from) => JSON.stringify(Object.fromEntries(ids.map((id) => [id, from[id]])));
  mkdirSync(join(place, 'output'));
  writeFileSync(join(place, 'ground-truth.json'), only(truth));
  writeFileSync(join(place, 'output', 'lectern.json'), only(bodies));
  try {
    return execFileSync('python3', [resolve(folder, 'evaluate.py')], { cwd: place, encoding: 'utf8' });
  } finally {
    rmSync(place, { recursive: true });
  }
}
