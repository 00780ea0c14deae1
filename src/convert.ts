/** From a source to an edition's files: the stages in order. Start reading here. */
import { cast, heardIn, remember } from './casting/index.ts';
import type { AnnouncementKind } from './core/announcements.ts';
import { editionFor, usualInclusion } from './core/inclusion/index.ts';
import type { Inclusion, Medium } from './core/inclusion/index.ts';
import type { Article } from './core/article.ts';
import type { Artifact, Edition, EditionArticle } from './core/edition.ts';
import type { RegistryKeeper } from './core/registry.ts';
import type { Script } from './core/script.ts';
import type { Cast, VoiceCatalog, VoiceMode } from './core/voice.ts';
import type { RememberedPart, Wishes } from './core/wishes.ts';
import type { World } from './core/world.ts';
import { languagePack } from './languages/index.ts';
import type { RecitalSource, RecitalVoices } from './outputs/audio/index.ts';
import { loadOutput } from './outputs/index.ts';
import type { OutputName } from './outputs/index.ts';
import type { OutputOptions } from './outputs/types.ts';
import type { Lexicon, ReadingExtent } from './speech/index.ts';

export { read, takeApart } from './inputs/index.ts';
export type { Lexicon, ReadingExtent } from './speech/index.ts';

export interface AnalyseOptions {
  /** BCP 47 tag that overrules what the article declares; null trusts the article, or takes English. */
  readonly language: string | null;
  /** What a person has decided about this article. */
  readonly wishes: Wishes;
  /** A fragment of at most so many words inside the narrator's sentence stays with the narrator; 0 voices every one. */
  readonly fragmentWords: number;
  /** Below this confidence nobody is named and the narrator reads; 0 to 1, 0.4 when left out. */
  readonly minConfidence?: number;
}

export interface PrepareOptions extends AnalyseOptions {
  /** The voices to cast from. */
  readonly catalog: VoiceCatalog;
  /** Voice of the narrator in this run, before what the sheet says; null or left out leaves it to sheet and catalogue. */
  readonly narrator?: string | null;
  /** The voices of the last build (`rememberedParts` of its sheet), kept where they still fit; none when left out. */
  readonly remembered?: readonly RememberedPart[];
  /** Who had which voice in other articles; left out, every article is cast for itself. */
  readonly registry?: RegistryKeeper | undefined;
  /** How names are pronounced, a later entry over an earlier one; none when left out. */
  readonly lexicon?: Lexicon;
  /** What Lectern says of its own beside the article's words; `lists`, `tables`, `figures` and `notes` when left out. */
  readonly announce?: readonly AnnouncementKind[];
  /** Which kinds of blocks the speech takes; `usualInclusion` when left out. */
  readonly inclusion?: Inclusion;
  /** Which written forms are said in words; what speech engines need when left out. */
  readonly readings?: ReadingExtent;
  /** How many voices read; `full-cast` when left out. Cast, sheet and registry are the same in every mode. */
  readonly mode?: VoiceMode;
}

/** The entries of a pronunciation lexicon (PLS 1.0). Throws a `UserError` of kind `usage` with file, line and column when it is none. */
export async function readPls(text: string, file: string): Promise<Lexicon> {
  const pls = await import('./speech/lexicon/read-pls.ts'); // Loads the XML parser.
  return pls.readPls(text, file);
}

/** Names of all classes of written forms, in any language. */
export async function readingClassNames(): Promise<readonly string[]> {
  return (await loadSpeech()).readingClassNames;
}

/** Finds out who says what in an article. */
export async function findSpeakers(article: Article, options: AnalyseOptions): Promise<Script> {
  const language = options.language ?? article.meta.language ?? 'en';
  const { analyse } = await import('./analysis/index.ts');
  return analyse(article, await languagePack(language), { ...options, language });
}

/** Finds out who says what in an article, casts the voices and rehearses it. */
export async function prepare(article: Article, options: PrepareOptions): Promise<EditionArticle> {
  const script = await findSpeakers(article, options);
  const parts = heardIn(options.mode ?? 'full-cast', await castParts(script, options));
  const wording = (await languagePack(script.language))?.announcements ?? null;
  const { rehearse } = await loadSpeech();
  const { inclusion } = options;
  const { speech: treatments } = inclusion ?? usualInclusion;
  const speech = rehearse(script, parts, { ...options, wording, treatments });
  return { article, script, cast: parts, speech, ...(inclusion === undefined ? {} : { inclusion }) };
}

/** The stages that know words load with the first article that needs them: a check, a list of voices, a PDF alone does not. */
const loadSpeech = () => import('./speech/index.ts');

/** Nobody else casts by the same registry in between, so that a new person has one voice wherever the name comes up first. */
async function castParts(script: Script, options: PrepareOptions): Promise<Cast> {
  const { catalog, wishes, narrator, remembered, registry: keeper } = options;
  if (keeper === undefined) return cast(script, catalog, wishes, narrator, remembered);
  return keeper.change((registry) => {
    const result = cast(script, catalog, wishes, narrator, remembered, registry);
    return { registry: remember(script, result, registry), result };
  });
}

/** Throws a `UserError` of kind `usage` for options that name nothing there is in a format, before any work is done. */
export async function checkOptions(format: OutputName, options: OutputOptions, world: World): Promise<void> {
  const output = await loadOutput(format);
  await output.check?.(options, world);
}

/** Whose blocks of an article the files of a format hold; null for one that holds no text. */
export const mediumOf = async (format: OutputName): Promise<Medium | null> => (await loadOutput(format)).takes ?? null;

/** Can a file of this format hold several articles? */
export const holdsEditions = async (format: OutputName): Promise<boolean> => (await loadOutput(format)).holdsEditions;

/** Makes the files of an edition in one format; nothing is written to disk here. */
export async function write(
  edition: Edition,
  format: OutputName,
  options: OutputOptions,
  world: World,
): Promise<readonly Artifact[]> {
  const output = await loadOutput(format);
  if (output.takes === undefined) return output.write(edition, options, world);
  const { edition: taken, diagnostics } = editionFor(edition, output.takes, options.inclusion ?? usualInclusion);
  const [first, ...rest] = await output.write(taken, options, world);
  const untold = output.takes === 'speech' ? [] : diagnostics; // The rehearsal has told it.
  return first === undefined ? [] : [{ ...first, diagnostics: [...untold, ...first.diagnostics] }, ...rest];
}

/** The catalogue, or its name, that an edition must be cast from for a format; null when any will do. */
export async function catalogFor(
  format: OutputName,
  options: OutputOptions,
  world: World,
): Promise<string | VoiceCatalog | null> {
  const output = await loadOutput(format);
  return (await output.catalog?.(options, world)) ?? null;
}

/** An SSML document as a recording; see `recite` in `outputs/audio`. */
export async function recite(
  source: RecitalSource,
  voices: RecitalVoices,
  options: OutputOptions,
  world: World,
): Promise<readonly Artifact[]> {
  const audio = await import('./outputs/audio/index.ts');
  return audio.recite(source, voices, options, world);
}
