import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-node-versions-'));
const here = build('here', process.execPath, []);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('builds the examples on this Node', () => {
    expect(Object.keys(here).length).toBeGreaterThanOrEqual(9);
  });

  it.each(['22', '24'])('makes the same bytes on Node %s', (version) => {
    expect(build(version, 'npx', ['--yes', `node@${version}`])).toEqual(here);
  });
});

/** Builds the examples; gives each file's bytes by its name. */
function build(name: string, node: string, first: readonly string[]): Readonly<Record<string, string>> {
  const out = join(folder, name);
  const main = join(root, 'dist', 'cli', 'main.js');
  const run = spawnSync(node, [...first, main, 'build', join(root, 'examples'), '--out', out, '--quiet'], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`On Node ${name}: ${run.stderr}`);
  return Object.fromEntries(
    readdirSync(out)
      .toSorted()
      .map((file) => [file, readFileSync(join(out, file), 'base64')]),
  );
}
