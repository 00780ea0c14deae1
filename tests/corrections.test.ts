/** A person's corrections in an article that goes on changing: each is found again where it belongs, or reported. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRows } from '../src/config/cast-sheet-rules.ts';
import type { CastSheet, QuotationRow, SpeakerRow } from '../src/core/cast-sheet.ts';
import {
  loadCatalog,
  nodeWorld,
  noWishes,
  prepare,
  read,
  rememberedParts,
  wishesFromSheet,
  write,
} from '../src/index.ts';
import { root } from './architecture/source-files.ts';

const world = nodeWorld();
const catalog = await loadCatalog('espeak-ng', world);

/** A paragraph with one quotation; `id` tells it from all others, whatever becomes of its text. */
interface Part {
  readonly id: number;
  readonly text: string;
}

const names = ['Ann Lee', 'Bob Stone', 'Cara Finch'];
const short = ['Yes', 'No', 'Not yet', 'Ask me tomorrow'];
const syllables = [
  'bar',
  'lin',
  'tos',
  'mek',
  'ruv',
  'sha',
  'dol',
  'gen',
  'wix',
  'pum',
  'cre',
  'fay',
  'hob',
  'jun',
  'kel',
  'nor',
];

/** Ten words that hardly another number makes. */
const wordsOf = (seed: number): string =>
  Array.from({ length: 10 }, (_, i) => {
    const mixed = Math.imul(seed * 31 + i + 1, 2_654_435_761) >>> 8;
    return [mixed, mixed >>> 4, mixed >>> 8].map((n) => syllables[n % 16]).join('');
  }).join(' ');

/** A short quotation may stand in the article many times, a long one only once. */
function part(id: number, kind: number): Part {
  const who = names[kind % names.length] ?? '';
  const words = kind % 2 === 0 ? (short[kind % short.length] ?? '') : `We looked at the ${wordsOf(id)}`;
  const texts = [
    `“${words},” said ${who}.`,
    `${who} said: “${words}.”`,
    `It was late. “${words},” said ${who}, who had come early.`,
  ];
  return { id, text: texts[kind % texts.length] ?? '' };
}

const drawn =
  (first: number) =>
  (kinds: readonly number[]): readonly Part[] =>
    kinds.map((kind, i) => part(first + i, kind));
const kinds = fc.integer({ min: 0, max: 59 });
const article = fc.array(kinds, { minLength: 3, maxLength: 12 }).map(drawn(1));

type Edit = (parts: readonly Part[]) => readonly Part[];

const place = fc.integer({ min: 0, max: 11 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at: place, kind: kinds, id: fc.integer({ min: 100, max: 9999 }) }).map(
    ({ at, kind, id }): Edit =>
      (parts) =>
        parts.toSpliced(at % (parts.length + 1), 0, part(id, kind)),
  ),
  place.map(
    (at): Edit =>
      (parts) =>
        parts.length < 2 ? parts : parts.toSpliced(at % parts.length, 1),
  ),
  place.map((at): Edit => changed(at, (text) => text.replace('looked', 'locked'))),
  place.map((at): Edit =>
    changed(at, (text) => text.replace('late', 'very late').replace('early', 'before the others')),
  ),
  fc.constant<Edit>((parts) => parts.map(({ id, text }) => ({ id, text: text.replaceAll(/[“”]/g, '"') }))),
  place.map((at): Edit => (parts) => [...parts.slice(at % parts.length), ...parts.slice(0, at % parts.length)]),
);

const changed =
  (at: number, change: (text: string) => string): Edit =>
  (parts) =>
    parts.map(({ id, text }, i) => ({ id, text: i === at % parts.length ? change(text) : text }));

/** The sheet of a build that follows another sheet. */
const build = (parts: readonly Part[], sheet: CastSheet | null): Promise<CastSheet> =>
  buildText('story.txt', ['The day in Port Ansel', ...parts.map(({ text }) => text)].join('\n\n'), sheet);

