import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/outputs/pdf/compose.ts';
import { layout } from '../../../../src/outputs/pdf/layout/index.ts';
import { neverTogether, piecesOf } from '../../../../src/outputs/pdf/layout/pieces.ts';
import type { BelongTogether } from '../../../../src/outputs/pdf/layout/pieces.ts';
import { plainWordsBy } from '../../../../src/outputs/pdf/layout/plain-words.ts';
import type { Typeface, TypefaceChain } from '../../../../src/outputs/pdf/layout/typeface.ts';
import { editionContent } from '../../../../src/outputs/pdf/content/edition-content.ts';
import { loadPieceWords } from '../../../../src/outputs/pdf/piece-words.ts';
import { loadProfile } from '../../../../src/outputs/pdf/profiles/load.ts';
import { printStyle } from '../../../../src/outputs/pdf/profiles/print-style.ts';
import { printWishes } from '../../../../src/outputs/pdf/profiles/wishes.ts';
import { article, contentSetting, editionOf, heading, paragraph, quoting } from '../sample.ts';
import { world } from '../world.ts';

const options = { profile: 'default', dialect: 'w3c' };
const {
  fonts: { chain },
} = await compose(editionOf(article([paragraph('x')])), options, world);
const style = printStyle(await loadProfile('default', world), printWishes(options));
const belongTogether = piecesOf(await loadPieceWords('en', world));

const withoutShortWay = (faces: readonly Typeface[]): readonly Typeface[] =>
  faces.map((face) => ({ ...face, plainAdvance: () => Number.NaN }));
const long: TypefaceChain = { regular: withoutShortWay(chain.regular), bold: withoutShortWay(chain.bold) };

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'a river council said that extraordinarily Tawny “Quoted,” (“AV”); “They T”. it’s Avoid'.split(' '),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...'18 pt Dr. Okafor J. 12 May 100,000 p. 5 € – large- Straße Œuvre'.split(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('one—two', 'q\u0303', '\u212B', 'Ω', 'a\u00A0b', '', 'w'.repeat(80), 'soft\u00ADhyphen'),
  },
);
/** Does the quick no overrule a yes? */
const isWrong: BelongTogether = (a, b) =>
  belongTogether(a, b) && neverTogether(a.charCodeAt(0), a.charCodeAt(a.length - 1), b.charCodeAt(0));

const prose = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => words.join(' '));

/** What stands in marks, as quotations are. */
const quotedIn = (text: string, index: number) =>
  [...text.matchAll(/“[^“”]*”/g)].map(({ 0: { length }, index: start }) => ({
    block: index + 1,
    start,
    end: start + length,
  }));

describe('the short way to the words of plain paragraphs', () => {
  it('gives the very pages that the long way gives', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 8 }), ([title = '', ...texts]) => {
        const blocks = [heading(title), ...texts.map((text) => paragraph(text))];
        const content = editionContent(quoting(article(blocks), texts.flatMap(quotedIn)), contentSetting);
        expect(layout(content, style, chain, belongTogether).doc).toEqual(
          layout(content, style, long, belongTogether).doc,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is not taken for other text, nor for a word that is wider than the room', () => {
    const find = plainWordsBy(chain, belongTogether).regular;
    expect(find('plain words, “quoted”', 10_000)).toMatchObject({ count: 3, starts: [0, 6, 13, 22] });
    for (const text of ['', 'two  spaces', ' before', 'behind ', 'one—two', 'q\u0303', 'a\u00A0b', 'Ελλάδα', 'a\nb']) {
      expect([text, find(text, 10_000)]).toEqual([text, null]);
    }
    expect(find('extraordinarily', 1000)).toBeNull();
  });

  it('asks about every two words that may belong together', () => {
    const words = 'a said p. May may Dr. dr. J. V II 5 5th 18 pt m large- £ – jr. (he e.g. “No 100,000 Okafor,'.split(
      ' ',
    );
    const wrong: string[] = [];
    for (const a of words) for (const b of words) if (isWrong(a, b)) wrong.push(`${a} ${b}`);
    expect(wrong).toEqual([]);
  });
});
