/** veraPDF, the reference validator of PDF/A and PDF/UA, as one jar from Maven Central. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const version = '1.28.2';
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lectern', 'verapdf');
const jar = join(cache, `greenfield-apps-${version}.jar`);

/** What it says of files, held against a flavour: `ua1`, `2a`. One process for all of them. */
export function verapdf(flavour: string, format: 'text' | 'xml', files: readonly string[]): string {
  const command = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', format, ...files];
  const run = spawnSync('java', command, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error !== undefined) throw run.error;
  return run.stdout;
}

export function fetchVerapdf(): void {
  if (existsSync(jar)) return;
  mkdirSync(cache, { recursive: true });
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${version}`;
  const run = spawnSync('mvn', ['-q', '-B', plugin, artifact, `-DoutputDirectory=${cache}`], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Maven could not fetch veraPDF: ${run.stdout}${run.stderr}`);
}
