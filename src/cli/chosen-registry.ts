/** The registry that the user named, as a file that several runs may share. */
import { resolve } from 'node:path';
import { parseRegistry } from '../config/registry.ts';
import { UserError } from '../core/errors.ts';
import { emptyRegistry, registryBytes, registryInMemory } from '../index.ts';
import type { Registry, RegistryKeeper } from '../index.ts';
import { changeFile, readIfThere } from '../node/change-file.ts';
import type { BuildOptions } from './invocation.ts';
import { asUsage } from './exit-codes.ts';
import type { Io } from './io.ts';

/** Undefined without one. A dry run changes nothing but its own copy. Throws a `UserError` of kind `usage` when it cannot be read or is broken. */
export async function chosenRegistry(
  { registry: name, dryRun }: Pick<BuildOptions, 'registry' | 'dryRun'>,
  io: Io,
): Promise<RegistryKeeper | undefined> {
  if (name === null) return undefined;
  const path = resolve(io.cwd, name);
  const parse = rememberingParser(name);
  const start = await parse(await asUsage(() => readIfThere(path, name)));
  return dryRun ? registryInMemory(start) : inFile(path, name, parse);
}

/** Throws a `UserError` of kind `usage` when there is none, or it is broken. */
export async function readRegistry(name: string, io: Io): Promise<Registry> {
  const bytes = await asUsage(() => readIfThere(resolve(io.cwd, name), name));
  if (bytes === null) throw new UserError('usage', `There is no registry ${name}; lectern build --registry makes it.`);
  return parseRegistry(bytes, name);
}

type Parser = (bytes: Uint8Array | null) => Promise<Registry>;

const inFile = (path: string, name: string, parse: Parser): RegistryKeeper => ({
  change: (act) =>
    changeFile(path, name, async (before) => {
      const { registry, result } = act(await parse(before));
      return { bytes: registryBytes(registry), result };
    }),
});

/** Parses a text once, as long as it stays the same. */
function rememberingParser(name: string): Parser {
  let known: { readonly bytes: Uint8Array; readonly registry: Registry } | null = null;
  return async (bytes) => {
    if (bytes === null) return emptyRegistry;
    if (known === null || Buffer.compare(known.bytes, bytes) !== 0) {
      known = { bytes, registry: await parseRegistry(bytes, name) };
    }
    return known.registry;
  };
}
