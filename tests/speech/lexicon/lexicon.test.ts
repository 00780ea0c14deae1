import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cast } from '../../../src/casting/index.ts';
import { UserError } from '../../../src/core/errors.ts';
import type { SpeechNode } from '../../../src/core/speech.ts';
import { noWishes } from '../../../src/core/wishes.ts';
import { rehearse } from '../../../src/speech/index.ts';
import { readPls } from '../../../src/speech/lexicon/read-pls.ts';
import { lookUp } from '../../../src/speech/lexicon/lookup.ts';
import { ipaPossessive } from '../../../src/speech/lexicon/possessive.ts';
import { readCatalog } from '../../casting/catalogs.ts';
import { draft, scriptOf } from '../script-kit.ts';

const root =
  '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">';
const pls = (...lexemes: readonly string[]): string =>
  `<?xml version="1.0"?>\n${root}\n${lexemes.join('\n')}\n</lexicon>`;
const lexeme = (grapheme: string, ...sayings: readonly string[]): string =>
  `<lexeme><grapheme>${grapheme}</grapheme>${sayings.join('')}</lexeme>`;

const names = readPls(
  pls(
    lexeme('Brandvik', '<phoneme>ˈbrænviːk</phoneme>', '<alias>Branveek</alias>'),
    lexeme('Port Ansel', '<alias>Port Ahnsel</alias>'),
    lexeme('Port', '<alias>Harbour</alias>'),
    lexeme('kittiwake', '<phoneme>ˈkɪtiweɪk</phoneme>'),
    lexeme('Os', '<alias>Oss</alias>'),
  ),
  'names.pls',
);

const found = (text: string, language = 'en-GB'): readonly (string | null)[] =>
  lookUp(
    names,
    language,
  )(text).map(({ start, end, phonemes, alias }) => `${text.slice(start, end)} = ${phonemes?.text ?? alias}`);

describe('a lexicon file', () => {
  it('gives an entry for every grapheme, with the preferred pronunciation or the first', () => {
    const text = pls(
      '<lexeme role="n"><grapheme>Tarn</grapheme><grapheme> Tårn\n</grapheme><phoneme>a</phoneme><phoneme prefer="true">b</phoneme><example>At Tarn.</example></lexeme>',
      lexeme('Orr', '<phoneme alphabet="x-sampa">O:</phoneme>'),
    );
    expect(readPls(text, 'x.pls')).toEqual([
      { grapheme: 'Tarn', language: 'en', phonemes: { alphabet: 'ipa', text: 'b' }, alias: null },
      { grapheme: 'Tårn', language: 'en', phonemes: { alphabet: 'ipa', text: 'b' }, alias: null },
      { grapheme: 'Orr', language: 'en', phonemes: { alphabet: 'x-sampa', text: 'O:' }, alias: null },
    ]);
  });

  it.each([
    ['no lexicon', '<x/>', 'names.pls:1:4: The root must be <lexicon'],
    ['another version', pls().replace('1.0" xmlns', '2.0" xmlns'), 'The version of a lexicon must be 1.0.'],
    ['no language', pls().replace(' xml:lang="en"', ''), '<lexicon> needs xml:lang.'],
    ['a lexeme without a grapheme', pls('<lexeme><alias>a</alias></lexeme>'), 'names.pls:3:'],
    ['a lexeme without a pronunciation', pls('', lexeme('a')), 'names.pls:4:'],
    ['an empty alias', pls(lexeme('a', '<alias> </alias>')), 'An alias'],
    [
      'an unknown alphabet',
      pls(lexeme('a', '<phoneme alphabet="klingon">a</phoneme>')),
      'The alphabet “klingon” is not known',
    ],
    ['a missing end', pls(lexeme('a', '<alias>b')), 'The XML is not well formed'],
    ['entities of its own', `<!DOCTYPE lexicon [<!ENTITY a "b">]>${root}</lexicon>`, 'is not read.'],
  ])('with %s is refused with its place', (_, text, message) => {
    expect(() => readPls(text, 'names.pls')).toThrow(UserError);
    expect(() => readPls(text, 'names.pls')).toThrow(message.replace('An alias', 'alias'));
  });

  it.each([
    ['an undeclared entity', pls(lexeme('a', '<alias>&eacute;</alias>')), 'names.pls:3:'],
    ['entities that grow', `<!DOCTYPE lexicon [<!ENTITY a "aaaa">]>${pls()}`, 'declarations of its own is not read'],
    ['another namespace', pls().replace('2005/01', '2006/01'), 'The root must be <lexicon'],
    ['an unclosed element', pls('<lexeme><grapheme>a'), 'not well formed'],
    ['a control character', pls(lexeme('a', '<alias>\u0001</alias>')), 'not well formed'],
  ])('with %s ends in one sentence', (_, text, sentence) => {
    expect(() => readPls(text, 'names.pls')).toThrow(UserError);
    expect(() => readPls(text, 'names.pls')).toThrow(sentence);
  });

  it('of ten megabytes, or nested a hundred thousand deep, is read or refused all the same', () => {
    const large = pls(
      ...Array.from({ length: 100_000 }, (_, n) => lexeme(`Name${n}`, `<alias>${'x'.repeat(60)}</alias>`)),
    );
    expect(large.length).toBeGreaterThan(10_000_000);
    expect(readPls(large, 'names.pls')).toHaveLength(100_000);
    const nested = (levels: number): string => pls('<x xmlns="">'.repeat(levels) + '</x>'.repeat(levels));
    expect(readPls(nested(399), 'names.pls')).toEqual([]);
    expect(() => readPls(nested(100_000), 'names.pls')).toThrow('more than 400 deep');
  });

  it('of any text never throws anything but a user’s error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readPls(text, 'any.pls')).toThrow(UserError);
      }),
    );
  });
});

