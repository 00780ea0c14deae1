import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { findQuotes } from '../../src/analysis/quotes/index.ts';
import { splitUtterances } from '../../src/analysis/utterances.ts';
import type { TextBlock } from '../../src/core/article.ts';
import type { Attribution, QuotationKind, SpeakerId, Utterance } from '../../src/core/script.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { english } from '../../src/languages/en/index.ts';
import { articleOf, paragraphs } from './paragraphs.ts';

const lee = 'lee' as SpeakerId;

interface Finding {
  readonly kind: QuotationKind;
  readonly speaker?: SpeakerId | null;
  readonly cue?: string;
}

/** Utterances of a text whose quotations, in order, are what `findings` says; beyond the last, speech of Lee's. */
function utter(text: string, findings: readonly Finding[] = [], fragmentWords = 3): readonly string[] {
  const blocks = paragraphs(text);
  const quotes = findQuotes(blocks, english);
  const attributions = quotes.map(({ id }, i): Attribution => {
    const { speaker = lee, cue = 'speech-verb' } = findings[i] ?? {};
    return { quotation: id, speaker, mention: null, confidence: 1, evidence: [{ cue, range: null }] };
  });
  const quotations = quotes.map((quote, i) => Object.assign({}, quote, { kind: findings[i]?.kind ?? 'speech' }));
  return splitUtterances({ blocks, quotations, attributions, fragmentWords }).map((one) => shown(one, blocks));
}

const shown = ({ range, voicing }: Utterance, blocks: readonly TextBlock[]): string =>
  `${voicing.type === 'speaker' ? voicing.speaker : voicing.rule}:${blocks[range.block]?.text.slice(range.start, range.end)}`;

describe('utterances', () => {
  it('give a quotation to its speaker, with its marks, and the rest to the narrator', () => {
    expect(utter('So “we go,” Lee said. “Now.”')).toEqual([
      'narration:So ',
      'lee:“we go,” ',
      'narration:Lee said. ',
      'lee:“Now.”',
    ]);
  });

  it('give white space between two quotations to the first', () => {
    expect(utter('  “We go.” “Now.” ')).toEqual(['lee:  “We go.” ', 'lee:“Now.” ']);
  });

  it('keep an inner quotation in the voice of the outer one', () => {
    expect(
      utter('“She said ‘no’ twice.”', [{ kind: 'speech' }, { kind: 'speech', speaker: 'quill' as SpeakerId }]),
    ).toEqual(['lee:“She said ‘no’ twice.”']);
  });

  it.each(['scare-quote', 'title', 'term', 'document'] as const)(
    'leave a %s to the narrator by a rule of that name',
    (kind) => {
      expect(utter('The “free lunch” plan', [{ kind }])).toEqual([
        'narration:The ',
        `${kind}:“free lunch” `,
        'narration:plan',
      ]);
    },
  );

  it('leave a quotation to the narrator when its speaker is not sure', () => {
    expect(utter('“We go.”', [{ kind: 'speech', speaker: null }])).toEqual(['unsure:“We go.”']);
  });

  it('leave a short fragment to the narrator, and give a longer one to its speaker', () => {
    const text = 'He spoke of “two more weeks” and of “four or five weeks” there.';
    const findings = [{ kind: 'fragment' }, { kind: 'fragment' }] as const;
    expect(utter(text, findings, 3).filter((one) => !one.startsWith('narration'))).toEqual([
      'fragment:“two more weeks” ',
      'lee:“four or five weeks” ',
    ]);
    expect(utter(text, findings, 0).filter((one) => one.startsWith('lee'))).toHaveLength(2);
  });

  it('give a short fragment to the speaker whom a person has named', () => {
    expect(utter('a “mess” there', [{ kind: 'fragment', cue: 'correction' }])[1]).toBe('lee:“mess” ');
  });

  it.each([
    ['“Sit down now,” said Lee.', 'lee:“Sit down now,” '],
    ['He shrugged. “Never.”', 'lee:“Never.”'],
    ['“Why not?” asked Lee.', 'lee:“Why not?” '],
  ])('voice a whole utterance however short: %s', (text, voiced) => {
    expect(utter(text, [{ kind: 'fragment' }])).toContain(voiced);
  });

  it('keep the voice in the rest of an interrupted sentence, however short', () => {
    const findings = [{ kind: 'speech' }, { kind: 'fragment' }] as const;
    expect(utter('“It is in here,” Lee said, “and it stays.”', findings)).toEqual([
      'lee:“It is in here,” ',
      'narration:Lee said, ',
      'lee:“and it stays.”',
    ]);
  });

  it('leave a short fragment of another sentence, or in lower case, to the narrator', () => {
    const findings = [{ kind: 'speech' }, { kind: 'fragment' }] as const;
    expect(utter('“It is in here,” Lee said. He called it “a luxury,” and left.', findings)[2]).toBe(
      'fragment:“a luxury,” ',
    );
  });

  it('read a short quotation that is a sentence of its own in its speaker’s voice', () => {
    expect(utter('“No.” She left.')[0]).toBe('lee:“No.” ');
  });

  it('hold blank paragraphs, and nothing for empty ones', () => {
    expect(utter('a\n\n \nb')).toEqual(['narration:a', 'narration: ', 'narration:b']);
  });

  it('are the whole text of every block exactly once, in reading order, for any article', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      ' ',
      '. ',
      ', ',
      'Lee said',
      'Mara Quill',
      'we go',
      '\n',
      '«',
      ':',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, fc.nat(5), fc.boolean(), (text, fragmentWords, hasPack) => {
        const blocks = paragraphs(text);
        const options = { language: 'en', wishes: noWishes, fragmentWords };
        const { utterances } = analyse(articleOf(blocks), hasPack ? english : null, options);
        expect(utterances.every(({ range }) => range.start < range.end)).toBe(true);
        const read = blocks.map(({ id }) =>
          utterances.filter(({ range }) => range.block === id).map(({ range }) => range),
        );
        for (const [i, { text: words }] of blocks.entries()) {
          const ends = [0, ...(read[i] ?? []).map(({ end }) => end)];
          expect((read[i] ?? []).map(({ start }) => start)).toEqual(ends.slice(0, -1));
          expect(ends.at(-1)).toBe(words.length);
        }
        expect(utterances.map(({ range }) => range.block)).toEqual(
          utterances.map(({ range }) => range.block).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe('a language without a pack', () => {
  it('has its quotations found, read by the narrator, with one diagnostic', () => {
    const blocks = paragraphs('Hon sade: ”Vi går.”\n”Nu”, sade hon.');
    const options = { language: 'sv', wishes: noWishes, fragmentWords: 3 };
    const script = analyse(articleOf(blocks), null, options);
    expect(script.quotations).toHaveLength(2);
    expect(script.speakers).toEqual([]);
    expect(script.utterances.map(({ voicing }) => voicing.type)).toEqual([
      'narrator',
      'narrator',
      'narrator',
      'narrator',
    ]);
    expect(script.diagnostics.map(({ code }) => code)).toEqual(['no-language-pack']);
  });
});
