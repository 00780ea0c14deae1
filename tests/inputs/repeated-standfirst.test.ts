import { describe, expect, it } from 'vitest';
import { blockKinds, takenOf, usualInclusion } from '../../src/core/inclusion/index.ts';
import { textBlocks } from '../../src/core/article.ts';
import { read } from '../../src/inputs/index.ts';

async function nitf(standfirst: string, lead: string) {
  const bytes = new TextEncoder().encode(
    `<nitf><head/><body><body.head><hedline><hl1>Bridge</hl1></hedline><abstract><p>${standfirst}</p></abstract></body.head>` +
      `<body.content><p>${lead}</p><p>More will be known tomorrow.</p></body.content></body></nitf>`,
  );
  for await (const reading of read({ name: 'story.nitf', bytes })) return reading;
  throw new Error('nothing was read');
}
const kept = async (standfirst: string, lead: string): Promise<readonly [all: number, heard: number]> => {
  const { article } = await nitf(standfirst, lead);
  const speech = takenOf(article, usualInclusion.speech).article;
  return [textBlocks(article).length, textBlocks(speech).length];
};
const standfirst = 'The old bridge of Aldery closes after engineers found a crack in 2 piers';
const lead = 'The old bridge of Aldery was closed on Monday after engineers found a crack in 2 of its piers.';

describe('a standfirst that the lead says again', () => {
  it('stays in the article and is not heard twice', async () => {
    expect(await kept(standfirst, lead)).toEqual([4, 3]);
    const { diagnostics } = await nitf(standfirst, lead);
    expect(diagnostics.map(({ code, range }) => [code, range?.block])).toContainEqual([
      'input-standfirst-nearly-repeated',
      1,
    ]);
    expect(blockKinds).toContain('repeated-standfirst');
  });

  it.each([
    ['another number', standfirst, lead.replace('2 of', '3 of')],
    ['a word that the lead does not have', standfirst.replace('crack', 'bomb'), lead],
    ['a “not”', standfirst, lead.replace('was closed', 'was not closed')],
    ['few words', 'Bridge closes after a crack', lead],
    [
      'its words in another order',
      'A crack in piers, found after the bridge of old Aldery closes, worries engineers',
      lead,
    ],
  ])('is heard where there is a difference: %s', async (_, one, other) => {
    expect(await kept(one, other)).toEqual([4, 4]);
  });

  it('is found in Markdown, too', async () => {
    const bytes = new TextEncoder().encode(`---\ntitle: Bridge\nstandfirst: ${standfirst}\n---\n\n${lead}\n\nMore.\n`);
    for await (const { diagnostics } of read({ name: 'story.md', bytes }))
      expect(diagnostics.map(({ code }) => code)).toContain('input-standfirst-nearly-repeated');
  });
});
