/** A fingerprint of all that decides what is made of an article, but for the article itself and what lies beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../../node/digest.ts';
import type { BuildSetting } from '../setting/build-setting.ts';

import { version } from '../version.ts';

/** Options that change neither files nor words. Whatever is not named here counts. */
const aside: ReadonlySet<string> = new Set([
  'asked', // What it comes to is in the other options, and rows are in the bytes of their manifest.
  'inputs',
  'filesFrom',
  'nullParted',
  'stdinName',
  'name',
  'shard',
  'maxErrors',
  'failFast',
  'failOnWarning',
  'progress',
  'jobs',
  'timeout',
  'memory',
  'report',
  'force',
  'checkContent',
  'watch',
  'verbosity',
  'edition',
  'editionDate',
]);

/** Hexadecimal. */
export function settingDigest({ options, catalog, catalogs, lexicon, folder, cwd }: BuildSetting): string {
  const chosen = Object.entries(options).filter(([name]) => !aside.has(name));
  const faces = (options.face ?? '').split(',').map((file) => contentsAt(resolve(cwd, file)));
  const all = { chosen, catalog, catalogs: [...catalogs], lexicon, folder, faces, version: version(), code: code() };
  return digestOf(new TextEncoder().encode(JSON.stringify(all))).sha256;
}

/** The program's own files, so that a newer one does its work anew even if its version is the same. */
function code(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folders = [root, join(dirname(root), 'assets')];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:js|ts|json|pls|txt)$/.test(file) && !file.endsWith('.d.ts'))
      .toSorted()
      .map((file) => join(folder, file)),
  );
  return digestOf(Buffer.concat(files.map((file) => readFileSync(file)))).sha256;
}

/** Fingerprint of a file; null for what is none, such as the name of a face. */
function contentsAt(path: string): string | null {
  try {
    return digestOf(readFileSync(path)).sha256;
  } catch {
    return null;
  }
}
