/** Builds every article at hand once, with the package as it would be installed, before the conformance tests look at it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { FontTable } from '../../src/outputs/pdf/fonts/types.ts';
import { root } from '../architecture/source-files.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with what was built. */
    readonly built: string;
    /** Folder with the print editions of articles in many scripts, and of one article in every face. */
    readonly scripts: string;
    /** The folders and files that were read. */
    readonly inputs: readonly string[];
  }
}

/** Beside the checkout, on the machines that have it. */
const realArticles = ['articles', 'inputs/open/wikinews-news', 'inputs/open/wikinews-interview'].map((folder) =>
  join(root, '..', 'shared', 'data', folder),
);

const { fonts } = JSON.parse(readFileSync(join(root, 'assets', 'fonts', 'fonts.json'), 'utf8')) as FontTable;

/** Small, large and on their side, with the size of print in points: for an article of every kind of block. */
const pages = [
  ['89x93mm', 18],
  ['176x250mm', 18],
  ['250x120mm', 24],
  ['1000x700mm', 18],
  ['A5', 36],
] as const;

export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-conformance-'));
  const inputs = [join(root, 'examples'), ...realArticles.filter((path) => existsSync(path))];
  build([...inputs, '--edition', 'Everything at hand', '--out', folder]);
  for (const where of ['before', 'margin']) {
    const own = join(folder, where);
    build([join(root, 'examples'), '--formats', 'pdf', '--speakers', where, '--out', own]);
    for (const name of readdirSync(own)) renameSync(join(own, name), join(folder, `speakers-${where}-${name}`));
  }
  for (const [page, size] of pages) {
    const own = join(folder, page);
    const strange = join(root, 'tests', 'conformance', 'strange');
    build([strange, '--formats', 'pdf', '--page', page, '--size', `${size}`, '--out', own]);
    for (const name of readdirSync(own)) renameSync(join(own, name), join(folder, `page-${page}-${name}`));
  }
  const scripts = join(folder, 'scripts');
  build([join(root, 'tests', 'conformance', 'scripts'), '--out', scripts, '--formats', 'pdf']);
  for (const { family } of fonts.filter((font) => font.face !== undefined)) {
    const face = join(folder, family);
    build([join(root, 'examples', 'seed-library.md'), '--out', face, '--formats', 'pdf', '--face', family]);
    renameSync(join(face, 'seed-library.pdf'), join(scripts, `${family}.pdf`));
  }
  project.provide('built', folder);
  project.provide('scripts', scripts);
  project.provide('inputs', inputs);
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(argv: readonly string[]): void {
  const main = join(root, 'dist', 'cli', 'main.js');
  const run = spawnSync(process.execPath, [main, 'build', ...argv, '--quiet'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`lectern build ended with ${run.status}:\n${run.stderr}`);
}
