/** Words of the command line that yargs would not leave as they are. */

/**
 * yargs drops a lone `-` among the inputs, empties it behind an option, and does not count what follows `--` as inputs.
 * So these words travel in disguise.
 */
const disguise = '\u0000';

/** The word itself. */
export const revealed = (word: string): string => (word.startsWith(disguise) ? word.slice(1) : word);

/** The words of a command line as yargs is to see them. */
export function disguised(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  const [before, after] = end < 0 ? [argv, []] : [argv.slice(0, end), argv.slice(end + 1)];
  return [...before.map((word) => (word === '-' ? disguise + word : word)), ...after.map((word) => disguise + word)];
}