describe('looking up', () => {
  it('finds names as they are written, in capitals and with a possessive', () => {
    expect(found('Brandvik, BRANDVIK and Brandvik’s boat')).toEqual([
      'Brandvik = ˈbrænviːk',
      'BRANDVIK = ˈbrænviːk',
      'Brandvik’s = ˈbrænviːks',
    ]);
    expect(found("Port Ansel's quay")).toEqual(["Port Ansel's = Port Ahnsel’s"]);
  });

  it('finds a common word with a capital at its head too', () => {
    expect(found('Kittiwakes? Kittiwake, kittiwake.')).toEqual(['Kittiwake = ˈkɪtiweɪk', 'kittiwake = ˈkɪtiweɪk']);
  });

  it('takes the longest entry, and whole words only', () => {
    expect(found('Port Ansel, Port, Portland, Airport, OS')).toEqual(['Port Ansel = Port Ahnsel', 'Port = Harbour']);
  });

  it('takes entries for the language or all its regions', () => {
    expect(found('Port', 'en')).toHaveLength(1);
    expect(found('Port', 'en-CA')).toHaveLength(1);
    expect(found('Port', 'fr')).toEqual([]);
    expect(
      lookUp(readPls(pls(lexeme('Port', '<alias>a</alias>')).replace('"en"', '"en-GB"'), 'x'), 'en')('Port'),
    ).toEqual([]);
  });

  it('lets a later entry win', () => {
    const later = readPls(pls(lexeme('Port', '<alias>Quay</alias>')), 'later.pls');
    expect(lookUp([...names, ...later], 'en')('Port').map(({ alias }) => alias)).toEqual(['Quay']);
  });

  it('takes no longer than the text’s length asks', () => {
    expect(found('Port '.repeat(100_000))).toHaveLength(100_000);
  });

  it.each([
    ['bʌs', 'bʌsɪz'],
    ['kæt', 'kæts'],
    ['dɒɡ', 'dɒɡz'],
    ['ˈmɑːrdʒ', 'ˈmɑːrdʒɪz'],
    ['ˈɑːrkənsɔː', 'ˈɑːrkənsɔːz'],
  ])('makes the possessive of %s %s', (word, possessive) => {
    expect(ipaPossessive(word)).toBe(possessive);
  });
});

describe('reading with a lexicon', () => {
  it('puts a name’s sounds before every other reading of it', () => {
    const lexicon = readPls(pls(lexeme('OSCE', '<alias>the Vienna body</alias>')), 'x.pls');
    const script = scriptOf({ drafts: [draft('The OSCE and the FBI met Brandvik.')] });
    const doc = rehearse(script, cast(script, readCatalog('espeak-ng'), noWishes), { lexicon: [...names, ...lexicon] });
    const nodes: readonly SpeechNode[] = doc.turns[0]?.paragraphs[0]?.sentences[0]?.nodes ?? [];
    expect(nodes).toMatchObject([
      { type: 'text', text: 'The ' },
      { type: 'sub', text: 'OSCE', alias: 'the Vienna body' },
      { type: 'text', text: ' and the ' },
      { type: 'say-as', text: 'FBI', alias: 'F B I' },
      { type: 'text', text: ' met ' },
      { type: 'phoneme', text: 'Brandvik', alphabet: 'ipa', pronunciation: 'ˈbrænviːk', alias: 'Branveek' },
      { type: 'text', text: '.' },
    ]);
  });
});

describe('the lexicon that comes with the package', () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'assets', 'lexicons', 'en.pls');
  it('is well formed, names each name once and gives every one its sounds', () => {
    const entries = readPls(readFileSync(file, 'utf8'), 'en.pls');
    expect(entries.length).toBeGreaterThan(20);
    expect(new Set(entries.map(({ grapheme }) => grapheme)).size).toBe(entries.length);
    expect(entries.filter(({ phonemes }) => phonemes === null)).toEqual([]);
  });
});
