/** An article's files to the disk. A cast sheet that a person has corrected stays as it is. */
import { join } from 'node:path';
import type { CastSheet } from '../core/cast-sheet.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Artifact } from '../core/edition.ts';
import type { Digest } from '../node/digest.ts';
import { digesting, digestOf } from '../node/digest.ts';
import { removeFile, writeWhole } from '../node/write.ts';
import type { Claims } from './claims.ts';
import type { BuildOptions } from './invocation.ts';
import type { Io } from './io.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { saysOtherwise } from './kept-sheet.ts';
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
  readonly kept: KeptSheet;
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
  const { name, kept } = place;
  const files: WrittenFile[] = [];
  const told: Diagnostic[] = [];
  for (const { suffix, body } of made) {
    if (suffix !== sheetSuffix || kept.changed === null) {
      files.push(await put(`${name}${suffix}`, body, place, io));
      continue;
    }
    const fresh = await besideKept(body, kept, kept.changed, place, io);
    if (fresh !== null) files.push(fresh);
    told.push(aboutKeptSheet(name, kept, fresh !== null));
  }
  return { files, told };
}

const sheetSuffix = '.cast.json';
const besideSuffix = '.cast.new.json';

async function put(file: string, body: Artifact['body'], { folder, options }: Place, io: Io): Promise<WrittenFile> {
  const path = join(options.out, file);
  const stream = body instanceof Uint8Array ? null : digesting(body);
  if (!options.dryRun) await writeWhole(join(folder, file), stream?.body ?? body, path);
  else if (stream !== null) await joined(stream.body);
  io.stdout.write(`${shownPath(path)}\n`);
  return { path, ...(body instanceof Uint8Array ? digestOf(body) : (stream?.digest() ?? digestOf(new Uint8Array()))) };
}

/** The new sheet goes beside a kept one when it says something else; null when it does not. */
async function besideKept(
  body: Artifact['body'],
  kept: KeptSheet,
  changed: CastSheet,
  place: Place,
  io: Io,
): Promise<WrittenFile | null> {
  const bytes = body instanceof Uint8Array ? body : await joined(body);
  const made = JSON.parse(new TextDecoder().decode(bytes)) as CastSheet;
  const file = `${place.name}${besideSuffix}`;
  if (kept.foreign || saysOtherwise(changed, made)) return put(file, bytes, place, io);
  if (!place.options.dryRun) await removeFile(join(place.folder, file));
  return null;
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

function aboutKeptSheet(name: string, kept: KeptSheet, fresh: boolean): Diagnostic {
  const sheet = `${name}${sheetSuffix}`;
  if (kept.foreign) {
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
    hint: fresh ? `The findings have changed beside them: compare ${name}${besideSuffix}.` : null,
    range: null,
  };
}
