/** The pronunciation lexicons that the user named. */
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.ts';
import type { World } from '../../core/world.ts';
import { readPls } from '../../index.ts';
import type { Lexicon } from '../../index.ts';
import { readSource } from '../../node/read.ts';
import { asUsage } from '../exit-codes.ts';
import type { Io } from '../io.ts';

const folder = 'lexicons';

/** The entries of all, in the order in which they were named. Throws a `UserError` of kind `usage` for one that cannot be read. */
export async function chosenLexicons(named: readonly string[], world: World, io: Io): Promise<Lexicon> {
  const entries: Lexicon[] = [];
  for (const name of named) {
    const bytes = /[/\\.]/.test(name)
      ? await asUsage(() => readSource(resolve(io.cwd, name), name))
      : await ofPackage(name, world);
    entries.push(await readPls(new TextDecoder().decode(bytes), name));
  }
  return entries.flat();
}

/** A name without a slash or a point is that of a lexicon of the package. */
async function ofPackage(name: string, world: World): Promise<Uint8Array> {
  const names = (await world.assetNames(folder)).map((file) => file.replace(/\.pls$/, ''));
  if (names.includes(name)) return world.asset(`${folder}/${name}.pls`);
  throw new UserError(
    'usage',
    `There is no lexicon “${name}”; choose from ${names.join(', ')}, or write ./${name} for a file.`,
  );
}
