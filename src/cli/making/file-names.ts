/** What each input's files are called, by the user's pattern. */
import { UserError } from '../../core/errors.ts';
import type { ArticleMeta } from '../../core/article.ts';
import { read } from '../../index.ts';
import type { Input } from '../sources/inputs.ts';
import { openInput } from '../sources/inputs.ts';
import type { Io } from '../io.ts';
import { asFileName, namesOf, sharing } from './output-names.ts';

/**
 * A name for each input, in their order, all different. `{stem}` is the input's own name, kept apart from the others'; `{n}` its place,
 * from 1, with leading zeros; `{title}` and `{date}` are read from the (first) article. Names that come out the same get the stem too.
 */
export async function fileNames(inputs: readonly Input[], pattern: string, io: Io): Promise<readonly string[]> {
  const stems = namesOf(inputs);
  if (pattern === '{stem}') return stems;
  const width = String(inputs.length).length;
  const names: string[] = [];
  for (const [i, input] of inputs.entries()) {
    const stem = stems[i] ?? '';
    const meta = /\{(?:title|date)\}/.test(pattern) ? await metaOf(input, io) : null;
    names.push(filled(pattern, { stem, n: String(i + 1).padStart(width, '0'), meta }));
  }
  const clashing = sharing(names);
  const apart = names.map((name, i) => (clashing.has(i) ? `${name}-${stems[i] ?? ''}` : name));
  const still = sharing(apart);
  return apart.map((name, i) => (still.has(i) ? `${name}-${i + 1}` : name));
}

function filled(
  pattern: string,
  { stem, n, meta }: { readonly stem: string; readonly n: string; readonly meta: ArticleMeta | null },
): string {
  const values: Readonly<Record<string, string>> = {
    stem,
    n,
    title: asFileName(meta?.title ?? '') || stem,
    date: asFileName(/^\d{4}-\d\d-\d\d/.exec(meta?.date ?? '')?.[0] ?? meta?.date ?? '') || 'undated',
  };
  return pattern.replaceAll(/\{(\w+)\}/g, (_, field: string) => values[field] ?? '');
}

/** Of the first article in a file; null when it cannot be told now: what is wrong with the input is told when its turn comes. */
async function metaOf(input: Input, io: Io): Promise<ArticleMeta | null> {
  if (input.type !== 'file') return null;
  try {
    for await (const { article } of read(await openInput(input, { allowPrivate: false }, io))) return article.meta;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return null;
}
