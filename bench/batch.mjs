// npm run bench:batch [COUNT]: many articles at once. Whole runs in one thread and two, a rerun with nothing to do, CPU time by stage, and memory over time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog, nodeWorld, noWishes, prepare, read, write } from '../dist/index.js';
import { articleAt, shortArticleAt } from './batch/articles.mjs';
import { path, run } from './measure.mjs';

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'lectern-batch-'));
const lectern = path('../dist/cli/main.js');
const round = (value, digits = 2) => Number(value.toFixed(digits));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}

async function measure() {
  const articles = put('in', count, articleAt);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(`${count} articles of ${Math.round(words / count)} words, SSML and PDF`);
  const help = timed(() => run([lectern, '--help']));
  const two = ['in', 'two', '--formats', 'ssml,pdf', '--jobs', '2'];
  table(
    {
      'one thread': build('in', 'one', '--formats', 'ssml,pdf', '--jobs', '1'),
      'two threads': build(...two),
      'two threads, again': build(...two),
      'again, every file read': build(...two, '--check-content'),
    },
    count,
    help,
  );

  console.log('CPU ms an article by stage, in one warm thread (the first 50 not counted)');
  console.table(await stages(articles.slice(0, Math.min(count, 300))));

  console.log('Memory of short articles, SSML alone, two threads: MB after tenths of the run');
  const rows = [1, 4, 20].map((times) => {
    put(`short${times}`, count * times, shortArticleAt);
    const result = build(`short${times}`, `made${times}`, '--formats', 'ssml', '--jobs', '2');
    return [`${count * times} articles`, { ...tenths(result.samples), peak: Math.round(result.memory) }];
  });
  console.table(Object.fromEntries(rows));
}

function put(name, many, make) {
  const articles = Array.from({ length: many }, (_, place) => make(place));
  mkdirSync(join(folder, name));
  for (const article of articles) writeFileSync(join(folder, name, article.name), article.text);
  return articles;
}

function build(from, out, ...more) {
  return timed(() => run([lectern, 'build', join(folder, from), '--out', join(folder, out), '--quiet', ...more]));
}

function timed(act) {
  const started = performance.now();
  return { ...act(), seconds: (performance.now() - started) / 1000 };
}

/** `program` is what a run takes that does nothing: Node, and Lectern's own modules. */
function table(rows, many, program) {
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { seconds, cpu, memory, busy }]) => [
        name,
        {
          'articles a second': round(many / seconds, 1),
          'a second of CPU': round((1000 * many) / cpu, 1),
          'CPU ms an article': round((cpu - program.cpu) / many),
          'cores used': round(cpu / seconds / 1000),
          'threads busy, %': busy.map((share) => Math.round(100 * share)).join(' '),
          'peak MB': Math.round(memory),
        },
      ]),
    ),
  );
}

function tenths(samples) {
  const at = (tenth) => samples[Math.floor((samples.length * tenth) / 10)];
  return Object.fromEntries([1, 3, 5, 7, 9].map((tenth) => [tenth, at(tenth)]));
}

async function stages(some) {
  const world = nodeWorld();
  const [catalog, spoken] = [await loadCatalog('espeak-ng', world), await loadCatalog('flite', world)];
  const spent = { read: 0, 'analyse, cast and rehearse': 0, SSML: 0, PDF: 0, 'audio (flite, 10 articles)': 0 };
  const cold = Math.min(50, some.length >> 1);
  const loud = Math.min(10, some.length - cold);
  for (const [place, { name, text }] of some.entries()) {
    const spend = async (stage, act) => {
      const before = process.cpuUsage();
      const result = await act();
      const { user, system } = process.cpuUsage(before);
      if (place >= cold) spent[stage] += (user + system) / 1000;
      return result;
    };
    const bytes = new TextEncoder().encode(text);
    const { article } = await spend('read', async () => (await read({ name, bytes }).next()).value);
    const how = { language: null, wishes: noWishes, fragmentWords: 3 };
    const prepared = await spend('analyse, cast and rehearse', () => prepare(article, { ...how, catalog }));
    const edition = { articles: [prepared] };
    await spend('SSML', () => write(edition, 'ssml', { dialect: 'w3c' }, world));
    await spend('PDF', () => write(edition, 'pdf', { profile: 'default' }, world));
    if (place < cold || place >= cold + loud) continue;
    const aloud = { articles: [await prepare(article, { ...how, catalog: spoken })] };
    await spend('audio (flite, 10 articles)', async () => {
      const sound = await write(aloud, 'audio', { engine: 'flite', soundFormat: 'wav', rate: 100 }, world);
      for (const { body } of sound) if (!(body instanceof Uint8Array)) for await (const _ of body);
    });
  }
  const per = (stage) => (stage.startsWith('audio') ? loud : some.length - cold);
  return Object.fromEntries(
    Object.entries(spent).map(([stage, ms]) => [stage, Number((ms / Math.max(1, per(stage))).toFixed(2))]),
  );
}
