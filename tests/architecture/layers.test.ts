import { describe, expect, it } from 'vitest';
import type { SourceFile } from './source-files.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles();

/** Which rooms a room may look into, beside itself. A room is the longest key that a path starts with. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/': [],
  'inputs/': ['core/'],
  'languages/': ['core/'],
  'analysis/': ['core/'],
  'casting/': ['core/'],
  'speech/': ['core/'],
  'outputs/': ['core/', 'outputs/ssml/', 'outputs/pdf/', 'outputs/epub/', 'outputs/audio/', 'outputs/cast-sheet/'],
  'outputs/ssml/': ['core/', 'outputs/types.ts'],
  'outputs/pdf/': ['core/', 'outputs/types.ts', 'outputs/voice-list.ts', 'outputs/words.ts'],
  'outputs/epub/': [
    'core/',
    'outputs/types.ts',
    'outputs/voice-list.ts',
    'outputs/words.ts',
    'outputs/pdf/fonts/',
    'outputs/pdf/pictures/',
    'outputs/pdf/print-words.ts',
    'outputs/audio/',
  ],
  'outputs/audio/': ['core/', 'outputs/types.ts'],
  'outputs/cast-sheet/': ['core/', 'outputs/types.ts'],
  'convert.ts': ['core/', 'inputs/', 'languages/', 'analysis/', 'casting/', 'speech/', 'outputs/'],
  'config/': ['core/'],
  'node/': ['core/'],
  'index.ts': ['core/', 'inputs/', 'casting/', 'outputs/', 'convert.ts', 'config/', 'node/'],
  'batch/': ['core/', 'node/'],
  'cli/': ['core/', 'index.ts', 'config/', 'node/', 'batch/'],
};

const roomOf = (path: string): string =>
  Object.keys(mayImport)
    .filter((room) => path.startsWith(room))
    .toSorted((a, b) => b.length - a.length)[0] ?? `no room for ${path}`;

/** The rooms that touch the machine; everything else is pure. */
const effectful = ['node/', 'batch/', 'cli/'];
const pure = files.filter((file) => !effectful.some((room) => file.path.startsWith(room)));

/** Packages with exactly one user for each thing they do, so that one place knows their quirks. */
const onlyUsers: Readonly<Record<string, readonly string[]>> = {
  pdfkit: ['outputs/pdf/pdfkit/'],
  // Unpacks in the first two, packs in the others.
  fflate: ['outputs/pdf/reader/', 'inputs/zip/', 'outputs/epub/zip', 'outputs/audio/cover/png'],
  fontkit: ['outputs/audio/cover/', 'outputs/pdf/pdfkit/'],
  'ssml-builder': ['outputs/ssml/builder'],
  yargs: ['cli/'],
  zod: ['config/'],
  franc: ['inputs/language/'],
  htmlparser2: ['inputs/html/parse'],
  'jsonc-parser': ['inputs/json/'],
  '@aws-sdk/client-s3': ['node/stores/s3'],
  bullmq: ['batch/queue/'],
  ioredis: ['batch/queue/'],
};

const offences = (of: readonly SourceFile[], wrong: (file: SourceFile) => readonly string[]): readonly string[] =>
  of.flatMap((file) => wrong(file).map((what) => `${file.path}: ${what}`));

describe('the layers', () => {
  it('give every file a room', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.map((file) => roomOf(file.path)).filter((room) => room.startsWith('no room'))).toEqual([]);
  });

  it('let a room import only what stands below it', () => {
    const wrong = offences(files, (file) => {
      const room = roomOf(file.path);
      const allowed = [room, ...(mayImport[room] ?? [])];
      return file.local.filter((target) => !allowed.some((start) => target.startsWith(start)));
    });
    expect(wrong).toEqual([]);
  });

  it('name only files that exist', () => {
    const known = new Set(files.map((file) => file.path));
    expect(offences(files, (file) => file.local.filter((target) => !known.has(target)))).toEqual([]);
  });

  it('have no import cycle', () => {
    expect(cycles(new Map(files.map((file) => [file.path, file.local])))).toEqual([]);
  });
});

describe('the quirks of a package', () => {
  it.each(Object.entries(onlyUsers))('stay in their place: %s in %s', (name, places) => {
    const users = files.filter((file) => file.foreign.includes(name)).map((file) => file.path);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !places.some((place) => path.startsWith(place)))).toEqual([]);
  });
});

describe('pure rooms', () => {
  it('import nothing of Node', () => {
    expect(offences(pure, (file) => file.foreign.filter((name) => name.startsWith('node:')))).toEqual([]);
  });

  it('see no process, console, clock or chance', () => {
    const impure =
      /\b(?:process\.|console\.|performance\.|globalThis\.process|Math\.random|Date\.now|new Date\(\)|setTimeout|setInterval|fetch\(|crypto\.)/g;
    expect(offences(pure, (file) => file.code.match(impure) ?? [])).toEqual([]);
  });
});

/** Every cycle that a depth-first walk closes, as `a > b > a`. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      return;
    }
    if (done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}
