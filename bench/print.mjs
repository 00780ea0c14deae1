// npm run bench:print [ROUNDS]: the print edition against plain pdfkit and typst, a long text and a short one, and how it grows.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, path, print, run } from './measure.mjs';
import { variedText } from './print/text.mjs';

const rounds = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'lectern-print-'));

/** As the command line tells V8 (`src/cli/patient-compiler.ts`); a program of one's own that makes a long PDF and ends may do so too. */
const patient = '--interrupt-budget=400000';

const long = join(folder, 'long.txt');
writeFileSync(long, variedText(51_000));
console.log(`${words(long)} varied words`);
print(compare(contenders(long), rounds));
sizes();
console.log('The long text, V8 told to wait longer before it optimises');
print(compare(patiently(contenders(long)), rounds));

const short = path('../examples/night-ferry.txt');
console.log(`One article of ${words(short)} words`);
print(compare(contenders(short), rounds));
sizes();

console.log('Growth');
console.table([10, 100, 1000, 3000].map(growth));
rmSync(folder, { recursive: true });

function contenders(input) {
  const lectern = path('print/lectern.mjs');
  return {
    'plain pdfkit': () => [path('plain-pdfkit.mjs'), input, join(folder, 'pdfkit.pdf')],
    'lectern, print alone': () => [lectern, input, join(folder, 'lectern.pdf')],
    'lectern, with analysis': () => [lectern, input, join(folder, 'analysis.pdf'), 'with-analysis'],
    'typst PDF/UA-1': () => [path('print/typst.mjs'), input, join(folder, 'typst.pdf')],
  };
}

function patiently(all) {
  return Object.fromEntries(Object.entries(all).map(([name, args]) => [name, () => [patient, ...args()]]));
}

function sizes() {
  const sized = ['pdfkit', 'lectern', 'typst'].map((name) => `${name} ${kilobytes(join(folder, `${name}.pdf`))}`);
  console.log(`Size in kB: ${sized.join(', ')}`);
}

function kilobytes(file) {
  return Math.round(statSync(file).size / 1000);
}

/** Makes as many words as fill so many pages at least: more after a try that fell short. */
function growth(pages) {
  const input = join(folder, 'growth.txt');
  const output = join(folder, 'growth.pdf');
  let length = pages * 132;
  for (;;) {
    writeFileSync(input, variedText(length));
    const { cpu, memory } = run([path('print/lectern.mjs'), input, output]);
    const made = readFileSync(output, 'latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    if (made >= pages) return { pages: made, ...rounded(cpu, made, memory) };
    length = Math.ceil((length * (pages + 1)) / made);
  }
}

function rounded(cpu, pages, memory) {
  return {
    'CPU ms': Math.round(cpu),
    'ms a page': Number((cpu / pages).toFixed(2)),
    'peak MB': Math.round(memory),
  };
}

function words(file) {
  return readFileSync(file, 'utf8').split(/\s+/).length;
}
