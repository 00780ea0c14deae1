/** The registry that the user named, as a file that several runs may share. */
import { resolve } from 'node:path';
import { parseRegistry } from '../../config/registry.ts';
import { UserError } from '../../core/errors.ts';
import { emptyRegistry, registryBytes, registryInMemory } from '../../index.ts';
import type { Registry, RegistryKeeper } from '../../index.ts';
import { changeFile, readIfThere } from '../../node/change-file.ts';
import type { BuildOptions } from '../invocation.ts';
import { asUsage } from '../exit-codes.ts';
import type { Io } from '../io.ts';

/** Undefined without one. A dry run changes nothing but its own copy. Throws a `UserError` of kind `usage` when it cannot be read or is broken. */
export async function chosenRegistry(
  { registry: name, dryRun }: Pick<BuildOptions, 'registry' | 'dryRun'>,
  io: Io,
): Promise<RegistryKeeper | undefined> {
  if (name === null) return undefined;
  const path = resolve(io.cwd, name);
  const contents = contentsOf(name);
  const start = await contents.of(await asUsage(() => readIfThere(path, name)));
  return dryRun ? registryInMemory(start) : inFile(path, name, contents);
}

/** Throws a `UserError` of kind `usage` when there is none, or it is broken. */
export async function readRegistry(name: string, io: Io): Promise<Registry> {
  const bytes = await asUsage(() => readIfThere(resolve(io.cwd, name), name));
  if (bytes === null) throw new UserError('usage', `There is no registry ${name}; lectern build --registry makes it.`);
  return parseRegistry(bytes, name);
}

/** What stands in a file, by its bytes: a text of some megabytes is not parsed again for every article. */
interface Contents {
  readonly of: (bytes: Uint8Array | null) => Promise<Registry>;
  readonly know: (bytes: Uint8Array, registry: Registry) => void;
}

const inFile = (path: string, name: string, contents: Contents): RegistryKeeper => ({
  change: (act) =>
    changeFile(path, name, async (before) => {
      const { registry, result } = act(await contents.of(before));
      const bytes = registryBytes(registry);
      contents.know(bytes, registry);
      return { bytes, result };
    }),
});

function contentsOf(name: string): Contents {
  let known: { readonly bytes: Uint8Array; readonly registry: Registry } | null = null;
  return {
    of: async (bytes) => {
      if (bytes === null) return emptyRegistry;
      if (known === null || Buffer.compare(known.bytes, bytes) !== 0) {
        known = { bytes, registry: await parseRegistry(bytes, name) };
      }
      return known.registry;
    },
    know: (bytes, registry) => (known = { bytes, registry }),
  };
}
