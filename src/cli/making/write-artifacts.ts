/** An article's files on the disk, before they take their places. A cast sheet that a person has corrected stays as it is. */
import { join } from 'node:path';
import type { ArticleMeta } from '../../core/article.ts';
import type { CastSheet } from '../../core/cast-sheet.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Artifact } from '../../core/edition.ts';
import { digesting, digestOf } from '../../node/digest.ts';
import { dropBeside, writeBeside } from '../../node/write.ts';
import type { BuildOptions } from '../invocation.ts';
import { sheetEnding } from './followed-sheet.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { isForeign, keptSheet, mayReplace, saysOtherwise } from './kept-sheet.ts';
import { earlierParts, isSpeechFile } from './stale-parts.ts';
import type { Staged, StagedFile } from '../made.ts';

/** Where an article's files go. */
export interface Place {
  /** What their names begin with. */
  readonly name: string;
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly meta: ArticleMeta;
  /** The sheet that lies there now. */
  readonly kept: KeptSheet | null;
  /** Path of the sheet that was followed, as the user sees it; null when none was. */
  readonly followed: string | null;
  readonly options: Pick<BuildOptions, 'out' | 'dryRun'>;
}

/** Writes the files under temporary names. Throws a `UserError` of kind `file` when one cannot be written, and leaves none behind then. */
export async function stageArtifacts(made: readonly Artifact[], place: Place): Promise<Staged> {
  const { name, folder, options } = place;
  const isSpeech = made.some(({ suffix }) => isSpeechFile(suffix));
  const before = isSpeech && !options.dryRun ? await earlierParts(folder, name) : [];
  const files: StagedFile[] = [];
  const told: Diagnostic[] = [];
  const stale: string[] = [];
  try {
    for (const { suffix, body } of made) {
      const sheet = suffix === sheetEnding ? await stageSheet(body, place) : null;
      files.push(...(sheet?.files ?? [await stage(`${name}${suffix}`, body, place)]));
      told.push(...(sheet?.told ?? []));
      stale.push(...(sheet?.stale ?? []));
    }
  } catch (error) {
    await dropStaged(files);
    throw error;
  }
  const owned = made.map(({ suffix }) => name + suffix);
  return { files, owned, stale: [...before.map((suffix) => name + suffix), ...stale], told };
}

export async function dropStaged(files: readonly StagedFile[]): Promise<void> {
  for (const { temporary } of files) if (temporary !== null) await dropBeside(temporary);
}

/** Beside a sheet that is to be kept; null when there is none. */
async function stageSheet(body: Artifact['body'], place: Place): Promise<Omit<Staged, 'owned'> | null> {
  const { kept, meta, name, followed } = place;
  if (kept === null) return null;
  const bytes = body instanceof Uint8Array ? body : await joined(body);
  const made = JSON.parse(new TextDecoder().decode(bytes)) as CastSheet;
  const isFollowed = followed === join(place.options.out, name + sheetEnding);
  if (mayReplace(kept, made, meta, isFollowed)) return null;
  const file = `${name}${besideEnding}`;
  const isNews = !isFollowed || saysOtherwise(kept.sheet, made);
  const isLeft = await isTouched(file, place);
  const files = isNews && !isLeft ? [await stage(file, bytes, place)] : [];
  const about = { name, followed: isFollowed ? null : followed, foreign: isForeign(kept.sheet, meta), fresh: isNews };
  const told = [aboutKeptSheet(about), ...(isLeft ? [aboutTouched(name)] : [])];
  return { files, told, stale: !isNews && !isLeft && !place.options.dryRun ? [file] : [] };
}

async function isTouched(file: string, { folder, options }: Place): Promise<boolean> {
  const beside = await keptSheet(join(folder, file), join(options.out, file));
  return beside?.asMade === false;
}

const besideEnding = '.cast.new.json';

async function stage(file: string, body: Artifact['body'], { folder, options }: Place): Promise<StagedFile> {
  const path = join(options.out, file);
  const stream = body instanceof Uint8Array ? null : digesting(body);
  if (options.dryRun && stream !== null) await joined(stream.body);
  const temporary = options.dryRun ? null : await writeBeside(join(folder, file), stream?.body ?? body, path);
  const digest = body instanceof Uint8Array ? digestOf(body) : (stream?.digest() ?? digestOf(new Uint8Array()));
  return { path, ...digest, file, temporary };
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

interface AboutKept {
  readonly name: string;
  /** Another sheet that was followed; null when the kept one was, or none. */
  readonly followed: string | null;
  readonly foreign: boolean;
  /** Is there a new one beside it? */
  readonly fresh: boolean;
}

function aboutKeptSheet({ name, followed, foreign, fresh }: AboutKept): Diagnostic {
  const sheet = `${name}${sheetEnding}`;
  if (followed !== null) {
    return {
      code: 'cast-sheet-not-followed',
      severity: 'warning',
      message: `${sheet} holds somebody’s corrections too, but ${followed} was followed.`,
      hint: `Bring them together in one of the two; ${name}${besideEnding} is the sheet of this build.`,
      range: null,
    };
  }
  if (foreign) {
    return {
      code: 'cast-sheet-of-another-article',
      severity: 'warning',
      message: `${sheet} holds somebody’s corrections for another article and was left alone.`,
      hint: 'Move it away, or build into another folder.',
      range: null,
    };
  }
  return {
    code: 'cast-sheet-kept',
    severity: fresh ? 'warning' : 'info',
    message: `Your corrections in ${sheet} were kept and carried over.`,
    hint: fresh ? `The findings have changed beside them: compare ${name}${besideEnding}.` : null,
    range: null,
  };
}

const aboutTouched = (name: string): Diagnostic => ({
  code: 'cast-sheet-kept',
  severity: 'warning',
  message: `${name}${besideEnding} holds somebody’s changes and was left alone; it is not followed.`,
  hint: `Give it the name ${name}${sheetEnding} to have it followed, or remove it.`,
  range: null,
});
