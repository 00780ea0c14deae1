/** What the options of a build name, brought along for machines that do not have it. */
import { resolve } from 'node:path';
import type { KeptFile } from '../../config/chunk.ts';
import { UserError } from '../../core/errors.ts';
import { filesIn, kindOf } from '../../node/list.ts';
import { sheetEnding } from '../making/followed-sheet.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import type { Besides } from './besides.ts';
import { inFolder } from './in-folder.ts';

/** Lexicons, catalogue, faces and corrected cast sheets. Throws a `UserError` of kind `usage` for what does not travel. */
export async function namedFiles(options: BuildOptions, besides: Besides, io: Io): Promise<readonly KeptFile[]> {
  const { voices, lexicons, face, cast } = options;
  refuseWhatStays(options, io);
  const mayBeFiles = [voices, ...lexicons, ...(face ?? '').split(',')].filter((name) => name !== '');
  const files: KeptFile[] = [];
  for (const name of mayBeFiles)
    if ((await kindOf(resolve(io.cwd, name), name)) === 'file') files.push(await taken(name));
  if (cast !== null) for (const name of await sheetsAt(cast, io)) files.push(await taken(name));
  return files;

  async function taken(name: string): Promise<KeptFile> {
    const file = await besides.file(name);
    if (isRelative(name)) return file;
    throw new UserError(
      'usage',
      `Name ${file.path} from the working folder, not as ${name}: workers have it elsewhere.`,
    );
  }
}

const isRelative = (name: string): boolean => !/^(?:\/|[A-Za-z]:|\.\.)/.test(name);

function refuseWhatStays({ pictures, out }: BuildOptions, io: Io): void {
  if (pictures === 'anywhere')
    throw new UserError(
      'usage',
      '--pictures anywhere does not travel; put the pictures beside the articles, or below.',
    );
  try {
    inFolder(io.cwd, out);
  } catch (error) {
    throw new UserError('usage', `--out names a folder of the store, as in editions/friday, not “${out}”.`, {
      cause: error,
    });
  }
  if (!isRelative(out))
    throw new UserError('usage', `--out names a folder of the store, as in editions/friday, not “${out}”.`);
}

async function sheetsAt(name: string, io: Io): Promise<readonly string[]> {
  const path = resolve(io.cwd, name);
  if ((await kindOf(path, name)) !== 'folder') return [name];
  const sheets = (await filesIn(path, name)).files.filter((file) => file.endsWith(sheetEnding));
  return sheets.map((file) => name.replace(/\/+$/, '') + file.slice(path.length));
}
