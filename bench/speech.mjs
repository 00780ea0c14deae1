// npm run bench:speech [WORDS]: how fast the built program speaks with the embedded engine, how many cores it keeps busy, and how much
// memory it takes; beside it an article ten times as short, since memory must not grow with the length. Build first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const words = Number(process.argv[2] ?? 50_000);
const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
try {
  console.log('words     sound   CPU       wall      × real time a core   cores   memory');
  for (const count of [words / 10, words]) console.log(row(count));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function row(count) {
  const file = join(folder, `${count}.txt`);
  writeFileSync(file, article(count));
  const argv = [main, 'speak', file, '--out', folder, '--quiet'];
  // The process tells of itself and its threads when it ends; a spool and a stream keep the rest on the disk.
  const probe = `data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS]))})`;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', probe, ...argv], { encoding: 'utf8' });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`lectern speak ended with ${status}: ${stderr}`);
  const [micro, kilobytes] = JSON.parse(stderr.slice(stderr.lastIndexOf('[')));
  const cpu = micro / 1e6;
  const { duration } = JSON.parse(readFileSync(join(folder, `${count}.timings.json`), 'utf8'));
  const sound = duration / 1000;
  return [
    String(count).padEnd(8),
    `${(sound / 60).toFixed(0)} min`.padEnd(8),
    `${cpu.toFixed(1)} s`.padEnd(9),
    `${wall.toFixed(1)} s`.padEnd(9),
    (sound / cpu).toFixed(0).padEnd(20),
    (cpu / wall).toFixed(2).padEnd(7),
    `${Math.round(kilobytes / 1024)} MB`,
  ].join('  ');
}

/** Two people talk about ferries for as long as it takes; no two sentences are the same. */
function article(count) {
  const lines = ['The long crossing'];
  for (let n = 1; lines.length * 20 < count; n += 1) {
    const who = n % 2 === 0 ? 'Tomas Reyes' : 'Helena Voss';
    lines.push(
      `“Crossing number ${n} was colder than the one before, and the tea was gone by the island,” said ${who}.`,
    );
  }
  return lines.join('\n\n');
}
