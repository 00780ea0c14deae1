/** Files that a pattern finds, for shells that expand none and for lists longer than a command line. */

/** Could it be a pattern and not a name? */
export const isPattern = (name: string): boolean => /[*?[\]{}]/.test(name);

/** Paths from `cwd`, or absolute ones for an absolute pattern, sorted. Hidden files and `node_modules` are found only where the pattern names them; links to folders are not followed. */
export async function filesMatching(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    cwd,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
  });
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}
