/** Archives whose files are read in memory; nothing of them is ever written. */
import { unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { UserError } from '../../core/errors.ts';
import type { Source } from '../types.ts';

export interface Archive {
  /** Names of the files in it, in their order. */
  readonly names: readonly string[];
  /** The bytes of a file; null when there is none of the name. Throws a `UserError` of kind `file` for one that cannot be unpacked. */
  readonly file: (name: string) => Uint8Array | null;
}

/** In bytes: the words of a book of a million words are 10 MB of XML. */
const largestFile = 64 * 1024 * 1024;
const largestTotal = 256 * 1024 * 1024;
const mostFiles = 20_000;

/**
 * Reads the list of an archive's files. Sizes are looked at before anything is unpacked, and no file unpacks to more than it
 * declares. Throws a `UserError` of kind `file` for a damaged archive, and for one with a name that leads out of it.
 */
export function openZip({ name, bytes }: Source): Archive {
  const files = new Map<string, UnzipFileInfo>();
  unzip(name, bytes, (file) => {
    if (files.size >= mostFiles) throw refusal(name, `holds more than ${mostFiles} files`);
    if (leadsOut(file.name)) throw refusal(name, `holds a file whose name leads out of it (${file.name.slice(0, 80)})`);
    files.set(file.name, file);
    return false;
  });
  let left = largestTotal;
  return {
    names: [...files.keys()],
    file: (wanted) => {
      const size = files.get(wanted)?.originalSize;
      if (size === undefined) return null;
      left -= size;
      if (size > largestFile || left < 0) throw refusal(name, `unpacks to ${Math.ceil(size / 1e6)} MB`);
      return unzip(name, bytes, (file) => file.name === wanted)[wanted] ?? null;
    },
  };
}

function unzip(
  name: string,
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('file', `${name} is a damaged, cut off or encrypted archive; save or download it anew.`, {
      cause: error,
    });
  }
}

/** Names are looked up and never become paths, but an archive made to escape is no document. */
const leadsOut = (name: string): boolean => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);

const refusal = (name: string, what: string): UserError =>
  new UserError('file', `${name} ${what}, which no document does; make it anew in the program it comes from.`);
