import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cast } from '../../src/casting/index.ts';
import { textBlocks } from '../../src/core/article.ts';
import { segmentsOf } from '../../src/core/segment.ts';
import type { Segment } from '../../src/core/segment.ts';
import type { Script } from '../../src/core/script.ts';
import type { SpeechDoc } from '../../src/core/speech.ts';
import { voiceModes } from '../../src/core/voice.ts';
import type { VoiceMode } from '../../src/core/voice.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { english } from '../../src/languages/en/index.ts';
import { rehearse } from '../../src/speech/index.ts';
import { readCatalog } from '../casting/catalogs.ts';
import { arbitraryScript } from './arbitrary-script.ts';
import { draft, scriptOf, spokenText } from './script-kit.ts';

const catalog = readCatalog('azure');
const script = scriptOf({
  drafts: [
    draft('{anna “We saw it,”} she said, {anna “and it was late.”} Nobody slept. {ben “I did.”}'),
    draft('{ben “Always.”}'),
  ],
});
const castOf = (from: Script) => cast(from, catalog, noWishes);
const speak = (mode: VoiceMode, from: Script = script): SpeechDoc => rehearse(from, castOf(from), { mode });
const voicesIn = ({ turns }: SpeechDoc): readonly string[] => [...new Set(turns.map((turn) => turn.cast.voice.name))];
const written = (segments: readonly Segment[]): readonly string[] => segments.map(({ text }) => text);

describe('the modes of reading', () => {
  it('full cast gives everyone a voice', () => {
    expect(voicesIn(speak('full-cast'))).toHaveLength(3);
  });

  it('two voices give all quotations one, of the gender that the narrator’s is not', () => {
    const doc = speak('two-voices');
    const { narrator, quotations } = castOf(script);
    expect(new Set(voicesIn(doc))).toEqual(new Set([narrator.voice.name, quotations.voice.name]));
    expect(quotations.voice.gender).not.toBe(narrator.voice.gender);
    expect(doc.turns.map(({ speaker }) => speaker)).toEqual(speak('full-cast').turns.map(({ speaker }) => speaker));
  });

  it('one voice reads whole sentences, in one turn, without a pause inside one', () => {
    const doc = speak('one-voice');
    expect(doc.turns).toHaveLength(1);
    expect(written(segmentsOf(doc))).toEqual([
      '“We saw it,” she said, “and it was late.”',
      'Nobody slept.',
      '“I did.”',
      '“Always.”',
    ]);
    expect(segmentsOf(doc).map(({ pauseAfter }) => pauseAfter)).toEqual([0, 0, 600, 2500]);
  });

  it('one voice still knows whose words it reads', () => {
    const [mixed, narrated, alone] = segmentsOf(speak('one-voice'));
    expect(mixed?.pieces).toEqual([
      { speaker: 'anna', text: '“We saw it,”' },
      { speaker: null, text: ' she said, ' },
      { speaker: 'anna', text: '“and it was late.”' },
    ]);
    expect(narrated).toMatchObject({ speaker: null });
    expect(alone).toMatchObject({ speaker: 'ben' });
    expect([narrated, alone].map((segment) => segment?.pieces)).toEqual([undefined, undefined]);
  });

  it('one voice introduces a speaker before the sentence, never inside it', () => {
    const doc = rehearse(scriptOf({ drafts: [draft('She said: {anna “Go.”}')] }), castOf(script), {
      mode: 'one-voice',
      wording: english.announcements,
      announce: ['speakers'],
    });
    expect(written(segmentsOf(doc)).at(-1)).toBe('She said: “Go.”');
    expect(segmentsOf(doc)).toHaveLength(2);
  });

  it.each(voiceModes)('%s says every word once, in order, whatever the article', (mode) => {
    fc.assert(
      fc.property(arbitraryScript, (any) => {
        const segments = segmentsOf(speak(mode, any));
        const said = written(segments).join('').replace(/\s+/g, '');
        expect(said).toBe(spokenText(any));
        for (const { text, pieces } of segments)
          expect((pieces ?? [{ text }]).map((piece) => piece.text).join('')).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('one voice never reads fewer or more words than there are in long paragraphs, and takes no longer for it', () => {
    const long = scriptOf({ drafts: [draft('{anna “Yes,”} she said. '.repeat(2000))] });
    expect(segmentsOf(speak('one-voice', long))).toHaveLength(2000);
    expect(textBlocks(long.article)).toHaveLength(1);
  });
});
