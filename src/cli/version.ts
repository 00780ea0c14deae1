/** The package's version. */
import { createRequire } from 'node:module';

export function version(): string {
  const { version: found } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };
  return found;
}
