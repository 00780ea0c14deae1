import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../architecture/source-files.ts';
import { builtFiles } from './built-files.ts';

const schema = join(root, '..', 'shared', 'xsd', 'synthesis.xsd');
const files = builtFiles(inject('built'), '.ssml');

describe('every SSML document that was built', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
  });

  it.skipIf(!existsSync(schema)).each(files.map((file) => [basename(file), file]))(
    "is valid by the W3C's schema (skipped where the schema is not at hand): %s",
    (_name, file) => {
      const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], { encoding: 'utf8' });
      expect(run.error).toBeUndefined();
      expect(run.stderr).toContain('validates');
      expect(run.status).toBe(0);
    },
  );

  it('keeps the rules that the schema misses, by our own check', () => {
    const run = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'check', ...files], {
      encoding: 'utf8',
    });
    expect(run.stderr + run.stdout).not.toMatch(/:\d+:\d+: /);
    expect(run.status).toBe(0);
  });
});
