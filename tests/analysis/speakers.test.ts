import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import type { Script, Speaker } from '../../src/core/script.ts';
import { noWishes } from '../../src/core/wishes.ts';
import type { Wishes } from '../../src/core/wishes.ts';
import { german as de } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { articleOf, paragraphs } from './paragraphs.ts';

const scriptOf = (text: string, wishes: Wishes = noWishes): Script =>
  analyse(articleOf(paragraphs(text)), english, { language: 'en', wishes, fragmentWords: 0 });

const speakersOf = (text: string): readonly Speaker[] => scriptOf(text).speakers;

describe('a speaker', () => {
  it('has the fullest name, the other names, the role, and an id made from the name', () => {
    const text = 'Harbour master Ilse M. Brandt opened the quay. “We sail,” Brandt said. “At dawn,” Ms. Brandt added.';
    expect(speakersOf(text)).toMatchObject([
      { id: 'ilse-m-brandt', name: 'Ilse M. Brandt', aliases: ['Brandt'], role: 'Harbour master', type: 'person' },
    ]);
  });

  it('has a role that does not tell whose it is', () => {
    const text = 'Ilse Brandt leads the board. Her deputy, Karl Ohm, disagreed. “We stay,” he said.';
    expect(speakersOf(text)).toMatchObject([{ name: 'Karl Ohm', role: 'deputy' }]);
  });

  it('is one person under two forms of a given name', () => {
    expect(speakersOf('“We sail,” said Robert Quell. “At dawn,” said Bob Quell.')).toHaveLength(1);
  });

  it('is two persons under two given names', () => {
    const ids = speakersOf('“We sail,” said Robert Quell. “At dawn,” said Marta Quell.').map(({ id }) => id);
    expect(ids).toEqual(['robert-quell', 'marta-quell']);
  });

  it('is two persons when one has a suffix', () => {
    expect(speakersOf('“We sail,” said Walter Quell Sr. “At dawn,” said Walter Quell Jr. of Norden.')).toHaveLength(2);
  });

  it('is two persons when one is Mr and one is Mrs, though nobody gives a first name', () => {
    const script = scriptOf('“We sail,” Mrs Quell said. “At dawn,” Mr Quell said. “Never,” Mrs Quell said.');
    expect(script.attributions.map(({ speaker }) => speaker)).toEqual(['quell', 'quell-2', 'quell']);
    expect(script.speakers.map(({ gender }) => gender)).toEqual(['female', 'male']);
  });

  it.each([
    ['an organisation', 'The Harbour Board said: “We sail at dawn.”', 'organisation'],
    ['a document', '“We sail at dawn,” the letter reads.', 'document'],
    ['someone unnamed', '“We sail at dawn,” a fisherman said.', 'unnamed'],
  ])('may be %s', (_, text, type) => {
    expect(speakersOf(text)).toMatchObject([{ type }]);
  });
});

describe('gender', () => {
  it.each([
    ['an honorific', '“We sail,” said Mr. Orr.', 'male'],
    ['an honorific of a woman', '“We sail,” said Ms. Orr.', 'female'],
    ['a role noun', '“We sail,” said spokeswoman Tavi Orr.', 'female'],
    ['a pronoun', 'Tavi Orr said she was late. “We sail,” said Orr.', 'female'],
    ['a common given name', '“We sail,” said Marta Orr.', 'female'],
    ['a noun for someone unnamed', '“We sail,” a spokesman said.', 'male'],
  ])('is told by %s', (_, text, gender) => {
    const [speaker] = speakersOf(text);
    expect(speaker?.gender).toBe(gender);
  });

  it('is not guessed from a name that both bear, nor from a rare one', () => {
    expect(speakersOf('“We sail,” said Robin Orr. “At dawn,” said Tavi Quell.').map(({ gender }) => gender)).toEqual([
      null,
      null,
    ]);
  });

  it('is told by the text rather than by the list of names', () => {
    expect(speakersOf('“We sail,” said Mr. Marta Orr.')[0]?.gender).toBe('male');
  });

  it('keeps its evidence with its place', () => {
    const [speaker] = speakersOf('“We sail,” said Ms. Orr.');
    expect(speaker?.genderEvidence).toMatchObject([{ cue: 'title', range: { block: 0 } }]);
  });
});

