/** Opening files that another file names, such as the rows of a manifest. */
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.ts';
import { fileTrouble } from './errors.ts';
import { readSource } from './read.ts';
import { isWebAddress } from './web-address.ts';

/**
 * Opens a file by a path that is taken from the folder of the file that names it. Links are followed before it is looked at where
 * they lead. `cwd` is the folder that names of files are taken from, and the folder of standard input.
 */
export const openBeside =
  (cwd: string, allowOutside: boolean) =>
  async (path: string, from: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
    if (isWebAddress(path) || path.includes('\0'))
      throw new UserError('file', `it names ${path.slice(0, 200)}; only paths of files are opened.`);
    const folder = from === '-' || isWebAddress(from) ? '.' : dirname(from);
    const name = isAbsolute(path) ? path : join(folder, path);
    const file = await realPath(resolve(cwd, name), name);
    const home = await realPath(resolve(cwd, folder), folder);
    if (!allowOutside && !file.startsWith(home.endsWith(sep) ? home : home + sep)) {
      throw new UserError(
        'file',
        `it names ${name}, which is not in the manifest’s folder; --allow-outside lets it be read.`,
      );
    }
    return { name, bytes: await readSource(file, name) };
  };

async function realPath(path: string, name: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    throw fileTrouble(`${name} cannot be read`, error);
  }
}
