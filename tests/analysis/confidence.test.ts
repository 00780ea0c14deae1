import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { english } from '../../src/languages/en/index.ts';
import { articleOf, paragraphs } from './paragraphs.ts';

const options = { language: 'en', wishes: noWishes, fragmentWords: 0 };
const scriptOf = (text: string, more: { readonly minConfidence?: number } = {}) =>
  analyse(articleOf(paragraphs(text)), english, { ...options, ...more });

const twoOnStage =
  'Ada Berander met Karl Ostquist on Monday. “We will be closed until the spring, I am afraid to say.”\n“That is far too late,” Ostquist said.';

describe('how sure it is', () => {
  it('names who else came into question, each less likely than the one before', () => {
    const { attributions } = scriptOf(
      'Ada Berander told Karl Ostquist, the mayor of Galfield, that “the bridge was never safe”, the council said.',
    );
    const others = attributions.flatMap((attribution) => attribution.others ?? []);
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ confidence }) => confidence)).toEqual(
      others.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
    );
  });

  it('gives everything below the least confidence to the narrator, and says so', () => {
    const usual = scriptOf(twoOnStage);
    const strict = scriptOf(twoOnStage, { minConfidence: 0.99 });
    expect(usual.speakers.map(({ name }) => name)).toContain('Karl Ostquist');
    expect(strict.speakers).toEqual([]);
    expect(strict.utterances.map(({ voicing }) => voicing)).toContainEqual({
      type: 'narrator',
      rule: 'unsure',
      quotation: 1,
    });
    expect(strict.diagnostics.map(({ code }) => code)).toContain('speaker-unknown');
  });

  it('keeps the one it did not trust among those who may have said it', () => {
    const { attributions } = scriptOf(twoOnStage, { minConfidence: 0.99 });
    expect(attributions[1]?.others?.[0]?.name).toBe('Karl Ostquist');
  });

  it('trusts a person’s correction whatever the least confidence', () => {
    const quotations = [{ text: '“That is far too late,”', occurrence: 0, speaker: 'Ada Berander' }];
    const { speakers } = analyse(articleOf(paragraphs(twoOnStage)), english, {
      ...options,
      wishes: { ...noWishes, quotations },
      minConfidence: 1,
    });
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Berander']);
  });
});
