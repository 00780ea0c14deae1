import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { findQuotes } from '../../src/analysis/quotes/index.ts';
import { quoteTrouble } from '../../src/analysis/quotes/trouble.ts';
import { contains, overlaps } from '../../src/core/position.ts';
import type { ParagraphRole } from '../../src/core/article.ts';
import type { LanguagePack } from '../../src/core/language-pack.ts';
import { english } from '../../src/languages/en/index.ts';
import { paragraph, paragraphs } from './paragraphs.ts';

/** What is found is written between ⟦ and ⟧; a paragraph a line. */
type Case = readonly [name: string, marked: string];

function marked(text: string, pack: LanguagePack | null = english): string {
  const blocks = paragraphs(text);
  const quotes = findQuotes(blocks, pack);
  return blocks
    .map((block) => {
      const ranges = quotes.map(({ range }) => range).filter((range) => range.block === block.id);
      const brackets = [
        ...ranges.map(({ start, end }) => ({ at: start, order: -end, bracket: '⟦' })),
        ...ranges.map(({ start, end }) => ({ at: end, order: -Infinity - start, bracket: '⟧' })),
      ];
      return Array.from({ length: block.text.length + 1 }, (_, at) => {
        const here = brackets.filter((bracket) => bracket.at === at).toSorted((a, b) => a.order - b.order);
        return here.map(({ bracket }) => bracket).join('') + block.text.charAt(at);
      }).join('');
    })
    .join('\n');
}

const plain = (text: string): string => text.replaceAll(/[⟦⟧]/g, '');

const check = (cases: readonly Case[], pack: LanguagePack | null = english): void => {
  it.each(cases)('%s', (_name, text) => {
    expect(marked(plain(text), pack)).toBe(text);
  });
};

describe('marks', () => {
  check([
    ['curly double', 'Mara Quill said ⟦“we will go”⟧ and left.'],
    ['straight double', 'Mara Quill said ⟦"we will go"⟧ and left.'],
    ['curly single, as in a headline', 'Mayor calls plan ⟦‘a gift’⟧ to Varnholm'],
    ['straight single, as in a headline', "Mayor calls plan ⟦'a gift'⟧ to Varnholm"],
    ['two straight singles', "⟦''We will go,''⟧ Quill said. ⟦''Soon.''⟧"],
    ['two curly singles', '⟦‘‘We will go,’’⟧ Quill said.'],
    ['backticks and apostrophes of old typesetters', "⟦``We will go,''⟧ Quill said, and ⟦`soon'⟧."],
    ['guillemets', 'Il a dit ⟦« nous partons »⟧ hier, ⟦«bien»⟧.'],
    ['single guillemets', 'Sie nannte es ⟦‹gut›⟧.'],
    ['low and high', 'Sie sagte ⟦„wir gehen“⟧ und ⟦‚bald‘⟧, auch ⟦„so”⟧.'],
    ['two commas for a low mark', "Sie sagte ⟦,,wir gehen''⟧ und ging."],
    ['corner brackets', '彼は⟦「行こう」⟧と言い、⟦『本』⟧を読んだ。'],
    ['curly marks without room beside them', '她说：⟦“我们走。”⟧他说⟦“好”⟧的。'],
    ['opened curly and closed straight', 'Quill said ⟦“we will go,"⟧ and ⟦"we will stay”⟧.'],
    ['an opening mark in the place of a closing one', 'Quill called it ⟦“mostly false.“⟧ Nobody laughed.'],
    ['a closing mark in the place of an opening one', 'Quill spoke of ⟦”mostly false”⟧ words.'],
    ['an opening mark that slipped to the word before', 'Quill said,⟦” we will go soon.”⟧'],
    ['marks with white space inside', 'Quill said ⟦" we will go "⟧ and left.'],
    ['marks beside brackets and dashes', '(⟦“Yes”⟧) He—⟦“no, no”⟧—left. ⟦“[We] go—”⟧'],
    ['a quotation that begins with dots', 'She wrote: ⟦“… and so it ends.”⟧ ⟦"...or not"⟧'],
    ['compounds', 'A ⟦“wait-and-see”⟧-like pre-⟦"boom"⟧ mood.'],
  ]);
});

