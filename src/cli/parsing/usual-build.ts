/** What a build does when nothing is asked for: the defaults of its words; and what it does when some are given. */
import type { BuildOptions } from '../invocation.ts';
import { build } from '../options/index.ts';
import type { OptionWords } from '../options/index.ts';
import { buildOptions } from './parsed-options.ts';

/** `words` are options by their names on the command line, of the types that these have. Throws a `UserError` of kind `usage` for values that mean nothing. */
export function usualBuild(words: Readonly<Record<string, unknown>> = {}): BuildOptions {
  const known: Readonly<Record<string, OptionWords>> = build.options;
  const defaults = Object.fromEntries(
    Object.entries(known).map(([name, option]): [string, unknown] => [name, option.default]),
  );
  const parsed = { ...defaults, inputs: ['-'], ...words, _: [], $0: '' };
  return buildOptions(parsed as unknown as Parameters<typeof buildOptions>[0]);
}
