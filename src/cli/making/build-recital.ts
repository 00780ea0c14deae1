/** One SSML file: spoken, and its recording written. */
import type { ArticleMeta } from '../../core/article.ts';
import { recite } from '../../index.ts';
import type { Source } from '../../index.ts';
import type { InputSetting } from '../setting/build-setting.ts';
import type { Io } from '../io.ts';
import { stageArtifacts } from './write-artifacts.ts';
import type { BuiltArticle, MadeArticle } from '../made.ts';

export const isSsml = (name: string): boolean => name.toLowerCase().endsWith('.ssml');

export async function buildRecital(source: Source, name: string, setting: InputSetting, io: Io): Promise<MadeArticle> {
  const { options, catalog, catalogs, world, folder, onProgress } = setting;
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
  const staged = await stageArtifacts(made, { name, meta, kept: null, followed: null, folder, options });
  const found = made.flatMap(({ diagnostics }) => diagnostics);
  const findings = found.map(({ code, severity, message, hint }) => ({ code, severity, message, hint, line: null }));
  if (findings.length > 0) setting.onFound({ name: source.name, findings });
  const built: BuiltArticle = {
    title: null,
    words: text.replaceAll(/<[^>]*>/g, ' ').match(/[^\s]+/g)?.length ?? 0,
    characters: text.length,
    speakers: [],
    pages: null,
    leftOut: [],
    files: staged.files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    warnings: found.map(({ code }) => code),
    incomplete: found.some(({ severity }) => severity === 'error'),
  };
  return { built, staged, seen: [], people: [], tracks: [], forEdition: null };
}
