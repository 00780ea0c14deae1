/** Inputs that a list names, one a line or parted by NUL. */
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { readSource, readStream } from '../../node/read.ts';
import { asUsage } from '../exit-codes.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';

/** The names in the list, none without one. Throws a `UserError` of kind `usage` when it cannot be read. */
export async function listedInputs(
  { filesFrom, nullParted }: Pick<BuildOptions, 'filesFrom' | 'nullParted'>,
  io: Io,
): Promise<readonly string[]> {
  if (filesFrom === null) return [];
  const bytes = await asUsage(() =>
    filesFrom === '-'
      ? readStream(io.stdin, 'the list of inputs', io.stop)
      : readSource(resolve(io.cwd, filesFrom), filesFrom, io.stop),
  );
  const text = new TextDecoder().decode(bytes);
  if (!nullParted && text.includes('\0'))
    throw new UserError(
      'usage',
      `The list of inputs holds NUL characters: give -0 if they part its names, or save it as UTF-8 if it is a text in UTF-16.`,
    );
  return text.split(nullParted ? '\0' : /\r?\n/).filter((name) => name !== '');
}
