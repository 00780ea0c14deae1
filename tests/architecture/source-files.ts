/** The project's source files and what each imports, read as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface SourceFile {
  /** Path from `src/`, with forward slashes: `core/article.ts`. */
  readonly path: string;
  /** The code without comments. */
  readonly code: string;
  /** Paths from `src/` of the project's own files that it imports, types included. */
  readonly local: readonly string[];
  /** Package names and `node:` modules that it imports, types included. */
  readonly foreign: readonly string[];
}

export function sourceFiles(): readonly SourceFile[] {
  const src = join(root, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(src, path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function read(src: string, file: string): SourceFile {
  const path = relative(src, join(src, file)).split(sep).join('/');
  const code = withoutComments(readFileSync(join(src, file), 'utf8'));
  const specifiers = [...code.matchAll(importSpecifier)].map((match) => match[1] ?? match[2] ?? '');
  return {
    path,
    code,
    local: specifiers.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name)),
    foreign: specifiers.filter((name) => !name.startsWith('.')).map(packageName),
  };
}

/** `from '…'`, `import '…'`, `import('…')`, `export … from '…'`. */
const importSpecifier = /(?:\bfrom|^\s*import)\s+'([^']+)'|\b(?:import|require)\(\s*'([^']+)'\s*\)/gm;

const packageName = (specifier: string): string =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

/** Block comments and whole-line comments off; a `//` behind code may be part of a string and stays. */
const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
