/** Any script at all: hostile text, voices that change anywhere, sentences that begin anywhere, every kind of block. */
import * as fc from 'fast-check';
import type { Block, BlockRole, Inline, TextBlock } from '../../src/core/article.ts';
import type { Gender, Script } from '../../src/core/script.ts';
import { block, scriptOf, speaker } from './script-kit.ts';
import type { Draft, Voiced } from './script-kit.ts';

const roles: readonly BlockRole[] = [
  'title',
  'subheading',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'caption',
  'credit',
  'correction',
  'promo',
  'related',
  'boilerplate',
];

const piece = fc.constantFrom(
  'word',
  'Ünïcode',
  '5%',
  ' ',
  ' ',
  '\n',
  '. ',
  '.',
  ',',
  '? ',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '—',
  '…',
  '&',
  '<',
  '>',
  ']]>',
  '[[',
  ']]',
  '\u0000',
  '\u0007',
  '\uFFFE',
  '\uFFFF',
  '😀',
  '\u00A0',
  '\u2028',
  '<b>',
  '&amp;',
  '<!--',
  '(',
  ')',
  '1',
  '$5',
  '日本語',
  'العربية',
);
const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

/** Cuts a text into stretches, never inside a character. */
const cuts = (words: string): fc.Arbitrary<readonly number[]> => {
  const borders = Array.from(words)
    .slice(1)
    .reduce<number[]>(
      (offsets, _, at) => [...offsets, (offsets.at(-1) ?? 0) + (Array.from(words)[at]?.length ?? 1)],
      [],
    );
  return fc.subarray(borders, { maxLength: Math.min(6, borders.length) });
};

const names = ['anna', 'boris', 'cora', 'dev'] as const;
const voices = fc.constantFrom(null, null, ...names);

const runsOf = (starts: readonly number[], length: number, who: readonly (string | null)[]): readonly Voiced[] =>
  [0, ...starts].map((start, at) => ({ start, end: starts[at] ?? length, speaker: who[at % who.length] ?? null }));

/** Inlines that stand side by side, of kinds that matter to speech and of one that does not. */
const inlinesOf = (starts: readonly number[], length: number): fc.Arbitrary<readonly Inline[]> =>
  fc
    .array(fc.constantFrom('foreign', 'note', 'emphasis', 'none', 'ill-formed'), { minLength: 7, maxLength: 7 })
    .map((kinds) =>
      [0, ...starts].flatMap((start, at): readonly Inline[] => {
        const end = starts[at] ?? length;
        const kind = kinds[at] ?? 'none';
        if (kind === 'foreign') return [{ start, end, type: 'foreign', language: 'fr' }];
        if (kind === 'ill-formed') return [{ start, end, type: 'foreign', language: 'not a tag <&>' }];
        if (kind === 'note') return [{ start, end, type: 'note', note: '1' }];
        return kind === 'emphasis' ? [{ start, end, type: 'emphasis' }] : [];
      }),
    );

const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .tuple(text, fc.constantFrom(...roles), fc.array(voices, { minLength: 1, maxLength: 7 }))
  .chain(([words, role, who]) =>
    fc.tuple(cuts(words), cuts(words), cuts(words)).chain(([turns, sentences, marks]) =>
      inlinesOf(marks, words.length).map((inlines) => ({
        block: block(role, words, { inlines }),
        runs: runsOf(turns, words.length, who),
        sentences: [0, ...sentences],
      })),
    ),
  );

/** Puts some blocks into lists, quotations, tables and notes, in the same order. */
const arrange = (
  blocks: readonly TextBlock[],
): { blocks: readonly Block[]; notes: readonly { id: string; blocks: readonly Block[] }[] } => {
  const [first = [], second = [], third = [], fourth = [], rest = []] = [0, 1, 2, 3, 4].map((at) =>
    blocks.slice(at * 2, at === 4 ? undefined : at * 2 + 2),
  );
  return {
    blocks: [
      ...first,
      { type: 'thematic-break' },
      { type: 'list', start: null, items: second.map((item) => [item]) },
      { type: 'block-quotation', blocks: third },
      {
        type: 'table',
        caption: [],
        rows: [fourth.map((cell) => ({ header: null, columns: 1, rows: 1, blocks: [cell] }))],
      },
    ],
    notes: rest.map((note, at) => ({ id: String(at), blocks: [note] })),
  };
};

const genders: readonly (Gender | null)[] = ['female', 'male', null];

export const arbitraryScript: fc.Arbitrary<Script> = fc
  .tuple(
    fc.array(arbitraryDraft, { maxLength: 12 }),
    fc.array(fc.constantFrom(...genders), { minLength: names.length, maxLength: names.length }),
    fc.constantFrom('en', 'en-US', 'en-CA', 'fr', 'de-AT', 'ja', 'not a tag'),
  )
  .map(([drafts, gender, language]) =>
    scriptOf({ drafts, language, arrange, speakers: names.map((name, at) => speaker(name, gender[at] ?? null)) }),
  );
