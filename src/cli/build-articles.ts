/** One input: read, prepared, and its files written. */
import { join } from 'node:path';
import type { Article } from '../core/article.ts';
import type { CastSheet } from '../core/cast-sheet.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Artifact } from '../core/edition.ts';
import { UserError } from '../core/errors.ts';
import type { VoiceCatalog } from '../core/voice.ts';
import type { World } from '../core/world.ts';
import { prepare, read, write } from '../index.ts';
import type { OutputName, Reading } from '../index.ts';
import { removeFile, writeWhole } from '../node/write.ts';
import type { BuildOptions } from './arguments.ts';
import { findingLines } from './findings.ts';
import type { Input } from './inputs.ts';
import { readInput } from './inputs.ts';
import type { Io } from './io.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { keptSheet, saysOtherwise } from './kept-sheet.ts';

/** What holds for every input of a run. */
export interface BuildSetting {
  readonly options: BuildOptions;
  readonly world: World;
  readonly formats: readonly OutputName[];
  readonly catalog: VoiceCatalog;
  /** Absolute path of the folder to write to. */
  readonly folder: string;
}

/** What became of an input. */
export interface Built {
  readonly articles: number;
  readonly files: number;
  /** How many of the articles deserve a look. */
  readonly doubtful: number;
}

/** Writes nothing of an article before all its files are made. Throws a `UserError` for what the user can mend. */
export async function buildArticles(
  input: Exclude<Input, { type: 'failed' }>,
  name: string,
  setting: BuildSetting,
  io: Io,
): Promise<Built> {
  const total = { articles: 0, files: 0, doubtful: 0 };
  for await (const reading of read(await readInput(input, io))) {
    const { item } = reading.article.meta.source;
    const { files, doubtful } = await buildArticle(
      reading,
      item === null ? name : `${name}-${fileSafe(item)}`,
      setting,
      io,
    );
    total.articles += 1;
    total.files += files;
    total.doubtful += doubtful ? 1 : 0;
  }
  return total;
}

/** An item's id may be a URL: what a file name cannot hold becomes a hyphen. */
const fileSafe = (item: string): string =>
  item
    .replaceAll(/[^\p{L}\p{N}._]+/gu, '-')
    .replaceAll(/^[-.]+|-+$/g, '')
    .slice(-80);

async function buildArticle(reading: Reading, name: string, setting: BuildSetting, io: Io) {
  const { options, catalog, folder, formats, world } = setting;
  const { article } = reading;
  const sheetFile = `${name}.cast.json`;
  const kept = await keptSheet(join(folder, sheetFile), join(options.out, sheetFile), article.meta);
  const { language, fragmentWords, narrator } = options;
  const wishes = narrator === null ? kept.wishes : { ...kept.wishes, narrator };
  const prepared = await naming(kept.changed === null ? null : join(options.out, sheetFile), () =>
    prepare(article, { language, catalog, wishes, fragmentWords }),
  );
  const made: Artifact[] = [];
  for (const format of formats) made.push(...(await write({ articles: [prepared] }, format, options, world)));
  const diagnostics = [
    ...reading.diagnostics,
    ...prepared.script.diagnostics,
    ...prepared.cast.diagnostics,
    ...prepared.speech.diagnostics,
    ...made.flatMap((artifact) => artifact.diagnostics),
  ];
  const { written, told } = await writeArtifacts(made, name, kept, setting, io);
  tell(article, reading.source.text, [...diagnostics, ...told], setting, io);
  return { files: written, doubtful: [...diagnostics, ...told].some(({ severity }) => severity !== 'info') };
}

/** Does something by what a cast sheet says; a mistake in it is told with the sheet's name. */
async function naming<Result>(sheet: string | null, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (sheet === null || !(error instanceof UserError)) throw error;
    throw new UserError(error.kind, `${sheet}: ${error.message}`, { cause: error });
  }
}

async function writeArtifacts(made: readonly Artifact[], name: string, kept: KeptSheet, setting: BuildSetting, io: Io) {
  const told: Diagnostic[] = [];
  let written = 0;
  const put = async (file: string, body: Artifact['body']): Promise<void> => {
    const shown = join(setting.options.out, file);
    await writeWhole(join(setting.folder, file), body, shown);
    io.stdout.write(`${shown}\n`);
    written += 1;
  };
  for (const { suffix, body } of made) {
    if (suffix !== '.cast.json' || kept.changed === null) {
      await put(`${name}${suffix}`, body);
      continue;
    }
    const beside = `${name}.cast.new.json`;
    const fresh = kept.foreign || saysOtherwise(kept.changed, await sheetIn(body));
    if (fresh) await put(beside, body);
    else await removeFile(join(setting.folder, beside));
    told.push(aboutKeptSheet(name, kept, fresh));
  }
  return { written, told };
}

async function sheetIn(body: Artifact['body']): Promise<CastSheet> {
  const text = new TextDecoder().decode(body instanceof Uint8Array ? body : await joined(body));
  return JSON.parse(text) as CastSheet;
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

function aboutKeptSheet(name: string, kept: KeptSheet, fresh: boolean): Diagnostic {
  const sheet = `${name}.cast.json`;
  const carried = kept.foreign
    ? `${sheet} holds somebody’s corrections for another article and was left alone.`
    : `Your corrections in ${sheet} were kept and carried over.`;
  const hint = kept.foreign
    ? 'Move it away, or build into another folder.'
    : `The findings have changed beside them: compare ${name}.cast.new.json.`;
  return {
    code: kept.foreign ? 'cast-sheet-of-another-article' : 'cast-sheet-kept',
    severity: fresh ? 'warning' : 'info',
    message: carried,
    hint: fresh ? hint : null,
    range: null,
  };
}

function tell(article: Article, source: string, found: readonly Diagnostic[], { options }: BuildSetting, io: Io): void {
  if (options.verbosity === 'quiet') return;
  const lines = findingLines(found, { article, source }, options.verbosity === 'verbose', io);
  if (lines !== '') io.stderr.write(`${article.meta.source.name}\n${lines}`);
}
