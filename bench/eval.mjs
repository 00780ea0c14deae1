// npm run eval -- [--lang TAG] [--format uhh-lt] [--misses] PATH…: how often the right speaker is found in articles of known speakers.
// Measures, and the format of a gold file: docs/attribution.md.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formats } from './eval/formats.mjs';
import { predictor } from './eval/predict.mjs';

const { positionals: paths, values } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    format: { type: 'string', default: 'lectern' },
    misses: { type: 'boolean', default: false },
  },
});
const format = formats[values.format];
const problem =
  format === undefined
    ? `There is no format "${values.format}": take one of ${Object.keys(formats).join(', ')}.`
    : paths.length === 0
      ? 'Name a gold file: npm run eval -- GOLD.jsonl'
      : paths.every((path) => existsSync(path))
        ? null
        : `There is nothing at ${paths.find((path) => !existsSync(path))}: name a gold file, or the folder of a clone.`;
if (problem !== null) {
  console.error(problem);
  process.exit(2);
}
const predict = await predictor(values.lang ?? format.language);
for (const path of paths) console.log(await format.report(path, predict, values));
