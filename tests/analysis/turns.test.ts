import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import type { Paragraph } from '../../src/core/article.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { english } from '../../src/languages/en/index.ts';
import { articleOf, paragraph } from './paragraphs.ts';

/** A line is a paragraph; what stands before `|` is its label. */
const transcript = (...lines: readonly string[]): readonly Paragraph[] =>
  lines.map((line, id) => {
    const label = line.indexOf('|');
    if (label < 0) return paragraph(line, { id });
    const text = line.replace('|', '');
    return paragraph(text, { id, inlines: [{ type: 'speaker-label', start: 0, end: label }] });
  });

const read = (blocks: readonly Paragraph[]) => {
  const script = analyse(articleOf(blocks), english, { language: 'en', wishes: noWishes, fragmentWords: 3 });
  const names = new Map<string | null, string>(script.speakers.map(({ id, name }) => [id, name]));
  const textOf = ({ block, start, end }: { block: number; start: number; end: number }) =>
    (blocks[block]?.text ?? '').slice(start, end);
  const spoken = script.attributions.map(({ quotation, speaker }) => {
    const range = script.quotations[quotation]?.range;
    return [names.get(speaker) ?? null, range === undefined ? '' : textOf(range)];
  });
  const voiced = script.utterances.map(({ range, voicing }) => [
    voicing.type === 'speaker' ? (names.get(voicing.speaker) ?? '') : 'narrator',
    textOf(range),
  ]);
  return { script, spoken, voiced, textOf };
};

const intro = 'The engineer Noor Haddad looks after bridges. She spoke to Leo Brandt about rust and patience.';

describe('a labelled turn', () => {
  it('is the speech of the one whom the label names, whatever form the name has', () => {
    const lines = ['Leo Brandt:| What first?', 'HADDAD:| I listen.', 'Leo:| And then?', 'NH:| I write it down.'];
    expect(read(transcript(intro, ...lines)).spoken).toEqual([
      ['Leo Brandt', 'What first?'],
      ['Noor Haddad', 'I listen.'],
      ['Leo Brandt', 'And then?'],
      ['Noor Haddad', 'I write it down.'],
    ]);
  });

  it('is told of by the label, and has no marks', () => {
    const { script, textOf } = read(transcript(intro, 'Brandt:| What first?', 'Haddad:| I listen. '));
    const [turn] = script.quotations;
    const [attribution] = script.attributions;
    expect(turn).toMatchObject({ kind: 'speech', depth: 0, closed: true, continues: null });
    expect(turn?.inner).toEqual(turn?.range);
    expect(attribution?.evidence).toEqual([{ cue: 'label', range: { block: 1, start: 0, end: 7 } }]);
    expect(script.mentions.filter(({ id }) => id === attribution?.mention).map(({ range }) => textOf(range))).toEqual([
      'Brandt',
    ]);
  });

  it('leaves the label to the narrator, and keeps every word once', () => {
    const blocks = transcript(intro, 'Brandt:| What first?', 'Haddad:|  I listen. ');
    const { voiced } = read(blocks);
    expect(voiced).toEqual([
      ['narrator', intro],
      ['narrator', 'Brandt: '],
      ['Leo Brandt', 'What first?'],
      ['narrator', 'Haddad:  '],
      ['Noor Haddad', 'I listen. '],
    ]);
  });

  it('holds the quotations in it, which stay in its voice', () => {
    const { script, spoken, voiced } = read(
      transcript(intro, 'Brandt:| You called it “safe”.', 'Haddad:| Lena Roth said: “It is safe.” I did not.'),
    );
    expect(script.quotations.map(({ depth }) => depth)).toEqual([0, 1, 0, 1]);
    expect(spoken.map(([name]) => name)).toEqual(['Leo Brandt', 'Leo Brandt', 'Noor Haddad', 'Noor Haddad']);
    expect(voiced.at(-1)).toEqual(['Noor Haddad', 'Lena Roth said: “It is safe.” I did not.']);
  });

  it('of Q and A is one of two nameless voices', () => {
    const { script, spoken } = read(transcript('Q:| What first?', 'A:| I listen.', 'Q:| And then?', 'A:| I write.'));
    expect(spoken.map(([name]) => name)).toEqual(['Q', 'A', 'Q', 'A']);
    expect(script.speakers.map(({ type }) => type)).toEqual(['unnamed', 'unnamed']);
  });

  it('under initials that two people share is of neither', () => {
    const both = `${intro} Nils Hagen listened.`;
    expect(read(transcript(both, 'NH:| I listen.')).spoken).toEqual([['NH', 'I listen.']]);
  });

  it('ends a quotation that the paragraph before leaves open', () => {
    const { script } = read(transcript(intro, '“We begin here.', 'Haddad:| I listen” is all I said.'));
    expect(script.quotations.at(-1)).toMatchObject({ depth: 0, continues: null });
    expect(script.quotations.at(-1)?.range).toMatchObject({ block: 2, start: 8 });
  });

  it('does not reach into the paragraph that follows without a label', () => {
    const { voiced } = read(transcript(intro, 'Brandt:| What first?', 'Haddad:| I listen.', 'Haddad retires soon.'));
    expect(voiced.at(-1)).toEqual(['narrator', 'Haddad retires soon.']);
  });

  it('goes on in a paragraph without a label before the next turn', () => {
    const lines = ['Brandt:| What first?', 'Haddad:| I listen.', 'It takes a day.', 'Brandt:| And then?'];
    expect(read(transcript(intro, ...lines)).spoken).toEqual([
      ['Leo Brandt', 'What first?'],
      ['Noor Haddad', 'I listen.'],
      ['Noor Haddad', 'It takes a day.'],
      ['Leo Brandt', 'And then?'],
    ]);
  });

  it.each([
    ['tells of a speaker', 'Haddad laughs.'],
    ['is a stage direction', '(Laughter.)'],
    ['has marks of its own', '“One more cup,” says the waiter.'],
  ])('does not go on in a paragraph that %s', (_, between) => {
    const { voiced } = read(
      transcript(intro, 'Brandt:| What first?', 'Haddad:| I listen.', between, 'Brandt:| And then?'),
    );
    const haddad = voiced.filter(([voice]) => voice === 'Noor Haddad').map(([, text]) => text?.trim());
    expect(haddad).toEqual(['I listen.']);
  });

  it('needs words', () => {
    expect(read(transcript(intro, 'Brandt:| …', 'Haddad:|')).script.quotations).toEqual([]);
  });
});

describe('the letters Q and A', () => {
  const turns = ['Q:| What first?', 'A:| I listen.'];
  const speakers = (...before: readonly Paragraph[]) => {
    const rest = transcript(...before.map(() => ''), ...turns).slice(before.length);
    return read([...before, ...rest]).spoken.map(([name]) => name);
  };

  it('stand for the two whom the introduction names, with the partner behind a preposition', () => {
    expect(speakers(paragraph('Leo Brandt spoke with the engineer Noor Haddad about rust.'))).toEqual([
      'Leo Brandt',
      'Noor Haddad',
    ]);
  });

  it('stand for the byline and the only one named beside it', () => {
    const before = [
      paragraph('By Leo Brandt', { role: 'byline' }),
      paragraph('Noor Haddad looks after bridges.', { id: 1 }),
    ];
    expect(speakers(...before)).toEqual(['Leo Brandt', 'Noor Haddad']);
  });

  it('stand for nobody where several people are told of', () => {
    expect(speakers(paragraph('Noor Haddad and Mara Linde run the bridges of Norden with Jan Pohl.'))).toEqual([
      'Q',
      'A',
    ]);
  });
});