async function buildText(name: string, text: string, sheet: CastSheet | null): Promise<CastSheet> {
  for await (const { article: found } of read({ name, bytes: new TextEncoder().encode(text) })) {
    const prepared = await prepare(found, {
      language: null,
      catalog,
      fragmentWords: 3,
      wishes: sheet === null ? noWishes : wishesFromSheet(sheet),
      remembered: sheet === null ? [] : rememberedParts(sheet),
    });
    const [artifact] = await write({ articles: [prepared] }, 'cast', { profile: 'default', dialect: 'w3c' }, world);
    return JSON.parse(new TextDecoder().decode(artifact?.body as Uint8Array)) as CastSheet;
  }
  throw new Error('no article');
}

/** Gives some quotations to a speaker whose name tells which paragraph they stood in. */
const corrected = (sheet: CastSheet, parts: readonly Part[], every: number): CastSheet => ({
  ...sheet,
  quotations: sheet.quotations.map((row, i) =>
    i % every === 0 ? Object.assign({}, row, { speaker: nameOf(parts[(row.place?.block ?? 0) - 1]) }) : row,
  ),
});

const nameOf = (one: Part | undefined): string =>
  `Witness ${'abcdefghijklmnopqrstuvwxyz'[(one?.id ?? 0) % 26]}${one?.id}`;

const decisionsIn = ({ quotations, unmatched }: CastSheet): readonly string[] =>
  [...quotations.filter((row) => row.corrected), ...(unmatched?.quotations ?? [])]
    .map(({ speaker }) => speaker ?? '')
    .toSorted();

describe('a correction', () => {
  it('is found where it belongs, or reported, whatever small edits the article has had', async () => {
    await fc.assert(
      fc.asyncProperty(
        article,
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        async (parts, edits, every) => {
          const sheet = corrected(await build(parts, null), parts, every);
          const now = edits.reduce((all, change) => change(all), parts);
          const made = await build(now, sheet);
          for (const { speaker, place: where, corrected: isSet } of made.quotations) {
            if (!isSet) continue;
            const [here, there] = [now[(where?.block ?? 0) - 1], parts.find((one) => nameOf(one) === speaker)];
            expect([here?.id, plain(here)]).toContain(here?.id === there?.id ? there?.id : plain(there));
          }
          const wanted = sheet.quotations.filter((_, i) => i % every === 0).map(({ speaker }) => speaker ?? '');
          expect(decisionsIn(made)).toEqual(wanted.toSorted());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('holds in the next build beside one of the same words that no longer fits', async () => {
    const parts: readonly Part[] = [
      { id: 1, text: 'It was late. “Not yet,” said Cara Finch, who had come early.' },
      { id: 2, text: '“Yes,” said Ann Lee.' },
      { id: 3, text: '“Not yet,” said Ann Lee.' },
    ];
    const first = corrected(await build(parts, null), parts, 2);
    const now = changed(0, (text) => text.replace('late', 'very late').replace('early', 'before the others'))(parts);
    const second = await build(now, first);
    expect(await build(now, second)).toEqual(second);
  });

  it('is in every later sheet, and nothing changes from build to build', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.array(edit, { maxLength: 2 }), async (parts, edits) => {
        const first = corrected(await build(parts, null), parts, 2);
        const now = edits.reduce((all, change) => change(all), parts);
        const second = await build(now, first);
        const third = await build(now, second);
        expect(third).toEqual(second);
        expect(decisionsIn(third)).toEqual(
          first.quotations
            .filter((_, i) => i % 2 === 0)
            .map(({ speaker }) => speaker ?? '')
            .toSorted(),
        );
      }),
      { numRuns: 100 },
    );
  });
});

type Correction = (sheet: CastSheet) => CastSheet;

const speakerAt =
  (at: number, change: (row: SpeakerRow, sheet: CastSheet) => Partial<SpeakerRow>): Correction =>
  (sheet) => ({
    ...sheet,
    speakers: sheet.speakers.map((row, i) =>
      i === at % sheet.speakers.length ? Object.assign({}, row, change(row, sheet)) : row,
    ),
  });
const quotationAt =
  (at: number, change: Partial<QuotationRow>): Correction =>
  (sheet) => ({
    ...sheet,
    quotations: sheet.quotations.map((row, i) =>
      i === at % sheet.quotations.length ? Object.assign({}, row, change) : row,
    ),
  });

const someVoice = fc.constantFrom('en-us+f2', 'en-us+f5', 'en-gb-x-rp', 'en-us+quincy');
const correction: fc.Arbitrary<Correction> = fc.oneof(
  place.map((at) => speakerAt(at, ({ name }) => ({ name: `${name} Junior` }))),
  place.map((at) => speakerAt(at, (_, { speakers }) => ({ name: speakers[0]?.name ?? '' }))),
  fc.tuple(place, someVoice).map(([at, voice]) => speakerAt(at, () => ({ voice }))),
  fc
    .tuple(place, fc.constantFrom('male' as const, 'female' as const, null))
    .map(([at, gender]) => speakerAt(at, () => ({ gender }))),
  fc.tuple(place, fc.constantFrom('Ida Moll', 'Ann', null)).map(([at, speaker]) => quotationAt(at, { speaker })),
  fc
    .tuple(place, fc.constantFrom('title' as const, 'scare-quote' as const))
    .map(([at, kind]) => quotationAt(at, { kind })),
  someVoice.map((voice): Correction => (sheet) => ({ ...sheet, narrator: { ...sheet.narrator, voice } })),
);

/** Choices that exclude each other, such as two genders of one speaker, end a build before it begins. */
function isRefused(sheet: CastSheet): boolean {
  try {
    checkRows(sheet, 'sheet');
    return false;
  } catch {
    return true;
  }
}

/** What somebody has decided in the end: of merged rows what holds for all of them. */
function decided(sheet: CastSheet): readonly string[] {
  const { narrator, speakers, quotations } = wishesFromSheet(sheet);
  return [
    ...(narrator === null ? [] : [`narrator ${narrator}`]),
    ...speakers.flatMap(({ speaker, voice }) => (voice === null ? [] : [`${speaker} has ${voice}`])),
    ...speakers.flatMap(({ speaker, gender }) => (gender === undefined ? [] : [`${speaker} is ${gender}`])),
    ...speakers.flatMap(({ speaker, found }) => (found ?? []).map((id) => `${id} is ${speaker}`)),
    ...quotations.map(({ text, occurrence, speaker }) => `${occurrence} ${text}: ${speaker}`),
  ];
}

const fixtures = ['tests/fixtures/articles', 'examples']
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder));
const inputs = fixtures
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => /(?:input|examples.*)\.(?:txt|md)$/.test(path));

