import { describe, expect, it } from 'vitest';
import { readPassages } from '../../src/analysis/mentions/passages.ts';
import type { NamePhrase } from '../../src/analysis/mentions/types.ts';
import { findQuotes } from '../../src/analysis/quotes/index.ts';
import { splitSentences } from '../../src/analysis/sentences/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { paragraphs } from './paragraphs.ts';

function phrasesOf(text: string) {
  const blocks = paragraphs(text);
  const input = {
    blocks,
    sentences: splitSentences(blocks, 'en', english),
    quotes: findQuotes(blocks, english),
    extracts: new Map(),
  };
  return readPassages(input, english.speakers).flatMap(({ phrases }) => phrases);
}

const namesOf = (text: string): readonly NamePhrase[] => phrasesOf(text).filter((phrase) => phrase.kind === 'name');

describe('names', () => {
  it.each([
    ['a given name and a surname', 'Later Ilse Brandt left.', ['Ilse Brandt']],
    ['an initial', 'Later Walter R. Quell left.', ['Walter R. Quell']],
    ['a particle', 'Later Jan van der Meer left.', ['Jan van der Meer']],
    ['a hyphen and an accent', 'Later Zoë Orr-Lund left.', ['Zoë Orr-Lund']],
    ['a name that opens the sentence', 'Ilse Brandt left.', ['Ilse Brandt']],
    ['no function word', 'When Ilse Brandt left, The Harbour Board met.', ['Ilse Brandt', 'Harbour Board']],
    ['no weekday', 'Ilse Brandt Monday left.', ['Ilse Brandt']],
    ['no common word at the start of a sentence', 'Fishing is old. Boats go fishing.', []],
    ['the apostrophe ends it', 'Ilse Brandt’s boat left.', ['Ilse Brandt']],
    ['a bank of a country', 'The Bank of Norden met.', ['Bank of Norden']],
    ['a department', 'The Department of Health and Human Services met.', ['Department of Health and Human Services']],
    ['a paper', 'The Globe and Mail wrote.', ['Globe and Mail']],
    ['two capitals', 'Later TJ Quell left.', ['TJ Quell']],
    ['an ampersand', 'Later AT&T left.', ['AT&T']],
    ['a nickname in the middle', 'Later Marta “Mimi” Quell left.', ['Marta Quell']],
    ['letters behind', 'Later Ilse Brandt, QC, left.', ['Ilse Brandt']],
  ])('finds %s', (_, text, expected) => {
    expect(namesOf(text).map(({ words }) => words.join(' '))).toEqual(expected);
  });

  it.each([
    ['Ambassador to Norden Ilse Brandt left.', 'Ambassador to Norden', 'Ilse Brandt'],
    ['Secretary of State Ilse Brandt left.', 'Secretary of State', 'Ilse Brandt'],
    ['The team captain Ilse Brandt left.', 'team captain', 'Ilse Brandt'],
    ['Former Deputy Prime Minister Ilse Brandt left.', 'Former Deputy Prime Minister', 'Ilse Brandt'],
    ['Sen. Ilse Brandt left.', 'Sen.', 'Ilse Brandt'],
    ['The Norden Post reporter Ilse Brandt left.', 'Norden Post reporter', 'Ilse Brandt'],
  ])('parts role and name in "%s"', (text, role, name) => {
    const found = namesOf(text).find(({ words }) => words.join(' ') === name);
    expect(found?.role?.trim()).toBe(role);
    expect(found?.type).toBe('person');
  });

  it('tells a person, a group and a place', () => {
    const types = namesOf('Ilse Brandt of the Harbour Board lives in Canada.').map(({ type }) => type);
    expect(types).toEqual(['person', 'organisation', 'place']);
  });

  it('keeps a suffix apart', () => {
    expect(namesOf('Later Walter Quell Jr. left.')[0]).toMatchObject({ words: ['Walter', 'Quell'], suffix: 'Jr' });
  });

  it('knows a surname that is a trade', () => {
    expect(namesOf('Brian Baker left. Then Baker came back.').map(({ words }) => words)).toEqual([
      ['Brian', 'Baker'],
      ['Baker'],
    ]);
  });
});

describe('pronouns and nouns', () => {
  it('finds pronouns with their case', () => {
    const found = phrasesOf('She told him that they sold his boat.').filter(({ kind }) => kind === 'pronoun');
    expect(found.map((phrase) => (phrase.kind === 'pronoun' ? phrase.grammaticalCase : null))).toEqual([
      'subject',
      'object',
      'subject',
      'possessive',
    ]);
  });

  it.each([
    ['the mayor left', 'the mayor', true, 'role'],
    ['a police spokesman left', 'a police spokesman', false, 'role'],
    ['his wife left', 'his wife', true, 'kin'],
    ['the letter came', 'the letter', true, 'document'],
    ['the 61-year-old left', 'the 61-year-old', true, 'person'],
  ])('finds the noun in "%s"', (text, words, definite, sort) => {
    const found = phrasesOf(text).find(({ kind }) => kind === 'nominal');
    expect(found).toMatchObject({ text: words, definite, sort });
  });

  it('takes no noun for a person that only stands before its head', () => {
    expect(phrasesOf('It was a major issue.')).toEqual([]);
  });
});
