import { describe, expect, it } from 'vitest';

/** A bench script's exports; it is plain JavaScript, so the types are told here. */
const load = async (name: string): Promise<unknown> =>
  import(new URL(`../../bench/eval/${name}.mjs`, import.meta.url).href);

const { isSameName } = (await load('names')) as {
  readonly isSameName: (one: string | null, other: string | null) => boolean;
};
const { scoreArticle } = (await load('score')) as {
  readonly scoreArticle: (gold: object, found: object) => Readonly<Record<string, unknown>>;
};

describe('whether two names mean one person', () => {
  it.each([
    ['Ilse Brandt', 'Brandt'],
    ['Sen. Ilse Brandt', 'Ilse Brandt'],
    ['Bill Ohm', 'William Ohm'],
    ['I. Brandt', 'Ilse Brandt'],
    ['René Lund', 'Rene Lund'],
    ['Anna Ilse Brandt', 'Ilse Brandt'],
    ['Ilse Brandt III', 'Ilse Brandt'],
  ])('%s is %s', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Ilse Brandt', 'Karl Brandt'],
    ['Ilse Brandt', 'Ilse Ohm'],
    ['Walter Ohm Jr.', 'Walter Ohm'],
    ['Ilse Brandt', null],
  ])('%s is not %s', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([false, false]);
  });
});

const span = (start: number, end: number) => ({
  start,
  end,
  name: 'Brandt',
  voice: 'Ada',
  gender: 'female',
  confidence: 0.9,
  mention: { start: 12, end: 18 },
});

describe('the score of an article', () => {
  const gold = {
    quotes: [
      { start: 0, end: 10, status: 'speaker', entity: 'Ilse Brandt', source: [{ start: 12, end: 18 }] },
      { start: 20, end: 30, status: 'speaker', entity: 'Ilse Brandt' },
      { start: 40, end: 50, status: 'speaker', entity: 'Karl Ohm' },
      { start: 60, end: 65, status: 'narrator' },
      { start: 70, end: 80, status: 'ignore' },
    ],
    gender: { 'Ilse Brandt': 'f', 'Karl Ohm': 'm' },
  };
  const spans = [span(0, 9), span(20, 27), span(40, 50), span(70, 80)];
  const score = scoreArticle(gold, { spans, narrator: 'Nora' });

  it('finds what is covered by four fifths, and asks nothing of what is not settled', () => {
    expect(score).toMatchObject({ found: [true, false, true], spoken: [true, true, true], kept: [true] });
  });

  it('takes a name for right when it is the gold’s, and a span that is missed for wrong', () => {
    expect(score).toMatchObject({ entity: [true, false, false], mention: [true] });
    expect(score['confidence']).toEqual([
      [0.9, true],
      [0.9, false],
    ]);
  });

  it('tells people by name and by voice; what is missed is in the narrator’s', () => {
    const labels = { one: [false, true], together: [false], apart: [false, true] };
    expect(score).toMatchObject({ names: labels, voices: labels });
  });

  it('counts a gender as found, wrong or left open', () => {
    expect(score['gender']).toEqual([true, null]);
  });
});

const { articleOf } = (await load('uhh-lt')) as {
  readonly articleOf: (file: object) => { readonly text: string; readonly quotes: readonly object[] };
};
const { judgeArticle } = (await load('place')) as {
  readonly judgeArticle: (gold: object, found: object) => readonly Readonly<Record<string, unknown>>[];
};

/** Length in code points. */
const points = (text: string): number => Array.from(text).length;

const annotated = (text: string, quote: string, speaker: string, medium = 'Speech', type = 'Direct') => {
  const spans = (part: string) =>
    part === ''
      ? []
      : [
          {
            charBegin: points(text.slice(0, text.indexOf(part))),
            charEnd: points(text.slice(0, text.indexOf(part) + part.length)),
          },
        ];
  return { type, medium, quote: { spans: spans(quote) }, speaker: { spans: spans(speaker) } };
};

describe('an article of uhh-lt', () => {
  const text = 'Am 🚢 sagte der Leiter des Amts, Karl Ohm: „Nein.“';
  const file = (...annotations: readonly object[]) => ({ documentName: 'schiff', originalText: text, annotations });

  it('has its offsets in code units, though the file counts code points', () => {
    const { quotes } = articleOf(file(annotated(text, '„Nein.“', 'Karl Ohm')));
    const start = text.indexOf('„');
    const name = text.indexOf('Karl');
    expect(quotes).toEqual([{ start, end: start + 7, medium: 'Speech', source: [{ start: name, end: name + 8 }] }]);
  });

  it('has one quotation of two annotations, and nothing without a speaker or marks of its own', () => {
    const { quotes } = articleOf(
      file(
        annotated(text, '„Nein.“', 'Karl Ohm', 'Writing'),
        annotated(text, '„Nein.“', 'des Amts'),
        annotated(text, 'der Leiter', ''),
        annotated(text, 'der Leiter', 'Karl Ohm', 'Speech', 'Indirect'),
      ),
    );
    expect(quotes).toMatchObject([{ medium: 'Speech', source: [{}, {}] }]);
  });
});

describe('a speaker held against the place where one is named', () => {
  const text = 'Der Leiter des Amts kam, der das sah, und rief: „Nein, das geht nicht.“';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const judge = (source: string, name: string | null, mention: string, heard = at('„Nein, das geht nicht.“')) => {
    const gold = { text, quotes: [{ ...at('„Nein, das geht nicht.“'), medium: 'Speech', source: [at(source)] }] };
    const [judged] = judgeArticle(gold, { spans: [{ ...heard, name, mentions: mention === '' ? [] : [at(mention)] }] });
    return judged?.['strict'] === true ? 'strictly right' : judged?.['how'];
  };

  it.each([
    ['the mention that is the head', 'Der Leiter des Amts', 'der Leiter', 'Der Leiter', 'strictly right'],
    ['another mention in the same words', 'Der Leiter des Amts', 'das Amt', 'des Amts', 'right'],
    ['the name alone', 'Der Leiter des Amts', 'Leiter', '', 'strictly right'],
    ['someone else', 'Der Leiter des Amts', 'Karl Ohm', 'und', 'other'],
    ['nobody', 'Der Leiter des Amts', null, '', 'unknown'],
  ])('%s', (_case, source, name, mention, verdict) => {
    expect(judge(source, name, mention)).toBe(verdict);
  });

  it('is wrong when less than four fifths of the quotation are given to anyone', () => {
    expect(judge('Der Leiter', 'Leiter', '', at('„Nein'))).toBe('narrator');
  });
});
