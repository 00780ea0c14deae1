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
