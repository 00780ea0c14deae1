import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScript } from '../../speech/arbitrary-script.ts';
import { draft, scriptOf, speaker } from '../../speech/script-kit.ts';
import { editionArticle, writeSsml } from './edition.ts';
import { proveVoices } from './voice-proof.ts';

const edition = editionArticle(
  scriptOf({
    drafts: [
      draft('The gate stays shut', 'title'),
      draft('{anna “We asked twice,”} said Anna Berg. {anna “Nobody came.”}'),
      draft('{boris “She never asked”,} said Boris Lund – {boris “not once”}.'),
      draft('Comments are closed.', 'boilerplate'),
    ],
    speakers: [speaker('anna', 'female'), speaker('boris', 'male')],
  }),
);

describe('the voice of every character', () => {
  it('is the one cast for the speaker whom the script names, or the narrator’s by a named rule', async () => {
    const { text } = await writeSsml([edition]);
    expect(proveVoices(edition, text)).toEqual({ problems: [], rules: { narration: 43, speaker: 53, 'lone-mark': 1 } });
  });

  it('is the right one in any script, in every dialect', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScript, fc.constantFrom('w3c', 'espeak'), async (script, dialect) => {
        const article = editionArticle(script);
        const { text } = await writeSsml([article], dialect);
        expect(proveVoices(article, text).problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is not proven when a voice is wrong', async () => {
    const { text } = await writeSsml([edition]);
    const wrong = text.replace('<voice name="en-us+f2">', '<voice name="en-us+f5">');
    expect(proveVoices(edition, wrong).problems[0]).toContain('in en-us+f5 instead of en-us+f2 (speaker)');
  });

  it('is not proven when a word is lost, doubled or moved', async () => {
    const { text } = await writeSsml([edition]);
    expect(proveVoices(edition, text.replace('twice', '')).problems).not.toEqual([]);
    expect(proveVoices(edition, text.replace('twice', 'twice twice')).problems).not.toEqual([]);
    expect(proveVoices(edition, text.replace('We asked', 'asked We')).problems).not.toEqual([]);
  });
});
