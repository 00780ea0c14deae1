/** One input: read, prepared, and its files made; the unit of work that a thread takes. */
import { dirname, join } from 'node:path';
import { textBlocks } from '../../core/article.ts';
import type { Article } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { mediums, takenOf } from '../../core/inclusion/index.ts';
import type { Inclusion, Medium } from '../../core/inclusion/index.ts';
import type { VoiceCatalog } from '../../core/voice.ts';
import type { Artifact, EditionArticle } from '../../core/edition.ts';
import { mediumOf, peopleKeys, prepare, read, wishesWithoutVoices, write } from '../../index.ts';
import type { OutputName, PrepareOptions, Reading, Source, SourceStream } from '../../index.ts';
import { digestOf, digesting } from '../../node/digest.ts';
import type { Digest } from '../../node/digest.ts';
import { settledMark } from '../../node/file-mark.ts';
import { buildRecital, isSsml } from './build-recital.ts';
import type { InputSetting } from '../setting/build-setting.ts';
import { wordCount } from '../display/block-records.ts';
import { placedFindings } from '../display/findings.ts';
import type { Input } from '../sources/inputs.ts';
import { openInput, readInput } from '../sources/inputs.ts';
import { readOptions } from '../parsing/read-options.ts';
import type { Io } from '../io.ts';
import { checkVoices, firstSheet, follow, namedSheet, sheetEnding } from './followed-sheet.ts';
import type { SheetPath } from './followed-sheet.ts';
import { itemSuffixes } from '../sources/item-suffixes.ts';
import { keptSheet } from './kept-sheet.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { settingsOfRows } from '../setting/row-options.ts';
import { watched, watchedOpening } from '../memory/seen.ts';

import { stem } from './output-names.ts';
import { dropStaged, stageArtifacts } from './write-artifacts.ts';
import type { BuiltArticle, LeftOut, MadeArticle, MadeInput, Seen, Track } from '../made.ts';

/** The files are whole on the disk, but under temporary names. Throws a `UserError` for what the user can mend, and leaves none behind then. */
export async function buildArticles(
  input: Exclude<Input, { type: 'failed' }>,
  name: string,
  setting: InputSetting,
  io: Io,
): Promise<MadeInput> {
  const mark = input.type === 'file' ? settledMark(input.path) : null;
  if (isSsml(input.name) && setting.formats.every((format) => format === 'audio')) {
    const source = await readInput(input, setting.options, io);
    return { source: digestOf(source.bytes), mark, articles: [await buildRecital(source, name, setting, io)] };
  }
  const { source, digest } = digestedSource(await openInput(input, setting.options, io));
  const articles: MadeArticle[] = [];
  const suffixOf = itemSuffixes();
  const settingOf = settingsOfRows(setting, io);
  const named: Seen[] = [];
  const how = readOptions(setting.options, io);
  const reading = { ...how, openBeside: watchedOpening(how.openBeside, named, io.cwd) };
  try {
    for await (const { value: found, isLast } of withLast(read(source, reading))) {
      const { item } = found.article.meta.source;
      const row = await settingOf(found.stated);
      const suffix = item === null ? '' : suffixOf(item);
      const beside = input.type === 'file' ? besideInput(input, suffix) : null;
      const own = { ...found, diagnostics: [...row.diagnostics, ...found.diagnostics] };
      const made = await buildArticle({ reading: own, name: name + suffix, beside, isLast }, row.setting, io);
      articles.push({ ...made, seen: [...made.seen, ...named.splice(0)] });
    }
  } catch (error) {
    for (const { staged } of articles) await dropStaged(staged.files);
    throw error;
  }
  return { source: digest(), mark, articles };
}

/** The source as it is, and its fingerprint once it has been read. */
function digestedSource(source: Source | SourceStream): {
  readonly source: Source | SourceStream;
  readonly digest: () => Digest;
} {
  if ('bytes' in source) return { source, digest: () => digestOf(source.bytes) };
  const { body, digest } = digesting(source.chunks);
  return { source: { name: source.name, chunks: body }, digest };
}

/** Says of each whether it is the last. */
async function* withLast<Value>(values: AsyncIterable<Value>): AsyncGenerator<{ value: Value; isLast: boolean }> {
  let held: { readonly value: Value } | null = null;
  for await (const value of values) {
    if (held !== null) yield { value: held.value, isLast: false };
    held = { value };
  }
  if (held !== null) yield { value: held.value, isLast: true };
}

/** Where a person may have put the sheet of an input. */
function besideInput({ path, name }: { readonly path: string; readonly name: string }, suffix: string): SheetPath {
  const file = stem(path) + suffix + sheetEnding;
  return { path: join(dirname(path), file), shown: join(dirname(name), file) };
}

interface ArticleToBuild {
  readonly reading: Reading;
  /** What its files' names begin with. */
  readonly name: string;
  /** Where its sheet may lie beside the input. */
  readonly beside: SheetPath | null;
  /** Is it the last of its input? */
  readonly isLast: boolean;
}

