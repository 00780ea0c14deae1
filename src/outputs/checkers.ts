/** Which files can be checked, and by what. A new checker is a line here. */
import { UserError } from '../core/errors.ts';
import { takenOf, usualInclusion } from '../core/inclusion/index.ts';
import type { Medium } from '../core/inclusion/index.ts';
import type { World } from '../core/world.ts';
import type { OutputName } from './index.ts';
import type { Checker, CheckerOptions, CheckReport } from './types.ts';

interface Checkable {
  /** File name ending, lower case, with the dot. */
  readonly ending: string;
  /** Is it such a file, by its first bytes read as Latin letters? A name may be wrong. */
  readonly starts: RegExp;
  /** Whose blocks of the articles such a file holds. */
  readonly takes: Medium;
  /** Throws a `UserError` of kind `usage` for options that name nothing there is; without it there are no such options. */
  readonly accept?: (options: CheckerOptions) => Promise<void>;
  readonly load: () => Promise<Checker>;
}

/** In the order in which they are asked. */
const checkers = {
  pdf: {
    ending: '.pdf',
    starts: /%PDF-/,
    takes: 'print',
    load: async () => (await import('./pdf/check/checker.ts')).pdfChecker,
  },
  ssml: {
    ending: '.ssml',
    starts: /^(?:ï»¿|ÿþ|þÿ)?[\s\0]*</,
    takes: 'speech',
    accept: async ({ dialect }) => void (await import('./ssml/dialects/index.ts')).findDialect(dialect),
    load: async () => (await import('./ssml/check/checker.ts')).ssmlChecker,
  },
} satisfies Partial<Record<OutputName, Checkable>>;

const every: readonly Checkable[] = Object.values(checkers);

/** Endings of the files that can be checked. */
export const checkedEndings: readonly string[] = every.map(({ ending }) => ending);

/** Throws a `UserError` of kind `usage` for options that name nothing there is, before any file is read. */
export async function acceptCheckerOptions(options: CheckerOptions): Promise<void> {
  for (const { accept } of every) await accept?.(options);
}

const unknown = 'This is neither SSML nor a PDF: nothing else can be checked here. An EPUB is what EPUBCheck is for.';

/** As far as a PDF may start later than with its first byte. */
const head = 1024;

/**
 * Holds a file against the rules of its format, which its content tells.
 * Throws a `UserError`, of kind `file` for bytes that cannot be read, of kind `usage` for options that name nothing there is.
 */
export async function checkFile(bytes: Uint8Array, options: CheckerOptions, world: World): Promise<CheckReport> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, head));
  const checkable = every.find(({ starts }) => starts.test(start));
  if (checkable === undefined) throw new UserError('file', unknown);
  const checker = await checkable.load();
  const treatments = (options.inclusion ?? usualInclusion)[checkable.takes];
  const articles = options.articles.map((article) => takenOf(article, treatments).article);
  return checker.check(bytes, { ...options, articles }, world);
}
