/** What a build does when nothing is asked for: the defaults of its words. */
import type { BuildOptions } from './invocation.ts';
import { build } from './options/index.ts';
import type { OptionWords } from './options/index.ts';
import { buildOptions } from './parsed-options.ts';

export function usualBuild(): BuildOptions {
  const words: Readonly<Record<string, OptionWords>> = build.options;
  const defaults = Object.fromEntries(
    Object.entries(words).map(([name, option]): [string, unknown] => [name, option.default]),
  );
  return buildOptions({ ...defaults, inputs: ['-'], _: [], $0: '' } as unknown as Parameters<typeof buildOptions>[0]);
}
