// npm run bench:speech-text [FILE]: from an article to its SSML in a warm process, analysis included, beside Intl.Segmenter on the same text;
// and how the time grows with the number of speakers. CPU time of this process; FILE is a text of about 500 words (default: an example).
import { readFileSync } from 'node:fs';
import { loadCatalog, nodeWorld, noWishes, prepare, read, textBlocks, write } from '../dist/index.js';
import { path } from './measure.mjs';

const world = nodeWorld();
const catalog = await loadCatalog('azure', world);
const options = { language: null, catalog, wishes: noWishes, fragmentWords: 3 };

async function toSsml(source) {
  const made = [];
  for await (const { article } of read(source)) {
    const prepared = await prepare(article, options);
    made.push(...(await write({ articles: [prepared] }, 'ssml', { profile: 'default', dialect: 'azure' }, world)));
  }
  return made;
}

async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const sourceOf = (text) => ({ name: 'story.txt', bytes: new TextEncoder().encode(text) });

const text = readFileSync(process.argv[2] ?? path('../examples/night-ferry.txt'), 'utf8');
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const rounds = [];
for (let i = 0; i < 60; i++) {
  const own = await cpuOf(() => toSsml(sourceOf(text)));
  const peer = await cpuOf(() => {
    for (let n = 0; n < 10; n++) for (const { segment } of segmenter.segment(text)) segment.trim();
  });
  rounds.push({ own, ratio: (10 * own) / peer });
}
const warm = rounds.slice(20);
const own = median(warm.map((round) => round.own));
console.log(
  `${text.match(/\S+/g).length} words: ${own.toFixed(1)} ms an article, ${Math.round(1000 / own)} articles a second; ` +
    `${median(warm.map(({ ratio }) => ratio)).toFixed(0)} times Intl.Segmenter’s sentences`,
);

const syllables = ['Ka', 'Lo', 'Mi', 'Ne', 'Po', 'Ra', 'Su', 'Ti', 'Vo', 'Ze'];
const name = (n) => Array.from(String(n).padStart(4, '0'), (digit) => syllables[digit].toLowerCase()).join('');
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const crowd = (count) =>
  Array.from({ length: count }, (_, n) => `“We stay number ${n},” said Ada ${capital(name(n))}.`).join('\n\n');
let before = null;
for (const count of [1250, 2500, 5000, 10_000]) {
  let speakers = 0;
  const cpu = await cpuOf(async () => {
    for await (const { article } of read(sourceOf(crowd(count)))) {
      const prepared = await prepare(article, options);
      speakers = prepared.script.speakers.length;
      await write({ articles: [prepared] }, 'ssml', { profile: 'default', dialect: 'azure' }, world);
      if (textBlocks(article).length !== count) throw new Error('Paragraphs were lost');
    }
  });
  console.log(
    `${speakers} speakers: ${cpu.toFixed(0)} ms${before === null ? '' : `, ${(cpu / before).toFixed(1)} times the row before`}`,
  );
  before = cpu;
}