describe('an attribution', () => {
  it('keeps the words that name the speaker and the cue', () => {
    const text = '“We sail,” said Ilse Brandt.';
    const script = scriptOf(text);
    const [attribution] = script.attributions;
    const mention = script.mentions.find(({ id }) => id === attribution?.mention);
    const cue = attribution?.evidence[0];
    expect(text.slice(mention?.range.start, mention?.range.end)).toBe('Ilse Brandt');
    expect(cue?.cue).toBe('speech-verb');
    expect(text.slice(cue?.range?.start, cue?.range?.end)).toBe('said');
  });

  it('tells of a cue once, whoever finds it', () => {
    const german = analyse(articleOf(paragraphs('„Wir legen morgen ab“, sagte Ilse Brandt.')), de, {
      language: 'de',
      wishes: noWishes,
      fragmentWords: 0,
    });
    expect(german.attributions[0]?.evidence.map(({ cue }) => cue)).toEqual(['speech-verb']);
  });

  it('says openly that the speaker is unknown', () => {
    const { attributions, diagnostics } = scriptOf('“The tide will not wait for anyone, and neither will we.”');
    expect(attributions).toMatchObject([{ speaker: null, confidence: 0 }]);
    expect(diagnostics).toMatchObject([{ code: 'speaker-unknown', range: { start: 0 } }]);
  });

  it('is surer beside a verb than from the paragraph before', () => {
    const { attributions } = scriptOf('“We sail,” said Ilse Brandt.\n“The tide will not wait for anyone.”');
    expect(attributions[0]?.confidence).toBeGreaterThan(0.9);
    expect(attributions[1]?.confidence).toBeLessThan(0.9);
  });

  it('leaves a quotation inside another to the outer speaker', () => {
    const { attributions, speakers } = scriptOf('“He told me, ‘We sail at dawn,’ and left,” said Ilse Brandt.');
    expect(speakers).toHaveLength(1);
    expect(attributions.map(({ speaker }) => speaker)).toEqual(attributions.map(() => 'ilse-brandt'));
  });
});

const given = (speaker: string | null, words = '“We sail,”'): Wishes => ({
  ...noWishes,
  quotations: [{ text: words, occurrence: 0, speaker }],
});

describe('a correction', () => {
  const text = '“We sail,” said Ilse Brandt. “At dawn,” said Karl Ohm.';
  it('gives a quotation to another speaker, found by an alias', () => {
    const { attributions } = scriptOf(text, given('Ohm'));
    expect(attributions[0]).toMatchObject({ speaker: 'karl-ohm', confidence: 1, evidence: [{ cue: 'correction' }] });
  });

  it('gives a quotation to someone new', () => {
    const { speakers } = scriptOf(text, given('Walter Quell'));
    expect(speakers.map(({ name }) => name)).toEqual(['Walter Quell', 'Karl Ohm']);
  });

  it('gives a quotation to the narrator', () => {
    const { quotations, attributions } = scriptOf(text, given(null));
    expect(quotations[0]?.kind).toBe('term');
    expect(attributions).toHaveLength(1);
  });

  it('changes a gender, or takes it away', () => {
    const wishes: Wishes = { ...noWishes, speakers: [{ speaker: 'Brandt', voice: null, gender: null }] };
    expect(scriptOf(text, wishes).speakers.map(({ gender }) => gender)).toEqual([null, 'male']);
  });

  it('is reported when it fits nothing', () => {
    const { diagnostics } = scriptOf(text, given('Ohm', '“We swim,”'));
    expect(diagnostics.map(({ code }) => code)).toContain('correction-unmatched');
    for (const { message } of diagnostics) expect(message).toMatch(/^A correction .+\.$/u);
  });

  it('is reported as a correction when its speaker is not there', () => {
    const wishes: Wishes = { ...noWishes, speakers: [{ speaker: 'Zora Pell', voice: null, gender: null }] };
    expect(scriptOf(text, wishes).diagnostics.map(({ message }) => message)).toContain(
      'A correction is for a speaker who is not in the article: Zora Pell.',
    );
  });
});

describe('a headline', () => {
  it('is the narrator’s, quotation and all', () => {
    const article = articleOf(paragraphs('“We sail,” says Brandt\n“We sail at dawn,” said Ilse Brandt.'));
    const [title, ...rest] = article.blocks;
    if (title?.type !== 'paragraph') throw new TypeError('a paragraph was expected');
    const heading = { ...title, type: 'heading', level: 1, role: 'title' } as const;
    const script = analyse({ ...article, blocks: [heading, ...rest] }, english, {
      language: 'en',
      wishes: noWishes,
      fragmentWords: 0,
    });
    expect(script.quotations.map(({ kind }) => kind)).toEqual(['scare-quote', 'speech']);
  });
});

describe('any text', () => {
  const words = constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '\n',
    ' ',
    'said',
    'Lee',
    'Ann',
    'Mr.',
    'he',
    'she',
    'the',
    'mayor',
    ',',
    ':',
    '.',
    '—',
    'who',
    'of',
    'that',
    '\u0000',
    '\ud800',
  );

  it('gives every attribution a known quotation, and every speaker something to say', () => {
    assert(
      property(array(words, { maxLength: 60 }), (parts) => {
        const script = scriptOf(parts.join(' '));
        const speaking = new Set(script.attributions.flatMap(({ speaker }) => speaker ?? []));
        expect(script.speakers.map(({ id }) => id).toSorted()).toEqual([...speaking].toSorted());
        expect(script.attributions.every(({ quotation }) => script.quotations[quotation] !== undefined)).toBe(true);
        expect(script.attributions.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      }),
    );
  });
});