describe('nested marks', () => {
  check([
    ['single in double', '⟦“He told me ⟦‘go home’⟧ and I went,”⟧ she said.'],
    ['double in single', '⟦‘He told me ⟦“go home”⟧ and I went,’⟧ she said.'],
    ['curly in straight', '⟦"He told me ⟦“go home”⟧ and I went,"⟧ she said.'],
    ['straight in curly', '⟦“He told me ⟦"go home"⟧ and I went,”⟧ she said.'],
    ['curly in curly', '⟦“He told me ⟦“go home”⟧ and I went,”⟧ she said.'],
    ['straight in straight', '⟦"He told me ⟦"go home"⟧ and I went,"⟧ she said.'],
    ['two that end at one place', '⟦“He told me ⟦‘go home.’⟧”⟧ She went.'],
    ['two that begin at one place', '⟦"⟦\'Go home,\'⟧ he told me,"⟧ she said.'],
    ['three deep', '⟦“She wrote ⟦‘he said ⟦“go”⟧ twice’⟧ to me.”⟧'],
    ['two British singles that end together', '⟦‘They call it ⟦‘home’⟧’⟧, she said.'],
  ]);
});

describe('apostrophes and measures', () => {
  check([
    ['inside words', "Don’t ask the O'Neills’ sons about l’été or ma'am."],
    ['plural possessives', 'The players’ union and the owners’ club met.'],
    ['shortened words', "’Tis late. 'Twas so in the ’90s, the '80s and ‘94: give ’em rock ’n’ roll and rock 'n' roll."],
    ['a plural possessive in single marks', '⟦‘The players’ union will strike,’⟧ Quill said.'],
    ['a possessive behind a short single quotation', 'The ⟦‘players’⟧ met the owners’ club.'],
    ['contractions in single marks', "⟦'I don't think we'll give 'em more,'⟧ Quill said."],
    ['a shortened word that is quoted whole', "They met at a ⟦'round'⟧ table."],
    ['a quotation that begins with a number', '⟦‘20 years is too long,’⟧ Quill said.'],
    ['feet and inches', 'He is 6\'2" tall, she is 5′10″ and the boy 4’ 11”.'],
    ['inches alone', 'A 12" pipe and a 3" nail.'],
    ['inches in a quotation', '⟦"We cut a 12" pipe and a 6\'2" plank,"⟧ Quill said.'],
    ['curly inches in a quotation', '⟦“He is only 5’2”. You know that,”⟧ Quill said.'],
    ['a year at the end of a quotation', '⟦"We came in 1986"⟧ is what she said. ⟦"Not 87."⟧'],
    ['minutes and seconds', 'She ran it in 3\'45" on the 40°26′46″ parallel.'],
  ]);

  it('leaves the marks in a program alone', () => {
    const text = 'Type print("x") and say “done”.';
    const block = paragraph(text, { inlines: [{ type: 'code', start: 5, end: 15 }] });
    expect(findQuotes([block], english).map(({ range }) => text.slice(range.start, range.end))).toEqual(['“done”']);
  });
});

describe('missing marks', () => {
  check([
    ['no closing mark: to the end of the paragraph', 'Quill said: ⟦“We will go. And soon.⟧\nNobody went.'],
    ['no closing mark before the next quotation', '⟦“We go, she said.⟧ ⟦“We go soon,”⟧ she added. ⟦“Now.”⟧'],
    ['no opening mark, but a comma', '⟦We will go,”⟧ Quill said.'],
    ['no opening mark, and nothing that tells', 'Even my folks say, we go.” I said so.'],
    ['a stray mark', 'A stray " in the middle, and nothing more.'],
    ['the paragraph that lacks the mark of a running quotation', '⟦“We will go.⟧\nThe hall was full.\n⟦“And soon.”⟧'],
    [
      'a running quotation whose last paragraph lacks the opening mark',
      'Quill said: ⟦“We will go.⟧\n⟦And when we have gone there, we will come back.”⟧ She left.',
    ],
    ['a name beneath a pull quote', '⟦“We will go, and soon.⟧\nMara Quill, mayor of Varnholm.”'],
    ['marks without words', 'Nothing here: “” "" \'\' “ ” «».'],
    ['ornament', '"""""""""""""""" and “““““““““““'],
  ]);

  it('says which quotations the text closes', () => {
    const quotes = findQuotes(paragraphs('“We go,” she said. “And soon.'), english);
    expect(quotes.map(({ closed }) => closed)).toEqual([true, false]);
    expect(quotes[1]?.inner).toEqual({ block: 0, start: 20, end: 29 });
  });
});

const linksIn = (text: string): readonly (number | null)[] =>
  findQuotes(paragraphs(text), english).map((quote) => quote.continues);

