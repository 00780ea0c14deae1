/** Holds the readings against NVIDIA's test cases for text normalisation, where they are at hand. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWords, normaliserFor } from '../../../src/speech/normalise/index.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'text-normalisation');
const isThere = existsSync(folder);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-–—,.;:!?"“”()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

interface Case {
  readonly kind: string;
  readonly written: string;
  readonly spoken: string;
}

/** Written forms with one spoken form only. */
function unambiguousCases(): readonly Case[] {
  const answers = new Map<string, { readonly kind: string; readonly spoken: Set<string> }>();
  const files = readdirSync(folder).filter(
    (name) => name.startsWith('test_cases_') && !/with_audio|match_input/.test(name),
  );
  for (const name of files.toSorted()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [written = '', spoken = ''] = line.split('~').map((part) => part.trim());
      if (spoken === '') continue;
      const entry = answers.get(written) ?? { kind: name.replace(/^test_cases_|\.txt$/g, ''), spoken: new Set() };
      entry.spoken.add(fold(spoken));
      answers.set(written, entry);
    }
  }
  return [...answers].flatMap(([written, { kind, spoken }]) =>
    spoken.size === 1 ? [{ kind, written, spoken: [...spoken].join('') }] : [],
  );
}

/** The set writes letters that are said one by one without spaces: `USA`. */
const say = (written: string): string => {
  const normaliser = normaliserFor('en-US', { base: 'everything', without: [], with: [] });
  return fold(
    inWords(written, normaliser.read(written)).replace(/\b(?:[A-Z] )+[A-Z]\b/g, (letters) =>
      letters.replaceAll(' ', ''),
    ),
  );
};

const share = (of: readonly Case[]): number =>
  of.filter(({ written, spoken }) => say(written) === spoken).length / of.length;

describe.skipIf(!isThere)(
  `the reference set${isThere ? '' : ' (skipped: needs ../shared/data/text-normalisation)'}`,
  () => {
    const cases = isThere ? unambiguousCases() : [];
    const kinds = [...new Set(cases.map(({ kind }) => kind))];
    const large = kinds
      .map((kind) => [kind, cases.filter((one) => one.kind === kind)] as const)
      .filter(([, of]) => of.length >= 10);

    it('is read right in 95 of 100 cases', () => {
      expect(cases).toHaveLength(482);
      expect(share(cases)).toBeGreaterThanOrEqual(0.95);
    });

    it.each(large)('is read right in nine of ten cases of %s', (_, of) => {
      expect(share(of)).toBeGreaterThanOrEqual(0.9);
    });
  },
);