async function buildArticle(
  { reading, name, beside, isLast }: ArticleToBuild,
  setting: InputSetting,
  io: Io,
): Promise<MadeArticle> {
  const { options, catalog, lexicon, registry, folder, formats, catalogs, onProgress } = setting;
  const { article } = reading;
  const seen: Seen[] = [];
  const world = watched(setting.world, seen);
  const own = { path: join(folder, name + sheetEnding), shown: join(options.out, name + sheetEnding) };
  const named = namedSheet(setting.sheets, name, article.meta);
  const candidates = [named, beside?.path === own.path ? null : beside, own];
  const chosen = await firstSheet(candidates);
  const followed = follow(chosen, article.meta, named !== null && chosen?.path === named.path);
  if (chosen !== null && followed.shown !== null) checkVoices(chosen, catalog);
  const kept = chosen?.path === own.path ? chosen : await keptSheet(own.path, own.shown);
  seen.push(...seenSheets(candidates, chosen), { type: 'sheet', path: own.path, sha256: kept?.sha256 ?? null });
  const { remembered } = followed;
  const { shown } = followed;
  const wishes = shown === null || shown === own.shown ? followed.wishes : { ...followed.wishes, source: shown };
  const how = { ...options, catalog, wishes, remembered, lexicon, registry };
  const prepared = await prepare(article, how);
  const preparedFor = new Map<OutputName, EditionArticle>();
  for (const format of formats) preparedFor.set(format, await forFormat(prepared, how, catalogs.get(format)));
  if (isLast) setting.onCast();
  const made: Artifact[] = [];
  const isWhole = setting.extent !== 'prepared';
  for (const format of isWhole ? formats : []) {
    const writing = { ...options, onProgress, planOnly: options.dryRun, signal: io.stop };
    made.push(...(await write({ articles: [preparedFor.get(format) ?? prepared] }, format, writing, world)));
  }
  const place = { name, meta: article.meta, kept, followed: followed.shown, folder, options };
  const staged = isWhole ? await stageArtifacts(made, place) : { files: [], owned: [], stale: [], told: [] };
  const [first = prepared, ...others] = new Set(preparedFor.values());
  const found = [...diagnosticsOf(reading, [first, ...others], made), ...staged.told];
  const findings = isWhole ? placedFindings(found, { article, source: reading.source.text }) : [];
  if (findings.length > 0) setting.onFound({ name: article.meta.source.name, findings });
  const built = {
    ...sizeOf(prepared),
    pages: made.find(({ pages }) => pages !== undefined)?.pages ?? null,
    files: staged.files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    leftOut: leftOutOf(article, options.inclusion, await mediumsOf(formats)),
    warnings: found.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    incomplete: found.some(({ severity }) => severity === 'error'),
  };
  const tracks = tracksOf(made, name, article.meta.title);
  const forEdition = { prepared: preparedFor, tracks };
  const { speakers } = prepared.script;
  const people = peopleKeys([...speakers.map((one) => one.name), ...speakers.flatMap(({ aliases }) => aliases)]);
  return { built, staged, seen, people, tracks, forEdition: options.edition === null ? null : forEdition };
}

/** Those that were looked for in vain, and the one that was found. */
function seenSheets(
  candidates: readonly (SheetPath | null)[],
  chosen: (KeptSheet & SheetPath) | null,
): readonly Seen[] {
  const places = candidates.filter((place) => place !== null);
  const end = places.findIndex(({ path }) => path === chosen?.path);
  return places.slice(0, end < 0 ? places.length : end + 1).map(({ path }) => ({
    type: 'sheet',
    path,
    sha256: path === chosen?.path ? chosen.sha256 : null,
  }));
}

/** Cast anew where the format's engine has voices of its own; who speaks stays as it is. */
const forFormat = (
  prepared: EditionArticle,
  how: PrepareOptions,
  catalog: VoiceCatalog | undefined,
): EditionArticle | Promise<EditionArticle> =>
  catalog === undefined
    ? prepared
    : prepare(prepared.article, {
        ...how,
        catalog,
        wishes: wishesWithoutVoices(how.wishes),
        narrator: null,
        remembered: [],
      });

const tracksOf = (made: readonly Artifact[], name: string, title: string | null): readonly Track[] =>
  made.flatMap(({ suffix, duration }) => (duration === undefined ? [] : [{ file: name + suffix, title, duration }]));

/** `casts` is the article in every cast that a file has: they differ in their voices, and in what is to be said of those. */
function diagnosticsOf(
  reading: Reading,
  casts: readonly [EditionArticle, ...EditionArticle[]],
  made: readonly Artifact[],
): readonly Diagnostic[] {
  const [{ script, speech }] = casts;
  const ofVoices = new Map(
    casts.flatMap(({ cast }) => cast.diagnostics).map((one) => [`${one.code} ${one.message}`, one] as const),
  );
  return [
    ...reading.diagnostics,
    ...script.diagnostics,
    ...ofVoices.values(),
    ...speech.diagnostics,
    ...made.flatMap((artifact) => artifact.diagnostics),
  ];
}

function sizeOf({
  article,
  script,
}: EditionArticle): Pick<BuiltArticle, 'title' | 'words' | 'characters' | 'speakers'> {
  const texts = textBlocks(article).map(({ text }) => text);
  return {
    title: article.meta.title,
    words: texts.reduce((sum, text) => sum + wordCount(text), 0),
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    speakers: script.speakers.map(({ name }) => name),
  };
}

async function mediumsOf(formats: readonly OutputName[]): Promise<readonly Medium[]> {
  const found = await Promise.all(formats.map(mediumOf));
  return mediums.filter((medium) => found.includes(medium));
}

const leftOutOf = (article: Article, inclusion: Inclusion, among: readonly Medium[]): readonly LeftOut[] =>
  among.flatMap((output) =>
    takenOf(article, inclusion[output]).omissions.map(({ kind, count, blocks, figures }) => {
      const texts = [...blocks.map(({ text }) => text), ...figures.map(({ alternative }) => alternative ?? '')];
      return { output, kind, count, words: texts.reduce((sum, text) => sum + wordCount(text), 0) };
    }),
  );
