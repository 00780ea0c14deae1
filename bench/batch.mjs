// npm run bench:batch [COUNT]: many articles at once. Whole runs in one thread and two, a rerun with nothing to do, and CPU time by stage.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog, nodeWorld, noWishes, prepare, read, write } from '../dist/index.js';
import { articleAt } from './batch/articles.mjs';
import { path, run } from './measure.mjs';

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'lectern-batch-'));
const articles = Array.from({ length: count }, (_, place) => articleAt(place));
mkdirSync(join(folder, 'in'));
for (const { name, text } of articles) writeFileSync(join(folder, 'in', name), text);

const lectern = path('../dist/cli/main.js');
const build = (out, ...more) =>
  timed(() =>
    run([
      lectern,
      'build',
      join(folder, 'in'),
      '--out',
      join(folder, out),
      '--formats',
      'ssml,pdf',
      '--quiet',
      ...more,
    ]),
  );

console.log(`${count} articles, SSML and PDF`);
const rows = {
  'one thread': build('one', '--jobs', '1'),
  'two threads': build('two', '--jobs', '2'),
  'two threads, again': build('two', '--jobs', '2'),
};
console.table(
  Object.fromEntries(
    Object.entries(rows).map(([name, { seconds, cpu, memory }]) => [
      name,
      {
        'articles a second': Math.round((10 * count) / seconds) / 10,
        'CPU ms an article': Math.round((100 * cpu) / count) / 100,
        'cores busy': Math.round(cpu / seconds / 10) / 100,
        'peak MB': Math.round(memory),
      },
    ]),
  ),
);
rmSync(folder, { recursive: true });

console.log('CPU ms an article by stage, in one warm thread (the first 50 not counted)');
console.table(await stages(articles.slice(0, Math.min(count, 300))));

function timed(act) {
  const started = performance.now();
  return { ...act(), seconds: (performance.now() - started) / 1000 };
}

async function stages(some) {
  const world = nodeWorld();
  const catalog = await loadCatalog('espeak-ng', world);
  const spent = { read: 0, 'analyse, cast and rehearse': 0, SSML: 0, PDF: 0 };
  for (const [place, { name, text }] of some.entries()) {
    const spend = async (stage, act) => {
      const before = process.cpuUsage();
      const result = await act();
      const { user, system } = process.cpuUsage(before);
      if (place >= 50) spent[stage] += (user + system) / 1000;
      return result;
    };
    const bytes = new TextEncoder().encode(text);
    const { article } = await spend('read', async () => (await read({ name, bytes }).next()).value);
    const prepared = await spend('analyse, cast and rehearse', () =>
      prepare(article, { language: null, wishes: noWishes, fragmentWords: 3, catalog }),
    );
    const edition = { articles: [prepared] };
    await spend('SSML', () => write(edition, 'ssml', { dialect: 'w3c' }, world));
    await spend('PDF', () => write(edition, 'pdf', { profile: 'default' }, world));
  }
  const counted = Math.max(1, some.length - 50);
  return Object.fromEntries(
    Object.entries(spent).map(([stage, ms]) => [stage, Math.round((100 * ms) / counted) / 100]),
  );
}
