/** Programs from Maven Central with all that they need, kept between runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lectern');

/** Class path of an artifact and its dependencies, fetched when they are not there yet. */
export function classPath(group: string, artifact: string, version: string): string {
  const folder = join(cache, `${artifact}-${version}`);
  if (!existsSync(folder)) fetch(folder, { group, artifact, version });
  return join(folder, '*');
}

interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

function fetch(folder: string, { group, artifact, version }: Coordinates): void {
  const work = `${folder}.fetching-${process.pid}`;
  mkdirSync(work, { recursive: true });
  const dependency = `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  writeFileSync(
    join(work, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>lectern</groupId><artifactId>conformance</artifactId><version>1</version><dependencies>${dependency}</dependencies></project>`,
  );
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const run = spawnSync('mvn', ['-q', '-B', plugin, '-DoutputDirectory=jars'], { cwd: work, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Maven could not fetch ${artifact}: ${run.stdout}${run.stderr}`);
  renameSync(join(work, 'jars'), folder);
  rmSync(work, { recursive: true });
}
