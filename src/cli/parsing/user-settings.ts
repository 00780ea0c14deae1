/** The settings that a user keeps in a file. */
import { resolve } from 'node:path';
import { parseSettings, settingsFile } from '../../config/settings.ts';
import type { Settings } from '../../config/settings.ts';
import { asUsage } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { commands } from '../options/index.ts';
import { readSource } from '../../node/read.ts';
import { kindOf } from '../../node/list.ts';

/**
 * From the file behind `--config`, else from `lectern.config.json` in the working folder, else none; the commands that take no `--config` have none.
 * Throws a `UserError` of kind `usage` when it cannot be read or is not as it should be.
 */
export async function userSettings(argv: readonly string[], io: Io): Promise<Settings> {
  if (takesNone(argv[0])) return {};
  const named = namedFile(argv);
  const name = settingsName(argv);
  const path = resolve(io.cwd, name);
  if (named === null && (await kindOf(path, name)) !== 'file') return {};
  const bytes = await asUsage(() => readSource(path, name));
  return parseSettings(new TextDecoder().decode(bytes), name);
}

/** Path of the file that they are in, or would be. */
export const settingsName = (argv: readonly string[]): string => namedFile(argv) ?? settingsFile;

/** A command without options that could be set. */
const takesNone = (command: string | undefined): boolean => {
  const words = command === undefined ? undefined : commands[command];
  return words !== undefined && words.options['config'] === undefined;
};

/** The value of `--config`, found before the command line is read by it. */
function namedFile(argv: readonly string[]): string | null {
  const at = argv.findLastIndex((word) => word === '--config' || word.startsWith('--config='));
  const word = argv[at];
  if (word === undefined) return null;
  return word === '--config' ? (argv[at + 1] ?? null) : word.slice('--config='.length);
}
