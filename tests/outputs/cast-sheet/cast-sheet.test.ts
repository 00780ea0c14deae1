import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cast, isChangedByPerson, wishesFromSheet } from '../../../src/casting/index.ts';
import type { CastSheet } from '../../../src/core/cast-sheet.ts';
import type { EditionArticle } from '../../../src/core/edition.ts';
import type { Script } from '../../../src/core/script.ts';
import { noWishes } from '../../../src/core/wishes.ts';
import type { Wishes } from '../../../src/core/wishes.ts';
import { castSheet } from '../../../src/outputs/cast-sheet/index.ts';
import { rehearse } from '../../../src/speech/index.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { arbitraryScript } from '../../speech/arbitrary-script.ts';
import { draft, scriptOf, speaker } from '../../speech/script-kit.ts';
import { editionArticle, emptyWorld } from '../ssml/edition.ts';

const script = scriptOf({
  drafts: [
    draft('The gate stays shut', 'title'),
    draft('{anna “Yes,”} said Anna. {boris “No.”} {anna “Yes,”} she said.'),
  ],
  speakers: [speaker('anna', 'female'), speaker('boris', 'male')],
});

async function sheetOf(article: EditionArticle): Promise<CastSheet> {
  const [artifact] = await castSheet.write({ articles: [article] }, { profile: 'default', dialect: 'w3c' }, emptyWorld);
  if (!(artifact?.body instanceof Uint8Array)) throw new TypeError('One file of bytes was expected');
  return JSON.parse(new TextDecoder().decode(artifact.body)) as CastSheet;
}

/** As the next build does it: casts by the wishes; the analysis marks what it was told. */
function rebuilt(found: Script, wishes: Wishes): EditionArticle {
  const attributions = found.attributions.map((attribution, at) => {
    const wish = wishes.quotations.find(({ text, occurrence }) => {
      const same = sheetTexts(found)
        .slice(0, at + 1)
        .filter((other) => other === sheetTexts(found)[at]);
      return text === sheetTexts(found)[at] && occurrence === same.length - 1;
    });
    if (wish === undefined) return attribution;
    const named = found.speakers.find(({ name }) => name === wish.speaker)?.id ?? null;
    return { ...attribution, speaker: named, confidence: 1, evidence: [{ cue: 'correction', range: null }] };
  });
  const corrected = { ...found, attributions };
  const parts = cast(corrected, readCatalog('espeak-ng'), wishes);
  return { article: found.article, script: corrected, cast: parts, speech: rehearse(corrected, parts) };
}

const sheetTexts = ({ quotations, article }: Script): readonly string[] =>
  quotations.map(({ range }) => {
    const block = article.blocks[range.block];
    return block !== undefined && 'text' in block ? block.text.slice(range.start, range.end) : '';
  });

describe('the cast sheet', () => {
  it('says who says what, with which voice, why and how sure', async () => {
    const sheet = await sheetOf(editionArticle(script));
    expect(sheet.article).toEqual({ title: 'The gate stays shut', source: 'story.txt' });
    expect(sheet.narrator).toMatchObject({ voice: 'en-us', corrected: false });
    expect(sheet.speakers.map(({ name, voice, quotations, reason }) => ({ name, voice, quotations, reason }))).toEqual([
      { name: 'anna', voice: 'en-us+f2', quotations: 2, reason: 'language and gender fit' },
      { name: 'boris', voice: 'en-us+quincy', quotations: 1, reason: 'language and gender fit' },
    ]);
    expect(sheet.quotations.map(({ text, occurrence, speaker: who, why }) => [text, occurrence, who, why])).toEqual([
      ['“Yes,”', 0, 'anna', 'speech verb'],
      ['“No.”', 0, 'boris', 'speech verb'],
      ['“Yes,”', 1, 'anna', 'speech verb'],
    ]);
  });

  it('is one file for each article of an edition', async () => {
    const article = editionArticle(script);
    const options = { profile: 'default', dialect: 'w3c' };
    const artifacts = await castSheet.write({ articles: [article, article] }, options, emptyWorld);
    expect(artifacts.map(({ suffix }) => suffix)).toEqual(['.1.cast.json', '.2.cast.json']);
  });

  it('as written asks for nothing, whatever the article', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScript, async (found) => {
        const sheet = await sheetOf(editionArticle(found));
        expect(wishesFromSheet(sheet)).toEqual(noWishes);
        expect(isChangedByPerson(sheet)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

const corrections = async (change: (sheet: CastSheet) => CastSheet): Promise<Wishes> =>
  wishesFromSheet(change(await sheetOf(editionArticle(script))));

/** The rows, one of them with other values. */
function edited<T>(rows: readonly T[], at: number, values: Partial<T>): readonly T[] {
  const row = rows[at];
  return row === undefined ? rows : rows.with(at, { ...row, ...values });
}

describe('a sheet that a person has changed', () => {
  it('wishes for another narrator', async () => {
    const wishes = await corrections((sheet) => ({ ...sheet, narrator: { ...sheet.narrator, voice: 'en-gb-x-rp' } }));
    expect(wishes).toEqual({ ...noWishes, narrator: 'en-gb-x-rp' });
  });

  it('wishes for a gender without holding on to the voice of the other', async () => {
    const wishes = await corrections((sheet) => ({
      ...sheet,
      speakers: edited(sheet.speakers, 0, { gender: 'male' }),
    }));
    expect(wishes.speakers).toEqual([{ speaker: 'anna', voice: null, gender: 'male' }]);
  });

  it('wishes for a voice without holding on to the gender', async () => {
    const wishes = await corrections((sheet) => ({
      ...sheet,
      speakers: edited(sheet.speakers, 0, { voice: 'en-us+f5' }),
    }));
    expect(wishes.speakers).toEqual([{ speaker: 'anna', voice: 'en-us+f5' }]);
  });

  it('wishes for another speaker of one quotation, or none', async () => {
    const wishes = await corrections((sheet) => ({
      ...sheet,
      quotations: edited(edited(sheet.quotations, 1, { speaker: null }), 2, { speaker: 'boris' }),
    }));
    expect(wishes.quotations).toEqual([
      { text: '“No.”', occurrence: 0, speaker: null, landmark: 1 },
      { text: '“Yes,”', occurrence: 1, speaker: 'boris', landmark: 2 },
    ]);
  });

  it('keeps its corrections build after build, until the mark is taken away', async () => {
    const first = await sheetOf(editionArticle(script));
    const changed: CastSheet = {
      ...first,
      narrator: { ...first.narrator, voice: 'en-gb-x-rp' },
      speakers: edited(first.speakers, 0, { voice: 'en-us+f5' }),
      quotations: edited(first.quotations, 2, { speaker: 'boris' }),
    };
    const second = await sheetOf(rebuilt(script, wishesFromSheet(changed)));
    const third = await sheetOf(rebuilt(script, wishesFromSheet(second)));
    expect(third).toEqual(second);
    expect(isChangedByPerson(third)).toBe(true);
    expect([third.narrator.corrected, third.speakers[0]?.corrected, third.quotations[2]?.corrected]).toEqual([
      true,
      ['voice'],
      true,
    ]);
    const released: CastSheet = {
      ...third,
      narrator: { ...third.narrator, corrected: false },
      speakers: edited(third.speakers, 0, { corrected: [] }),
      quotations: edited(third.quotations, 2, { corrected: false }),
    };
    expect(wishesFromSheet(released)).toEqual(noWishes);
  });
});
