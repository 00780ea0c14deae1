/** Names that articles of two inputs might have: workers that know nothing of each other must not put one in the place of the other. */
import { UserError } from '../../core/errors.ts';

/**
 * Those names of inputs that go on like another one's, up to a hyphen: `day` and `day-two`. Only their articles can be called the same, as
 * an article is called by its input and what stands behind a hyphen.
 */
export function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const shared = new Set<string>();
  for (const name of names)
    for (let end = name.indexOf('-', 1); end > 0; end = name.indexOf('-', end + 1)) {
      const shorter = known.get(name.slice(0, end).toLowerCase());
      if (shorter !== undefined) shared.add(name).add(shorter);
    }
  return shared;
}

/** An input would put its files in the place of another's; `wayOut` is what else may be done than to keep them apart. */
export const nameTaken = (
  input: string,
  { file, owner }: { readonly file: string; readonly owner: string },
  wayOut = '',
): UserError =>
  new UserError(
    'file',
    `${input} was not enqueued: its ${file} would take the place of that of ${owner}. Rename one, or enqueue them with an --out of their own${wayOut}.`,
  );

/** Takes names for an input. Throws a `UserError` of kind `file` when another one has one of them, and takes none then. */
export function createNameClaims(): (names: readonly string[], input: string) => void {
  const owners = new Map<string, string>();
  return (names, input) => {
    for (const name of names) {
      const owner = owners.get(name.toLowerCase());
      if (owner !== undefined) throw nameTaken(input, { file: name, owner });
    }
    for (const name of names) owners.set(name.toLowerCase(), input);
  };
}
