/**
 * Renders the examples with each print profile to pictures, for a look: `npm run pages`, with `-- --docs` also those of `docs/print.md`.
 * Needs Poppler's `pdftoppm`; everything goes to `output/pages/`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'output', 'pages');
const images = join(root, 'docs', 'images');
const main = join(root, 'dist', 'cli', 'main.js');

const profiles = readdirSync(join(root, 'assets', 'profiles'))
  .map((file) => parse(file).name)
  .filter((name) => name !== 'schema');

/** Beside the profiles, what options make of a page. */
const variants = [
  ...profiles.map((profile) => ({ name: profile, options: ['--profile', profile] })),
  { name: 'speakers-before', options: ['--speakers', 'before'] },
  { name: 'speakers-margin', options: ['--speakers', 'margin', '--theme', 'yellow-on-black'] },
];

/** Of `docs/print.md`: a page of each, by variant, file and number. */
const shown = [
  ...profiles.map((profile) => [`profile-${profile}`, profile, 'market-quay', 1]),
  ['contents-acb', 'acb', 'friday-news', 1],
  ['contents-aph', 'aph', 'friday-news', 1],
  ['wide-table', 'default', 'market-quay', 4],
  ['speakers-before', 'speakers-before', 'night-ferry', 1],
  ['speakers-margin', 'speakers-margin', 'night-ferry', 1],
];

function run(command, args) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
}

rmSync(out, { recursive: true, force: true });
const edition = ['--edition', 'Friday news', '--edition-date', '2026-11-27', '--lang', 'en-GB'];
for (const { name, options } of variants) {
  const folder = join(out, name);
  run(process.execPath, [
    main,
    'build',
    join(root, 'examples'),
    '--formats',
    'pdf',
    '--out',
    folder,
    ...edition,
    ...options,
  ]);
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.pdf')))
    run('pdftoppm', ['-r', '48', '-png', join(folder, file), join(folder, parse(file).name)]);
  console.log(`${name}: ${readdirSync(folder).filter((one) => one.endsWith('.png')).length} pages in ${folder}`);
}

if (process.argv.includes('--docs')) {
  mkdirSync(images, { recursive: true });
  for (const [name, variant, file, page] of shown) {
    const folder = join(out, variant);
    const pattern = new RegExp(`^${file}-0*${page}\\.png$`);
    const picture = readdirSync(folder).find((one) => pattern.test(one));
    if (picture === undefined) throw new Error(`There is no page ${page} of ${file} in ${folder}.`);
    copyFileSync(join(folder, picture), join(images, `${name}.png`));
  }
}
