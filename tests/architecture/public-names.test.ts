import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as lectern from '../../src/index.ts';
import { root } from './source-files.ts';

it('offers these names as a library, and no other', () => {
  expect(Object.keys(lectern).toSorted()).toEqual([
    'UserError',
    'catalogNames',
    'checkSsml',
    'findSpeakers',
    'inputExtensions',
    'isChangedByPerson',
    'isSpeech',
    'loadCatalog',
    'noWishes',
    'nodeWorld',
    'outputNames',
    'parseCastSheet',
    'parseCatalog',
    'prepare',
    'read',
    'textBlocks',
    'textBlocksOf',
    'toSource',
    'wishesFromSheet',
    'write',
  ]);
});

it('pins every dependency to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, range]) => !/^\d/.test(range));
  expect(loose).toEqual([]);
});
