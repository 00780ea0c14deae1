/** Packages that come with Lectern if they can, and that only some work needs. */
import { UserError } from '../core/errors.ts';
import { systemCode } from './errors.ts';

/** What `load` imports. Throws a `UserError` of kind `usage` that says what to install when a package is not there. */
export async function optionalPackage<Module>(
  load: () => Promise<Module>,
  { what, packages }: { readonly what: string; readonly packages: string },
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (systemCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UserError('usage', `${what} needs a package that is not installed: npm install ${packages}.`, {
      cause: error,
    });
  }
}
