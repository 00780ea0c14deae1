/** One input: read, prepared, and its files written. */
import { dirname, join } from 'node:path';
import { textBlocks } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { VoiceCatalog } from '../core/voice.ts';
import type { Artifact, EditionArticle } from '../core/edition.ts';
import { prepare, read, wishesWithoutVoices, write } from '../index.ts';
import type { OutputName, PrepareOptions, Reading } from '../index.ts';
import { digestOf } from '../node/digest.ts';
import { buildRecital, isSsml } from './build-recital.ts';
import type { BuildSetting, Built, BuiltArticle } from './build-setting.ts';
import type { BuildOptions } from './invocation.ts';
import { wordCount } from './block-records.ts';
import { findingLines } from './findings.ts';
import type { Input } from './inputs.ts';
import { readInput } from './inputs.ts';
import type { Io } from './io.ts';
import { checkVoices, firstSheet, follow, namedSheet, sheetEnding } from './followed-sheet.ts';
import type { SheetPath } from './followed-sheet.ts';
import { keptSheet } from './kept-sheet.ts';
import { stem } from './output-names.ts';
import type { Track } from './playlist.ts';
import { shownPath } from './terminal.ts';
import { writeArtifacts } from './write-artifacts.ts';

/** Writes nothing of an article before all its files are made. Throws a `UserError` for what the user can mend. */
export async function buildArticles(
  input: Exclude<Input, { type: 'failed' }>,
  name: string,
  setting: BuildSetting,
  io: Io,
): Promise<Built> {
  const source = await readInput(input, io);
  if (isSsml(source.name) && setting.formats.every((format) => format === 'audio'))
    return { source: digestOf(source.bytes), articles: [await buildRecital(source, name, setting, io)] };
  const articles: BuiltArticle[] = [];
  for await (const reading of read(source, setting.options)) {
    const { item } = reading.article.meta.source;
    const suffix = item === null ? '' : `-${fileSafe(item)}`;
    const beside = input.type === 'file' ? besideInput(input, suffix) : null;
    articles.push(await buildArticle({ reading, name: name + suffix, beside }, setting, io));
  }
  return { source: digestOf(source.bytes), articles };
}

/** An item's id may be a URL: what a file name cannot hold becomes a hyphen. */
const fileSafe = (item: string): string =>
  item
    .replaceAll(/[^\p{L}\p{N}._]+/gu, '-')
    .replaceAll(/^[-.]+|-+$/g, '')
    .slice(-80);

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
}

async function buildArticle(
  { reading, name, beside }: ArticleToBuild,
  setting: BuildSetting,
  io: Io,
): Promise<BuiltArticle> {
  const { options, catalog, lexicon, registry, folder, formats, world, claims, catalogs, onProgress } = setting;
  const { article } = reading;
  const input = article.meta.source.name;
  const own = { path: join(folder, name + sheetEnding), shown: join(options.out, name + sheetEnding) };
  const named = namedSheet(setting.sheets, name, article.meta);
  const chosen = await firstSheet([named, beside?.path === own.path ? null : beside, own]);
  const followed = follow(chosen, article.meta, named !== null && chosen?.path === named.path);
  if (chosen !== null && followed.shown !== null) checkVoices(chosen, catalog);
  const kept = chosen?.path === own.path ? chosen : await keptSheet(own.path, own.shown);
  const { remembered } = followed;
  const { shown } = followed;
  const wishes = shown === null || shown === own.shown ? followed.wishes : { ...followed.wishes, source: shown };
  const how = { ...options, catalog, wishes, remembered, lexicon, registry };
  const prepared = await prepare(article, how);
  const made: Artifact[] = [];
  const preparedFor = new Map<OutputName, EditionArticle>();
  for (const format of formats) {
    const spoken = await forFormat(prepared, how, catalogs.get(format));
    preparedFor.set(format, spoken);
    const writing = { ...options, onProgress, planOnly: options.dryRun, signal: io.stop };
    made.push(...(await write({ articles: [spoken] }, format, writing, world)));
  }
  const { files, told } = await writeArtifacts(
    made,
    { name, input, meta: article.meta, claims, kept, followed: followed.shown, folder, options },
    io,
  );
  setting.edition?.articles.push(preparedFor);
  setting.edition?.tracks.push(...tracksOf(made, name, article.meta.title));
  const found = [...diagnosticsOf(reading, prepared, made), ...told];
  tell(reading, found, options, io);
  return {
    ...sizeOf(prepared),
    files,
    warnings: found.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    incomplete: found.some(({ severity }) => severity === 'error'),
  };
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

const diagnosticsOf = (
  reading: Reading,
  { script, cast, speech }: EditionArticle,
  made: readonly Artifact[],
): readonly Diagnostic[] => [
  ...reading.diagnostics,
  ...script.diagnostics,
  ...cast.diagnostics,
  ...speech.diagnostics,
  ...made.flatMap((artifact) => artifact.diagnostics),
];

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

function tell({ article, source }: Reading, found: readonly Diagnostic[], { verbosity }: BuildOptions, io: Io): void {
  if (verbosity === 'quiet') return;
  const lines = findingLines(found, { article, source: source.text }, verbosity === 'verbose', io);
  if (lines !== '') io.stderr.write(`${shownPath(article.meta.source.name)}\n${lines}`);
}
