/** What a reader that goes by places on the page, poppler's pdftotext, finds in articles of many scripts. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { read, textBlocks } from '../../src/index.ts';
import { builtFiles } from './built-files.ts';

const folder = join(import.meta.dirname, 'scripts');

/** What pdftotext adds: marks of direction; and the page number and bullets, which are printed beside the text. */
function extracted(file: string): string {
  const run = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  if (run.error !== undefined) throw run.error;
  return run.stdout.replaceAll(/[\u202A-\u202C\f•]|(?<=\n)\d+(?=\n)/g, '');
}

async function written(name: string): Promise<string> {
  const bytes = readFileSync(join(folder, `${name}.md`));
  const options = { paragraphs: 'auto' } as const;
  const texts: string[] = [];
  for await (const { article } of read({ name: `${name}.md`, bytes }, options))
    texts.push(...textBlocks(article).map(({ text }) => text));
  return texts.join('\n');
}

/** Words without what is there for the eye alone, or vanishes in print. */
const words = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');

/** In lines from right to left, pdftotext puts spaces, numbers, signs and vowel marks where it thinks best; letters it keeps in order. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/\P{L}/gu, '');

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
const skipped = hasPoppler ? '' : ' (skipped: pdftotext is missing)';

describe.skipIf(!hasPoppler)(`pdftotext${skipped}`, () => {
  it.each(['greek', 'cyrillic', 'vietnamese', 'polish', 'czech', 'devanagari'])(
    'reads the words as they are written: %s',
    async (name) => {
      expect(words(extracted(pdfOf(name)))).toEqual(words(await written(name)));
    },
  );

  it.each(['hebrew', 'arabic', 'persian', 'mixed'])('reads the letters in their order: %s', async (name) => {
    expect(letters(extracted(pdfOf(name)))).toEqual(letters(await written(name)));
  });
});

const pdfOf = (name: string): string =>
  builtFiles(inject('scripts'), '.pdf').find((file) => basename(file) === `${name}.pdf`) ?? `no ${name}.pdf`;
