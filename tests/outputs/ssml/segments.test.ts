import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../../src/core/edition.ts';
import type { Script } from '../../../src/core/script.ts';
import { checkSsml } from '../../../src/outputs/ssml/check/index.ts';
import { withoutForbidden } from '../../../src/core/xml-text.ts';
import { ssml } from '../../../src/outputs/ssml/index.ts';
import type { SegmentRow } from '../../../src/outputs/ssml/segments.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { arbitraryScript } from '../../speech/arbitrary-script.ts';
import { draft, scriptOf, speaker, spokenText } from '../../speech/script-kit.ts';
import { brokenSegments, changed } from './check/broken.ts';
import { editionArticle, emptyWorld } from './edition.ts';

const catalog = readCatalog('espeak-ng');

async function written(...scripts: readonly Script[]): Promise<Artifact> {
  const articles = scripts.map((script) => editionArticle(script, catalog));
  const [artifact, ...more] = await ssml.write({ articles }, { profile: 'default', dialect: 'segments' }, emptyWorld);
  if (artifact === undefined || more.length > 0) throw new Error('segments are one file');
  return artifact;
}

const textOf = ({ body }: Artifact): string => (body instanceof Uint8Array ? new TextDecoder().decode(body) : '');

const rowsOf = (text: string): readonly SegmentRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SegmentRow);

const story = scriptOf({
  drafts: [
    draft('Rain in the valley', 'title'),
    draft('{anna “We saw it,”} she said. {anna “It cost $5M.”}'),
    draft('{boris “No.”}'),
  ],
  speakers: [speaker('anna', 'female'), speaker('boris', 'male')],
});

describe('segments', () => {
  it('are one line of JSON for each sentence of a voice, in words, with the silence after it', async () => {
    const artifact = await written(story);
    expect(artifact.suffix).toBe('.segments.ndjson');
    expect(rowsOf(textOf(artifact)).map(({ n, speaker: who, text, pauseAfter }) => [n, who, text, pauseAfter])).toEqual(
      [
        [1, null, 'Rain in the valley', 1200],
        [2, 'anna', '“We saw it,”', 200],
        [3, null, 'she said.', 200],
        [4, 'anna', '“It cost five million dollars.”', 750],
        [5, 'boris', '“No.”', 0],
      ],
    );
  });

  it('name the voice, its language, and how far it is altered', async () => {
    const [first] = rowsOf(textOf(await written(story)));
    expect(first).toMatchObject({ voice: 'en-us', language: 'en-US', pitch: 100, rate: 100 });
  });

  it('hold every word once, in order, whatever the article', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScript, async (script) => {
        const silent = { ...script, language: 'tlh' }; // Nothing is said in other words in a language without readings.
        const words = rowsOf(textOf(await written(silent))).map(({ text }) => text);
        expect(words.join('').replace(/\s+/g, '')).toBe(withoutForbidden(spokenText(script)).replace(/\s+/g, ''));
      }),
      { numRuns: 100 },
    );
  });

  it('are cut where one alone is too long for a request', async () => {
    const endless = scriptOf({ drafts: [draft(`${'on and on '.repeat(900)}${'x'.repeat(9000)}`)] });
    const rows = rowsOf(textOf(await written(endless)));
    expect(Math.max(...rows.map(({ text }) => text.length))).toBeLessThanOrEqual(4096);
    expect(
      rows
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ''),
    ).toBe(spokenText(endless));
  });
});

const rulesOf = (line: string): readonly string[] => checkSsml(line, 'segments').map(({ rule }) => rule);
describe('the check of segments', () => {
  it('takes a good file', () => {
    expect(checkSsml(`${changed({})}\n${changed({ n: 2 })}\n`, 'segments')).toEqual([]);
  });

  it.each(brokenSegments)('finds %s', (rule, line) => {
    expect(rulesOf(line)).toEqual([rule]);
  });

  it('says in which line', () => {
    expect(checkSsml(`${changed({})}\n${changed({ n: 5 })}`, 'segments')).toMatchObject([{ line: 2, column: 1 }]);
  });
});
