/** All articles of a run in one edition, beside the files of their own. */
import type { Artifact, EditionArticle } from '../core/edition.ts';
import { UserError } from '../core/errors.ts';
import type { World } from '../core/world.ts';
import { holdsEditions, write } from '../index.ts';
import type { OutputName } from '../index.ts';
import type { Claims } from './claims.ts';
import type { BuildOptions } from './invocation.ts';
import type { Io } from './io.ts';
import { asFileName } from './output-names.ts';
import type { WrittenFile } from './write-artifacts.ts';
import { writeArtifacts } from './write-artifacts.ts';

export interface EditionPlan {
  readonly title: string;
  readonly date: string | null;
  /** What its files begin with. */
  readonly name: string;
  readonly formats: readonly OutputName[];
  /** Those that were built so far, in the order of the inputs. */
  readonly articles: EditionArticle[];
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
      '--edition needs a format that can hold several articles: add pdf or ssml to --formats.',
    );
  return { title: edition, date: editionDate, name: asFileName(edition) || 'edition', formats: able, articles: [] };
}

export interface EditionSetting {
  readonly options: BuildOptions;
  readonly world: World;
  readonly folder: string;
  readonly claims: Claims;
}

/** Writes the edition's files. Throws a `UserError` of kind `file` when none of its articles could be built, or a file cannot be written. */
export async function buildEdition(
  { title, date, name, formats, articles }: EditionPlan,
  { options, world, folder, claims }: EditionSetting,
  io: Io,
): Promise<readonly WrittenFile[]> {
  const input = `the edition “${title}”`;
  const [first] = articles;
  if (first === undefined)
    throw new UserError('file', `The edition “${title}” was not made: none of its articles could be built.`);
  const edition = { title, articles, ...(date === null ? {} : { date }) };
  const made: Artifact[] = [];
  for (const format of formats) made.push(...(await write(edition, format, options, world)));
  const { files } = await writeArtifacts(
    made,
    { name, input, meta: first.article.meta, claims, kept: null, followed: null, folder, options },
    io,
  );
  return files;
}
