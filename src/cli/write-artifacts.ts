/** An article's files to the disk. A cast sheet that a person has corrected stays as it is. */
import { join } from 'node:path';
import type { ArticleMeta } from '../core/article.ts';
import type { CastSheet } from '../core/cast-sheet.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Artifact } from '../core/edition.ts';
import type { Digest } from '../node/digest.ts';
import { digesting, digestOf } from '../node/digest.ts';
import { removeFile, writeWhole } from '../node/write.ts';
import type { Claims } from './claims.ts';
import type { BuildOptions } from './invocation.ts';
import type { Io } from './io.ts';
import { sheetEnding } from './followed-sheet.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { isForeign, keptSheet, mayReplace, saysOtherwise } from './kept-sheet.ts';
import { earlierParts, isSpeechFile } from './stale-parts.ts';
import { shownPath } from './terminal.ts';

export interface WrittenFile extends Digest {
  /** As the user sees it. */
  readonly path: string;
}

/** Where an article's files go. */
export interface Place {
  /** What their names begin with. */
  readonly name: string;
  /** The article's source, as the user called it. */
  readonly input: string;
  readonly claims: Claims;
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly meta: ArticleMeta;
  /** The sheet that lies there now. */
  readonly kept: KeptSheet | null;
  /** Path of the sheet that was followed, as the user sees it; null when none was. */
  readonly followed: string | null;
  readonly options: Pick<BuildOptions, 'out' | 'dryRun'>;
}

export interface Written {
  readonly files: readonly WrittenFile[];
  /** What became of a cast sheet that somebody has corrected. */
  readonly told: readonly Diagnostic[];
}

/**
 * Prints the path of each file, and removes what an earlier run has left of the article and this one has no file for.
 * Throws a `UserError` of kind `file` when one cannot be written, and before anything is when another article has its place.
 */
export async function writeArtifacts(made: readonly Artifact[], place: Place, io: Io): Promise<Written> {
  const { name, folder, options } = place;
  const files = made.map(({ suffix }) => name + suffix);
  place.claims.claim(
    files.map((file) => ({ path: join(folder, file), shown: join(options.out, file) })),
    place.input,
  );
  const isSpeech = made.some(({ suffix }) => isSpeechFile(suffix));
  const before = isSpeech && !options.dryRun ? await earlierParts(folder, name) : [];
  const written = await putAll(made, place, io);
  for (const suffix of before) {
    const path = join(folder, name + suffix);
    if (!place.claims.isTaken(path)) await removeFile(path);
  }
  return written;
}

async function putAll(made: readonly Artifact[], place: Place, io: Io): Promise<Written> {
  const files: WrittenFile[] = [];
  const told: Diagnostic[] = [];
  for (const { suffix, body } of made) {
    const sheet = suffix === sheetEnding ? await putSheet(body, place, io) : null;
    if (sheet === null) files.push(await put(`${place.name}${suffix}`, body, place, io));
    files.push(...(sheet?.files ?? []));
    told.push(...(sheet?.told ?? []));
  }
  return { files, told };
}

/** Beside a sheet that is to be kept; null when there is none. */
async function putSheet(body: Artifact['body'], place: Place, io: Io): Promise<Written | null> {
  const { kept, meta, name, followed } = place;
  if (kept === null) return null;
  const bytes = body instanceof Uint8Array ? body : await joined(body);
  const made = JSON.parse(new TextDecoder().decode(bytes)) as CastSheet;
  const isFollowed = followed === join(place.options.out, name + sheetEnding);
  if (mayReplace(kept, made, meta, isFollowed)) return null;
  const file = `${name}${besideEnding}`;
  const isNews = !isFollowed || saysOtherwise(kept.sheet, made);
  const isLeft = await isTouched(file, place);
  if (!isNews && !isLeft && !place.options.dryRun) await removeFile(join(place.folder, file));
  const files = isNews && !isLeft ? [await put(file, bytes, place, io)] : [];
  const about = { name, followed: isFollowed ? null : followed, foreign: isForeign(kept.sheet, meta), fresh: isNews };
  return { files, told: [aboutKeptSheet(about), ...(isLeft ? [aboutTouched(name)] : [])] };
}

async function isTouched(file: string, { folder, options }: Place): Promise<boolean> {
  const beside = await keptSheet(join(folder, file), join(options.out, file));
  return beside?.asMade === false;
}

const besideEnding = '.cast.new.json';

async function put(file: string, body: Artifact['body'], { folder, options }: Place, io: Io): Promise<WrittenFile> {
  const path = join(options.out, file);
  const stream = body instanceof Uint8Array ? null : digesting(body);
  if (!options.dryRun) await writeWhole(join(folder, file), stream?.body ?? body, path);
  else if (stream !== null) await joined(stream.body);
  io.stdout.write(`${shownPath(path)}\n`);
  return { path, ...(body instanceof Uint8Array ? digestOf(body) : (stream?.digest() ?? digestOf(new Uint8Array()))) };
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