/** What the second quotation goes on with, with a paragraph of another role between the two. */
const continuesPast = (role: ParagraphRole): number | null | undefined => {
  const between = paragraph('The hall.', { id: 1, role });
  return findQuotes([paragraph('“We go.'), between, paragraph('“Now.”', { id: 2 })], english)[1]?.continues;
};

describe('trouble with marks', () => {
  it('is told of a quotation that neither closes nor goes on', () => {
    const quotes = findQuotes(paragraphs('“We go.\n“And soon.”\nShe said: “Now'), english);
    expect(quoteTrouble(quotes)).toMatchObject([{ code: 'quotation-unclosed', range: quotes[2]?.range }]);
  });
});

describe('quotations over paragraphs', () => {
  it('go on where the next paragraph opens with the same mark', () => {
    expect(linksIn('She said: “We go.\n“We go ‘soon’.\n“And now.” She left.\n“Who?” he said.')).toEqual([
      null,
      0,
      null,
      1,
      null,
    ]);
  });

  it('go on in single marks', () => {
    expect(marked('⟦‘We go.⟧\n⟦‘And now,’⟧ she said.'.replaceAll(/[⟦⟧]/g, ''))).toBe(
      '⟦‘We go.⟧\n⟦‘And now,’⟧ she said.',
    );
    expect(linksIn('‘We go.\n‘And now,’ she said.')).toEqual([null, 0]);
  });

  it('keep a quotation of the same marks inside', () => {
    expect(marked('“We say “go” at home.\n“And now.”')).toBe('⟦“We say ⟦“go”⟧ at home.⟧\n⟦“And now.”⟧');
  });

  it('do not go on with another mark, nor behind words', () => {
    expect(linksIn('"We go.\n“And now,” she said.')).toEqual([null, null]);
    expect(linksIn('“We go.\nShe said: “And now.”')).toEqual([null, null]);
  });

  it('go on past a caption, and end at a heading', () => {
    expect(continuesPast('caption')).toBe(0);
    expect(continuesPast('byline')).toBe(null);
  });
});

const dashes: LanguagePack = {
  ...english,
  quotationMarks: { pairs: [['«', '»']], elisions: [], dialogueDashes: ['—'] },
};

describe('languages', () => {
  check(
    [
      ['closing marks on both sides, as in Swedish', '⟦”Vi går”⟧, sade hon. ⟦”Nu”⟧.'],
      ['guillemets that point inwards, as in Danish', 'Hun sagde: ⟦»Vi går.«⟧ Og ⟦»nu«⟧.'],
    ],
    null,
  );
  check(
    [
      ['a turn that a dash opens', '⟦— Nous partons.⟧\n⟦— Bien.⟧'],
      ['a turn with who says it', '⟦— Nous partons,⟧ — dit Maud. ⟦— Demain.⟧'],
      ['a turn with a quotation in it', '⟦— Il a dit ⟦« oui — oui »⟧ hier.⟧'],
      ['a dash that opens no paragraph', 'Maud — la maire — part.'],
    ],
    dashes,
  );

  it('takes a dash for speech only where the language writes so', () => {
    expect(marked('— We go.')).toBe('— We go.');
  });
});

describe('any text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '`',
    ' ',
    '.',
    ',',
    'a',
    'B',
    's',
    '6',
    '\n',
    '—',
    '\uD800',
    '「',
    '(',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

  it.each([['with a pack', english] as const, ['without', null] as const])(
    'gives spans that nest and never cross, %s',
    (_, pack) => {
      fc.assert(
        fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
          const blocks = paragraphs(text);
          const quotes = findQuotes(blocks, pack);
          for (const [i, { id, range, inner, depth, continues }] of quotes.entries()) {
            const words = blocks[range.block]?.text ?? '';
            expect(id).toBe(i);
            expect(range.end).toBeLessThanOrEqual(words.length);
            expect(contains(range, inner) && inner.start < inner.end).toBe(true);
            expect(continues === null || continues < id).toBe(true);
            const around = quotes.slice(0, i).filter((other) => overlaps(other.range, range));
            expect(around.every((other) => contains(other.range, range))).toBe(true);
            expect(around.length).toBe(depth);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(['“a ', '”a ', '"a ', "'as ", '6\'2" ', 'a,"', '“‘', '“a” '])(
    'reads a long line of unbalanced marks in time: %s',
    (piece) => {
      const blocks = [paragraph(piece.repeat(200_000))];
      expect(() => findQuotes(blocks, english)).not.toThrow();
    },
  );
});
