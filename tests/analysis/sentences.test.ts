import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/analysis/sentences/index.ts';
import type { LanguagePack } from '../../src/core/language-pack.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { paragraph, paragraphs } from './paragraphs.ts';

/** The sentences are parted by `|`. */
type Case = readonly [name: string, parted: string];

function parted(text: string, pack: LanguagePack | null = english): string {
  const blocks = paragraphs(text);
  return splitSentences(blocks, 'en', pack)
    .map(({ range }) => blocks[range.block]?.text.slice(range.start, range.end))
    .join('|');
}

describe('German sentences', () => {
  it.each([
    'Er wohnt in der Bahnhofstr. 3 in Lindau.|Die Str. des 17. Juni ist zu.',
    'Sie wohnt in der Kaiserstr. 12 Lindau.|Das Haus in der Kaiserstr.|Das ist neu.',
    'Auskunft unter Tel. 0831 12345.|Die Nr. 10 traf.|Karten gibt es z. B. im Rathaus, d. h. dort.',
    'Am 3. Oktober ist zu.|Zum 100. Geburtstag kamen viele.|Er kam auf Platz 3.|Danach ging er.',
    'Prof. Dr. Anna Berg lehrt an der Univ. Augsburg.|Der Verein e. V. zählt viele.',
    'Die Fa. Huber zahlt rd. 2 Mio. Euro.|Vgl. S. 12 f. und Anm. 4 dazu.|Gem. Art. 3 GG gilt das.',
    'Das kam.|Rd. 5 Mio. Euro fehlen.|Trainer Dr. h. c. Emil Voss schwieg.',
    'Offen ist Mo. bis Fr. von 9 Uhr an.|Es dauerte 8 Min.|Alle wurden gerettet.',
  ])('end and go on as in “%s”', (text) => {
    expect(parted(text.replaceAll('|', ' '), german)).toBe(text);
  });
});

describe('sentences', () => {
  it.each<Case>([
    ['end at a stop', 'We go.|Will she?|No!'],
    ['go on behind a title', 'Mr. Quill met Gov. Ana Ruiz.|Dr. Lee left.'],
    ['go on behind initials', 'J. R. Quill and Mary T. Lee went.|So did T.J. King.'],
    ['end behind a letter that is a word', 'It was I. It was plan B.|The hall was full.'.replace('I. It', 'I.|It')],
    ['go on behind an abbreviation within a name', 'The U.S. Senate met Acme Inc. Chairman Ruiz.'],
    ['end behind an abbreviation when a common first word follows', 'She lives in the U.S.|He does not.'],
    ['go on before a number', 'See No. 5 on Jan. 12 of p. 7.|No. 5 is here.'],
    ['hold the mark of a note that touches them', 'It was so.[1]|It is not.[2][13]|Nobody knew.[4]'],
    ['hold the mark of a note behind them', 'It was so. [1]|It is not. [2] [13]|Nobody knew. [4]'],
    ['go on before a small letter', 'At 5 p.m. the hall closed, e.g. for etc. and so on.'],
    ['hold who says a question', '“Will she go?” he asked.|“No!” she said.'],
    ['end behind a closing mark', 'She said: “We go.”|Nobody went.'],
    ['end inside a quotation', '“We go.|We go soon,” she said.'],
    ['go on behind dots before a small letter', 'We go ... or not.|Well … no.'],
    ['end at the end of a paragraph', 'The hall\nWe go'.replace('\n', '|')],
    ['keep a decimal and an address whole', 'It grew 3.5 percent on example.org in May.'],
    ['keep brackets', 'He left (at 5 p.m.) for home.|[Applause.]|She stayed.'],
  ])('%s', (_name, text) => {
    expect(parted(text.replaceAll('|', text.startsWith('The hall|We') ? '\n' : ' '))).toBe(text);
  });

  it('are found without a language pack, in a language nobody knows, and for a malformed tag', () => {
    const blocks = paragraphs('Ni iru. Ĉu ne?');
    for (const language of ['eo', 'qqq', 'not a tag!']) expect(splitSentences(blocks, language, null)).toHaveLength(2);
  });

  it('are read in a very long line as in a short one', () => {
    const blocks = [paragraph('We go on Jan. 5. She says “no” to Mr. Lee. '.repeat(20_000))];
    expect(splitSentences(blocks, 'en', english)).toHaveLength(40_000);
  });

  it('cover all but the white space between them, once, for any text', () => {
    const pieces = fc.constantFrom(
      'A',
      'b',
      '.',
      '. ',
      '? ',
      '”',
      '“',
      ' ',
      'Mr',
      'U.S',
      '…',
      '3',
      '\t',
      '—',
      '\uDC00',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const ranges = splitSentences([paragraph(text)], 'en', english).map(({ range }) => range);
        const gaps = [
          ...ranges.map(({ start }, i) => [ranges[i - 1]?.end ?? 0, start]),
          [ranges.at(-1)?.end ?? 0, text.length],
        ];
        expect(gaps.every(([from = 0, to = 0]) => from <= to && text.slice(from, to).trim() === '')).toBe(true);
        expect(ranges.every(({ start, end }) => text.slice(start, end).trim().length === end - start)).toBe(true);
      }),
    );
  });
});
