import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/analysis/quotes/index.ts';
import { splitSentences } from '../../../src/analysis/sentences/index.ts';
import { german } from '../../../src/languages/de/index.ts';
import { weakForms } from '../../../src/languages/de/verb-forms.ts';
import { compounds, either } from '../../../src/languages/de/words.ts';
import { languagePack } from '../../../src/languages/index.ts';
import { paragraphs } from '../../analysis/paragraphs.ts';

describe('German words', () => {
  it('are known by the last part of a compound', () => {
    const roles = compounds('sprecher chef rat');
    expect(
      ['sprecher', 'polizeisprecher', 'IG-Sprecher'.toLowerCase(), 'parteichef'].every((word) => roles.has(word)),
    ).toBe(true);
  });

  it('are no compounds of heads that end many another word', () => {
    const roles = compounds('rat');
    expect(roles.has('rat')).toBe(true);
    expect(roles.has('co-rat')).toBe(true);
    expect(roles.has('apparat')).toBe(false);
  });

  it('may stand in either of two lists', () => {
    const both = either(new Set(['mann']), compounds('sprecher'));
    expect(both.has('mann')).toBe(true);
    expect(both.has('hoffmann')).toBe(false);
    expect(both.has('regierungssprecher')).toBe(true);
  });

  it.each([
    ['sag', 'sagen sagt sagte sagten gesagt sage'],
    ['antwort', 'antworten antwortet antwortete antworteten geantwortet antworte'],
    ['beton', 'betonen betont betonte betonten betont betone'],
    ['bezeichn', 'bezeichnen bezeichnet bezeichnete bezeichneten bezeichnet bezeichne'],
    ['kritisier', 'kritisieren kritisiert kritisierte kritisierten kritisiert kritisiere'],
    ['äußer', 'äußern äußert äußerte äußerten geäußert äußere'],
  ])('form regular verbs: %s', (stem, forms) => {
    expect(new Set(weakForms(stem))).toEqual(new Set(forms.split(' ')));
  });
});

describe('the German pack', () => {
  it.each(['de', 'de-AT', 'DE-ch'])('is found by the tag %s', async (tag) => {
    expect((await languagePack(tag))?.language).toBe('de');
  });

  it.each([
    ['low and high marks', 'Sie sagte: „Wir gehen.“ Er auch.', ['„Wir gehen.“']],
    ['single marks inside', 'Sie sagte: „Er rief ‚Halt!‘ und ging.“', ['„Er rief ‚Halt!‘ und ging.“', '‚Halt!‘']],
    [
      'guillemets that point inwards',
      '»Wir gehen«, sagte sie, »und ›bald‹.«',
      ['»Wir gehen«', '»und ›bald‹.«', '›bald‹'],
    ],
    ['guillemets that point outwards', '«Wir gehen», sagte sie.', ['«Wir gehen»']],
    ['marks as in English', 'Sie sagte: “Wir gehen.” Er auch.', ['“Wir gehen.”']],
    ['apostrophes', 'Wie geht’s? Ich hab’ ’ne Idee, sagt Jens’ Vater.', []],
  ])('reads %s', (_name, text, expected) => {
    const quotes = findQuotes(paragraphs(text), german);
    expect(quotes.map(({ range }) => text.slice(range.start, range.end))).toEqual(expected);
  });

  it.each([
    ['ordinals', 'Am 3. Oktober kam Karl IV. Schmidt nach Kiel.|Er blieb.'],
    ['titles and initials', 'Prof. Dr. Ilse Brandt traf K. Ohm.|Der Saal war voll.'],
    ['abbreviations', 'Das kostet z. B. 3 Mio. Euro.|Die Stadt zahlt.'],
    ['a year at the end', 'Das war 1998.|Der Saal war voll.'],
    ['who says a question', '„Wann gehen wir?“, fragte sie.|Niemand ging.'],
  ])('splits sentences past %s', (_name, parted) => {
    const text = parted.replaceAll('|', ' ');
    const sentences = splitSentences(paragraphs(text), 'de', german);
    expect(sentences.map(({ range }) => text.slice(range.start, range.end)).join('|')).toBe(parted);
  });
});
