/** EPUBCheck, the W3C's validator of EPUB, from Maven Central. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { classPath } from './maven.ts';

/** Every message of at least a warning about a book: `ERROR RSC-005 at EPUB/nav.xhtml:3: …`. */
export function epubcheck(file: string): readonly string[] {
  const report = `${file}.report.json`;
  const main = 'com.adobe.epubcheck.tool.Checker';
  const run = spawnSync('java', ['-cp', classPath('org.w3c', 'epubcheck', '5.3.0'), main, file, '--json', report], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.error !== undefined) throw run.error;
  const { messages, checker } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  if (checker.checkerVersion !== '5.3.0') throw new Error(`EPUBCheck says that it is ${checker.checkerVersion}`);
  return messages
    .filter(({ severity }) => severity !== 'INFO' && severity !== 'USAGE' && severity !== 'SUPPRESSED')
    .map(({ severity, ID, message, locations }) => {
      const [place] = locations;
      return `${severity} ${ID} at ${place?.path ?? ''}:${place?.line ?? ''}: ${message}`;
    });
}

interface Report {
  readonly checker: { readonly checkerVersion: string };
  readonly messages: readonly {
    readonly ID: string;
    readonly severity: string;
    readonly message: string;
    readonly locations: readonly { readonly path: string; readonly line: number }[];
  }[];
}
