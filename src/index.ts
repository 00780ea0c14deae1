/**
 * Lectern as a library: every public name, and nothing else.
 *
 * `read` a source, `prepare` each article with a voice catalogue, `write` the edition in a format. Nothing here prints or touches
 * the disk, but for the `World` of `nodeWorld`, which reads the package's own data and fonts.
 */
export {
  catalogFor,
  checkOptions,
  findSpeakers,
  holdsEditions,
  mediumOf,
  prepare,
  read,
  readingClassNames,
  readPls,
  recite,
  takeApart,
  write,
} from './convert.ts';
export { announcementKinds } from './core/announcements.ts';
export { blockKinds, inclusionOf, usualInclusion } from './core/inclusion/index.ts';
export { voiceModes } from './core/voice.ts';
export type { AnalyseOptions, Lexicon, PrepareOptions, ReadingExtent } from './convert.ts';
export { headLength, holdsArticles, inputExtensions, inputNames, isDoubtful, rowMembers } from './inputs/index.ts';
export type { InputName } from './inputs/index.ts';
export type { DecodedSource, Reading, ReadOptions, Source, SourcePiece, SourceStream } from './inputs/types.ts';
export { outputNames } from './outputs/index.ts';
export type { OutputName } from './outputs/index.ts';
export { acceptCheckerOptions, checkedEndings, checkFile } from './outputs/checkers.ts';
export type { CheckerOptions, CheckProblem, CheckReport, OutputOptions } from './outputs/types.ts';
export {
  checkSheetVoices,
  isChangedByPerson,
  peopleDigests,
  peopleKeys,
  rememberedParts,
  wishesFromSheet,
  wishesWithoutVoices,
} from './casting/index.ts';
export { catalogNames, loadCatalog, parseCatalog } from './config/catalog.ts';
export { parseCastSheet } from './config/cast-sheet.ts';
export { parseRegistry, registryBytes } from './config/registry.ts';
export { nodeWorld } from './node/world.ts';

export { isSpeech } from './core/script.ts';
export { textBlocks, textBlocksOf } from './core/article.ts';
export { toSource } from './core/position.ts';
export { emptyRegistry, registryInMemory } from './core/registry.ts';
export { noWishes } from './core/wishes.ts';
export { UserError } from './core/errors.ts';

export type * from './core/announcements.ts';
export type * from './core/article.ts';
export type * from './core/cast-sheet.ts';
export type * from './core/diagnostic.ts';
export type * from './core/edition.ts';
export type * from './core/errors.ts';
export type * from './core/inclusion/kinds.ts';
export type * from './core/landmarks.ts';
export type * from './core/position.ts';
export type * from './core/registry.ts';
export type * from './core/script.ts';
export type * from './core/speech.ts';
export type * from './core/voice.ts';
export type * from './core/wishes.ts';
export type * from './core/world.ts';

import type { Article } from './core/article.ts';
import { takenOf, usualInclusion } from './core/inclusion/index.ts';
import type { Inclusion } from './core/inclusion/index.ts';
import type { World } from './core/world.ts';
import { nodeWorld } from './node/world.ts';
import type { PdfReport } from './outputs/pdf/check/types.ts';
import type { SsmlProblem } from './outputs/ssml/check/types.ts';

export type { LayoutFigures } from './outputs/pdf/check/layout/figures.ts';
export type { PdfProblem, PdfReport } from './outputs/pdf/check/types.ts';
export type { SsmlProblem } from './outputs/ssml/check/types.ts';

/**
 * Every place in an SSML document that breaks a rule of SSML 1.1 or of a dialect, in the order of the text; none when it is valid.
 * Throws a `UserError` of kind `usage` for an unknown dialect.
 */
export async function checkSsml(text: string, dialect = 'w3c'): Promise<readonly SsmlProblem[]> {
  const check = await import('./outputs/ssml/check/index.ts');
  return check.checkSsml(text, dialect);
}

export interface PdfCheckOptions {
  /** What the PDF was made of, in order: the words of its tags are held against theirs. None leaves the words alone. */
  readonly articles?: readonly Article[];
  /** Which kinds of blocks it was to take; `usualInclusion` when left out. */
  readonly inclusion?: Inclusion;
  /** Where words of the language come from; the package's own when left out. */
  readonly world?: World;
}

/**
 * Holds a PDF against PDF/UA-1 (the machine conditions of the Matterhorn Protocol that `docs/check.md` lists) and the rules of
 * large print, and measures its layout. Throws a `UserError` of kind `file` for bytes that are no PDF, or an encrypted, damaged or
 * huge one.
 */
export async function checkPdf(bytes: Uint8Array, options: PdfCheckOptions = {}): Promise<PdfReport> {
  const check = await import('./outputs/pdf/check/index.ts');
  const treatments = (options.inclusion ?? usualInclusion).print;
  const articles = (options.articles ?? []).map((article) => takenOf(article, treatments).article);
  return check.checkPdf(bytes, articles, options.world ?? nodeWorld());
}
