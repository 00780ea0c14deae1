// npm run bench: what a user waits for. One article of about 500 words, and the help text.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, path, print } from './measure.mjs';

const article = path('../examples/night-ferry.txt');
const lectern = path('../dist/cli/main.js');
const out = mkdtempSync(join(tmpdir(), 'lectern-bench-'));

console.log('One article: lectern build (SSML, cast sheet, tagged PDF) against plain pdfkit.text() on the same text');
print(
  compare({
    'plain pdfkit': () => [path('plain-pdfkit.mjs'), article, join(out, 'plain.pdf')],
    'lectern build': (round) => [lectern, 'build', article, '--out', join(out, String(round)), '--quiet'],
    'lectern build again': () => [lectern, 'build', article, '--out', join(out, '0'), '--quiet'],
  }),
);

console.log('Help against an empty Node process');
print(compare({ 'node -e 0': () => ['-e', '0'], 'lectern --help': () => [lectern, '--help'] }));
rmSync(out, { recursive: true });
