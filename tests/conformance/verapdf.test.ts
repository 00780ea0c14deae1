import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { builtFiles } from './built-files.ts';

/** veraPDF, the reference validator of PDF/A and PDF/UA, as one jar from Maven Central. */
const version = '1.28.2';
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lectern', 'verapdf');
const jar = join(cache, `greenfield-apps-${version}.jar`);
const files = builtFiles(inject('built'), '.pdf');

beforeAll(fetchJar);

describe.each([
  ['PDF/UA-1', 'ua1'],
  ['PDF/A-2a', '2a'],
])('every PDF that was built, held against %s', (_standard, flavour) => {
  let report: readonly string[] = [];

  beforeAll(() => {
    const command = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'text', ...files];
    const run = spawnSync('java', command, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.error !== undefined) throw run.error;
    report = run.stdout.split('\n');
  });

  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
  });

  it.each(files.map((file) => [basename(file), file]))('passes in veraPDF: %s', (_name, file) => {
    expect(report.filter((line) => line.includes(file))).toEqual([`PASS ${file} ${flavour}`]);
  });
});

function fetchJar(): void {
  if (existsSync(jar)) return;
  mkdirSync(cache, { recursive: true });
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${version}`;
  const run = spawnSync('mvn', ['-q', '-B', plugin, artifact, `-DoutputDirectory=${cache}`], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Maven could not fetch veraPDF: ${run.stdout}${run.stderr}`);
}
