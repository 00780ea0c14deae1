// Pairs of a written form and how it is spoken; forms with more than one spoken form are left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliserFor, inWords } from '../../dist/speech/normalise/index.js';

const isCases = (name) => /^test_cases_.*\.txt$/.test(name) && !/with_audio|match_input/.test(name);

/** The unambiguous pairs of a folder’s `test_cases_<class>.txt`. */
export function casesIn(folder) {
  const answers = new Map();
  for (const name of readdirSync(folder).filter(isCases).toSorted()) {
    const kind = name.replace(/^test_cases_|\.txt$/g, '');
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [written = '', spoken = ''] = line.split('~').map((part) => part.trim());
      if (spoken === '') continue;
      const entry = answers.get(written) ?? { kind, written, spoken: new Set() };
      entry.spoken.add(folded(spoken));
      answers.set(written, entry);
    }
  }
  return [...answers.values()]
    .filter(({ spoken }) => spoken.size === 1)
    .map(({ kind, written, spoken }) => ({ kind, written, spoken: [...spoken].join('') }));
}

export function scored(cases) {
  const normaliser = normaliserFor('en-US', { base: 'everything', without: [], with: [] });
  return cases.map((one) => {
    const said = folded(lettersTogether(inWords(one.written, normaliser.read(one.written))));
    return { ...one, said, isRight: said === one.spoken };
  });
}

/** Such pairs write letters that are said one by one without spaces: `USA`. */
const lettersTogether = (text) => text.replace(/\b(?:[A-Z] )+[A-Z]\b/g, (letters) => letters.replaceAll(' ', ''));

/** Case, hyphens, punctuation and spaces count for nothing. */
const folded = (text) =>
  text
    .toLowerCase()
    .replace(/[-–—,.;:!?"“”()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
