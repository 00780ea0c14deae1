import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../src/outputs/pdf/layout/pieces.ts';
import { loadPieceWords } from '../../../../src/outputs/pdf/piece-words.ts';
import { world } from '../world.ts';

const english = piecesOf(await loadPieceWords('en-GB', world));
const unknown = piecesOf(await loadPieceWords('xx', world));

describe('a single piece of information', () => {
  it.each([
    ['18', 'pt'],
    ['5', 'million'],
    ['(100', '000'],
    ['£', '5'],
    ['20', '%'],
    ['7', 'p.m.'],
    ['p.', '5'],
    ['No.', '10'],
    ['12', 'May'],
    ['12th', 'May,'],
    ['May', '12,'],
    ['May', '2024.'],
    ['J.', 'Adeyemi'],
    ['J.', 'R.'],
    ['Dr.', 'Okafor'],
    ['“Mr', 'Okafor,'],
    ['President', 'Okafor'],
    ['Elizabeth', 'II'],
    ['Elizabeth', 'XV.'],
    ['Okafor', 'jr.'],
    ['May,', '12'],
    ['Okafor', 'Jr.'],
    ['word', '–'],
    ['-', 'word'],
    ['first-', 'and'],
  ])('is not split: %s %s', (before, after) => {
    expect(english(before, after)).toBe(true);
  });

  it.each([
    ['the', 'river'],
    ['in', '2019'],
    ['2019,', '300'],
    ['said.', 'May'],
    ['he', 'may'],
    ['the', 'president'],
    ['president', 'said'],
    ['said', 'Okafor'],
    ['plan', 'A.'],
    ['Okafor', 'I'],
    ['–', 'word'],
    ['', ''],
  ])('is not seen where none is: %s %s', (before, after) => {
    expect(english(before, after)).toBe(false);
  });

  it('is known without words where signs alone tell', () => {
    expect(unknown('100', '000')).toBe(true);
    expect(unknown('J.', 'Adeyemi')).toBe(true);
    expect(unknown('18', 'pt')).toBe(false);
  });
});
