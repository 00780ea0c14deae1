/** A `World` for the tests: the package's own assets, and the fonts among its dependencies. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../../src/core/world.ts';
import { unpacked } from '../../../src/node/woff.ts';
import { root } from '../../architecture/source-files.ts';

const installed = join(root, 'node_modules');

export const world: World = {
  asset: (path) => Promise.resolve(readFileSync(join(root, 'assets', path))),
  assetNames: (folder) => Promise.resolve(readdirSync(join(root, 'assets', folder)).toSorted()),
  font: (file) => {
    const path = join(installed, file);
    return Promise.resolve(existsSync(path) ? unpacked(readFileSync(path)) : null);
  },
  fontFile: (path) => Promise.resolve(readFileSync(path)),
};

/** The same world without a font package. */
export const without = (name: string): World => ({
  ...world,
  font: (file) => (file.startsWith(`${name}/`) ? Promise.resolve(null) : world.font(file)),
});
