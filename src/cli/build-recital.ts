/** One SSML file: spoken, and its recording written. */
import type { ArticleMeta } from '../core/article.ts';
import { recite } from '../index.ts';
import type { Source } from '../index.ts';
import type { BuildSetting, BuiltArticle } from './build-setting.ts';
import type { Io } from './io.ts';
import { complaint } from './terminal.ts';
import { writeArtifacts } from './write-artifacts.ts';

export const isSsml = (name: string): boolean => name.toLowerCase().endsWith('.ssml');

export async function buildRecital(source: Source, name: string, setting: BuildSetting, io: Io): Promise<BuiltArticle> {
  const { options, catalog, catalogs, world, folder, claims, onProgress } = setting;
  const text = new TextDecoder().decode(source.bytes);
  const voices = { catalog: catalogs.get('audio') ?? catalog, known: await setting.knownVoices() };
  const meta: ArticleMeta = {
    title: null,
    byline: null,
    date: null,
    language: null,
    source: { name: source.name, item: null, format: 'ssml' },
  };
  const made = await recite(
    { text, name: source.name },
    voices,
    { ...options, onProgress, planOnly: options.dryRun, signal: io.stop },
    world,
  );
  const { files } = await writeArtifacts(
    made,
    { name, input: source.name, meta, claims, kept: null, followed: null, folder, options },
    io,
  );
  const found = made.flatMap(({ diagnostics }) => diagnostics);
  if (options.verbosity !== 'quiet') for (const { message } of found) io.stderr.write(complaint(message, io));
  return {
    title: null,
    words: text.replaceAll(/<[^>]*>/g, ' ').match(/[^\s]+/g)?.length ?? 0,
    characters: text.length,
    speakers: [],
    files,
    warnings: found.map(({ code }) => code),
    incomplete: found.some(({ severity }) => severity === 'error'),
  };
}
