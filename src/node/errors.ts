/** What the operating system says, in plain words. */
import { UserError } from '../core/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ENXIO: 'it is no file',
  EMFILE: 'too many files are open',
  ELOOP: 'its symbolic links go round in a circle',
};

/** Does an unknown thing that was thrown carry one of the system's error codes? */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** A `UserError` for trouble with the file system; anything else is thrown on as it is. */
export function fileTrouble(what: string, error: unknown): UserError {
  const code = systemCode(error);
  const reason = code === null ? undefined : reasons[code];
  if (code === null) throw error;
  return new UserError('file', `${what}: ${reason ?? code}.`, { cause: error });
}
