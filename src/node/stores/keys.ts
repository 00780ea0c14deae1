/** Keys of a store, which come from other machines and must not lead out of it. */
import { UserError } from '../../core/errors.ts';

/** In bytes of UTF-8; S3 takes 1,024, prefix included. */
const longestKey = 900;

/** Is it names parted by `/`, none of them a way up or hidden from sight? */
export const isKey = (key: string): boolean =>
  key !== '' &&
  !/[\p{Cc}\\]/u.test(key) &&
  new TextEncoder().encode(key).length <= longestKey &&
  key.split('/').every((name) => name !== '' && name !== '.' && name !== '..');

/** The key, if it is one. Throws a `UserError` of kind `file`. */
export function checkedKey(key: string): string {
  if (isKey(key)) return key;
  throw new UserError('file', `“${key.slice(0, 200)}” cannot be the name of an object in a store.`);
}
