import { describe, expect, it } from 'vitest';
import { checkedEndings, checkFile } from '../../src/outputs/checkers.ts';
import { loadOutput, outputNames } from '../../src/outputs/index.ts';
import { article, bytesOf, editionOf, heading, paragraph } from './pdf/sample.ts';
import { world } from './pdf/world.ts';

const story = article([heading('The ferry'), paragraph('It is late.')], { title: 'The ferry', language: 'en' });
/** No recording is made: nothing here speaks, and none is checked. */
const options = { profile: 'default', dialect: 'w3c', planOnly: true };

/** What each format makes of the story, as far as it can be checked. */
const made = (
  await Promise.all(outputNames.map(async (name) => (await loadOutput(name)).write(editionOf(story), options, world)))
)
  .flat()
  .filter(({ suffix }) => checkedEndings.some((ending) => suffix.endsWith(ending)));

describe('every checker', () => {
  it('has a format that makes such files', () => {
    expect(made.length).toBeGreaterThanOrEqual(checkedEndings.length);
    for (const ending of checkedEndings) expect(made.some(({ suffix }) => suffix.endsWith(ending))).toBe(true);
  });

  it.each(made.map((artifact) => [artifact.suffix, artifact] as const))(
    'knows what the format makes by its content, and finds it good: %s',
    async (_suffix, artifact) => {
      const report = await checkFile(await bytesOf(artifact), { dialect: 'w3c', articles: [] }, world);
      expect(report.problems).toEqual([]);
    },
  );

  it('takes bytes of no format for SSML, and says what is wrong with them', async () => {
    const report = await checkFile(Uint8Array.of(0xff, 0x00, 0x10), { dialect: 'w3c', articles: [] }, world);
    expect(report.problems.map(({ label }) => label)).toContain('encoding');
  });
});
