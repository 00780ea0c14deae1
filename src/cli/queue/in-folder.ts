/** Paths from the working folder, which the workers lay out anew. */
import { relative, resolve, sep } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { isKey } from '../../node/stores/keys.ts';

/** The way from the working folder to a path of it, with `/`. Throws a `UserError` of kind `file` for one that lies elsewhere. */
export function inFolder(cwd: string, name: string): string {
  const way = wayTo(cwd, name);
  if (isKey(way)) return way;
  throw new UserError(
    'file',
    `${name} cannot be enqueued: only files of the working folder can; change into a folder that holds all of them.`,
  );
}

/** The way from one folder to a path, with `/`, wherever that leads. */
export const wayTo = (cwd: string, name: string): string => relative(cwd, resolve(cwd, name)).split(sep).join('/');

/** What a worker is to call an input: the name that the user has given, unless it says where the folder lies. */
export function travelName(cwd: string, name: string): string {
  const way = inFolder(cwd, name);
  const isPlain =
    name
      .split('/')
      .filter((step) => step !== '.')
      .join('/') === way;
  return isPlain ? name : way;
}
