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

  it.each([
    ['with a byte order mark', '\uFEFF<?xml version="1.0"?><speak/>', 'utf8'],
    ['of two bytes a character', '\uFEFF<?xml version="1.0"?><speak/>', 'utf16le'],
    ['behind empty lines', '\n\n<speak/>', 'utf8'],
  ] as const)('takes mark-up %s for SSML, and says what is wrong with it', async (_what, text, encoding) => {
    const report = await checkFile(Buffer.from(text, encoding), { dialect: 'w3c', articles: [] }, world);
    expect(report.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['a ZIP file, as an EPUB is', 'PK\u0003\u0004 mimetype'],
    ['text', 'The ferry left at nine.'],
    ['JSON', '{ "format": "lectern-cast" }'],
    ['empty lines', '\n\n'],
  ])('says of %s that it is not what can be checked', async (_what, text) => {
    await expect(checkFile(Buffer.from(text), { dialect: 'w3c', articles: [] }, world)).rejects.toMatchObject({
      kind: 'file',
      message: expect.stringMatching(/^This is neither SSML nor a PDF: /),
    });
  });
});
