/** All articles of a run in one edition, beside the files of their own. */
import type { Artifact } from '../../core/edition.ts';
import { UserError } from '../../core/errors.ts';
import type { World } from '../../core/world.ts';
import { holdsEditions, write } from '../../index.ts';
import type { OutputName } from '../../index.ts';
import type { Claims } from '../making/claims.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { asFileName } from '../making/output-names.ts';
import { placeFiles } from '../making/place-files.ts';
import { playlist } from './playlist.ts';

import { stageArtifacts } from '../making/write-artifacts.ts';
import type { ForEdition, WrittenFile } from '../made.ts';

export interface EditionPlan {
  readonly title: string;
  readonly date: string | null;
  /** What its files begin with. */
  readonly name: string;
  readonly formats: readonly OutputName[];
  /** What the inputs have given so far, by their places. */
  readonly parts: Map<number, readonly ForEdition[]>;
}

/** null when no edition was asked for. Throws a `UserError` of kind `usage` when no format that was asked for can hold one. */
export async function planEdition(
  { edition, editionDate }: Pick<BuildOptions, 'edition' | 'editionDate'>,
  formats: readonly OutputName[],
): Promise<EditionPlan | null> {
  if (edition === null) return null;
  const able: OutputName[] = [];
  for (const format of formats) if (await holdsEditions(format)) able.push(format);
  if (able.length === 0)
    throw new UserError(
      'usage',
      '--edition needs a format that can hold several articles: add pdf, ssml, epub or audio to --formats.',
    );
  const name = asFileName(edition) || 'edition';
  return { title: edition, date: editionDate, name, formats: able, parts: new Map() };
}

/** In the order of the inputs. */
export const partsOf = ({ parts }: EditionPlan): readonly ForEdition[] =>
  [...parts].toSorted(([a], [b]) => a - b).flatMap(([, some]) => some);

export interface EditionSetting {
  readonly options: BuildOptions;
  readonly world: World;
  readonly folder: string;
  readonly claims: Claims;
}

/** Writes the edition's files. Throws a `UserError` of kind `file` when none of its articles could be built, or a file cannot be written. */
export async function buildEdition(
  plan: EditionPlan,
  { options, world, folder, claims }: EditionSetting,
  io: Io,
): Promise<readonly WrittenFile[]> {
  const { title, date, name, formats } = plan;
  const parts = partsOf(plan);
  const tracks = parts.flatMap((part) => part.tracks);
  const input = `the edition “${title}”`;
  const meta = parts[0]?.prepared.values().next().value?.article.meta;
  if (meta === undefined)
    throw new UserError('file', `The edition “${title}” was not made: none of its articles could be built.`);
  const about = { title, ...(date === null ? {} : { date }) };
  const writing = { ...options, planOnly: options.dryRun, signal: io.stop };
  const made: Artifact[] = [];
  for (const format of formats) {
    const prepared = parts.flatMap((part) => part.prepared.get(format) ?? []);
    made.push(...(await write({ ...about, articles: prepared }, format, writing, world)));
  }
  if (tracks.length > 0) made.push(playlist(title, tracks));
  const place = { name, meta, kept: null, followed: null, folder, options };
  return placeFiles(await stageArtifacts(made, place), input, { folder, out: options.out, claims }, io);
}
