/** What yargs has read of the options for many articles. Throws a `UserError` of kind `usage` for values that mean nothing. */
import { UserError } from '../../core/errors.ts';
import { revealed } from './disguise.ts';
import type { BuildOptions } from '../invocation.ts';
import { last } from './last-value.ts';
import type { buildSyntax, Parsed } from './syntax.ts';

type Many = Pick<
  BuildOptions,
  | 'filesFrom'
  | 'nullParted'
  | 'name'
  | 'shard'
  | 'maxErrors'
  | 'progress'
  | 'jobs'
  | 'timeout'
  | 'memory'
  | 'force'
  | 'checkContent'
  | 'watch'
>;

export function manyOptions(parsed: Parsed<ReturnType<typeof buildSyntax>>): Many {
  const filesFrom = last(parsed['files-from']);
  if ((parsed.inputs ?? []).length === 0 && filesFrom === undefined)
    throw new UserError('usage', 'Name at least one file or folder. See lectern --help.');
  const nullParted = last(parsed.null);
  if (nullParted && filesFrom === undefined)
    throw new UserError('usage', '--null says how a list of inputs is parted; name the list with --files-from.');
  return {
    filesFrom: filesFrom === undefined ? null : revealed(filesFrom),
    nullParted,
    name: namePattern(last(parsed.name)),
    shard: shardOf(last(parsed.shard)),
    maxErrors: errorCount(last(parsed['max-errors'])),
    progress: progressWord(last(parsed.progress)),
    jobs: jobCount(last(parsed.jobs)),
    timeout: seconds(last(parsed.timeout)),
    memory: megabytes(last(parsed.memory)),
    force: last(parsed.force),
    checkContent: last(parsed['check-content']),
    watch: last(parsed.watch),
  };
}

function namePattern(pattern: string): string {
  const unknown = [...pattern.matchAll(/\{([^{}]*)\}/g)].find(([, word = '']) => !fields.has(word));
  if (unknown !== undefined)
    throw new UserError('usage', `--name knows {stem}, {title}, {date} and {n}, not ${unknown[0]}.`);
  if (pattern.trim() === '') throw new UserError('usage', '--name takes a pattern such as {date}-{title}.');
  if (/[/\\\0]/.test(pattern)) throw new UserError('usage', '--name names files, not folders: leave out / and \\.');
  return pattern;
}

const fields: ReadonlySet<string> = new Set(['stem', 'title', 'date', 'n']);

function shardOf(text: string | undefined): BuildOptions['shard'] {
  if (text === undefined) return null;
  const [, part, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (part !== undefined && of !== undefined && part >= 1 && part <= of) return { part, of };
  throw new UserError('usage', `--shard takes a part and their number, from 1/5 to 5/5, not “${text}”.`);
}

function errorCount(count: number | undefined): number {
  if (count === undefined) return Infinity;
  if (Number.isInteger(count) && count > 0) return count;
  throw new UserError('usage', '--max-errors takes a whole number, 1 or more.');
}

function progressWord(word: string): BuildOptions['progress'] {
  if (word === 'bar' || word === 'json' || word === 'none') return word;
  throw new UserError('usage', `--progress takes bar, json or none, not “${word}”.`);
}

/** null for `auto`. */
export function jobCount(text: string): number | null {
  if (text === 'auto') return null;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UserError('usage', `--jobs takes auto or a number from 1 to 999, not “${text}”.`);
}

function seconds(count: number | undefined): number | null {
  if (count === undefined) return null;
  if (count >= 0 && count <= 1e6) return count;
  throw new UserError('usage', '--timeout takes a number of seconds, 0 or more.');
}

function megabytes(count: number): number {
  if (Number.isInteger(count) && count >= 64) return count;
  throw new UserError('usage', '--memory takes a whole number of megabytes, 64 or more.');
}