describe.each(inputs.map((path) => [path.slice(root.length + 1), path] as const))('%s', (_, path) => {
  it('is built, corrected and built again without a correction lost, and then stays the same', async () => {
    const text = readFileSync(path, 'utf8');
    const first = await buildText(path, text, null);
    await fc.assert(
      fc.asyncProperty(fc.array(correction, { minLength: 1, maxLength: 4 }), async (all) => {
        const mine = all.reduce((sheet, change) => change(sheet), first);
        fc.pre(!isRefused(mine));
        const second = await buildText(path, text, mine);
        expect(await buildText(path, text, mine)).toEqual(second);
        expect(await buildText(path, text, second)).toEqual(second);
        expect(decided(second)).toEqual(expect.arrayContaining([...new Set(decided(mine))]));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the voices of the last build', () => {
  it('stay with everyone who still speaks and whose gender is still the same', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.array(edit, { minLength: 1, maxLength: 3 }), async (parts, edits) => {
        const before = await build(parts, null);
        const after = await build(
          edits.reduce((all, change) => change(all), parts),
          before,
        );
        const same = before.speakers.filter((row) => find(after, row)?.gender === row.gender);
        expect(same.map((row) => partOf(find(after, row)))).toEqual(same.map(partOf));
      }),
      { numRuns: 100 },
    );
  });
});

const find = (sheet: CastSheet, { name }: SpeakerRow): SpeakerRow | undefined =>
  sheet.speakers.find((row) => row.name === name);

const partOf = (row: SpeakerRow | undefined) => [row?.name, row?.voice, row?.prosody];

const plain = (one: Part | undefined): string => (one?.text ?? '').replaceAll(/[“”"]/g, '');
