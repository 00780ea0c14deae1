/** What yargs has read, as the plain options of a command. Throws a `UserError` of kind `usage` for values that mean nothing. */
import { UserError } from '../../core/errors.ts';
import { inclusionOf, inputNames } from '../../index.ts';
import type { Inclusion } from '../../index.ts';
import { revealed } from './disguise.ts';
import { last, reportFile, texts } from './last-value.ts';
import { manyOptions } from './many-options.ts';
import { announcements, readingExtent, voiceMode, wordsOf } from './speech-words.ts';
import type {
  BuildOptions,
  CheckOptions,
  CleanOptions,
  CompletionOptions,
  InputOptions,
  InspectOptions,
  RegistryOptions,
  SharedOptions,
  SpeakOptions,
  VoicesOptions,
  WhoOptions,
} from '../invocation.ts';
import type {
  buildSyntax,
  checkSyntax,
  cleanSyntax,
  completionSyntax,
  inspectSyntax,
  Parsed,
  registrySyntax,
  speakSyntax,
  voicesSyntax,
  whoSyntax,
} from './syntax.ts';

export const inspectOptions = (parsed: Parsed<ReturnType<typeof inspectSyntax>>): InspectOptions => ({
  ...inputOptions(parsed),
  inclusion: inclusion(parsed),
  json: parsed.json,
});

export const whoOptions = (parsed: Parsed<ReturnType<typeof whoSyntax>>): WhoOptions => ({
  ...sharedOptions(parsed),
  json: parsed.json,
  cast: last(parsed.cast) ?? null,
  sort: sortWord(last(parsed.sort)),
  explain: parsed.explain,
});

export function buildOptions(parsed: Parsed<ReturnType<typeof buildSyntax>>): BuildOptions {
  return {
    ...speakOptions(parsed),
    formats: [...wordsOf(last(parsed.formats)), ...(parsed.audio ? ['audio'] : [])],
    readAloud: parsed.audio,
    profile: last(parsed.profile),
    ...printOptions(parsed),
    speakers: speakersWord(last(parsed.speakers)),
    links: linksWord(last(parsed.links)),
    pictures: picturesWord(last(parsed.pictures)),
    ...editionOptions(parsed),
    pdfStandard: last(parsed['pdf-standard']),
    dialect: last(parsed.dialect),
    voices: last(parsed.voices),
    registry: last(parsed.registry) ?? null,
    narrator: last(parsed.narrator) ?? null,
    cast: last(parsed.cast) ?? null,
    dryRun: parsed['dry-run'],
    failFast: parsed['fail-fast'],
    ...manyOptions(parsed),
    failOnWarning: parsed['fail-on-warning'],
    report: reportFile(parsed.report),
  };
}

export function speakOptions(
  parsed: Omit<Parsed<ReturnType<typeof speakSyntax>>, 'inputs'> & { inputs?: unknown },
): SpeakOptions {
  const model = last(parsed.model);
  return {
    ...sharedOptions(parsed),
    out: revealed(last(parsed.out)),
    lexicons: parsed.lexicon === undefined ? [] : texts(parsed.lexicon),
    inclusion: inclusion(parsed),
    announce: announcements(last(parsed.announce)),
    readings: readingExtent(last(parsed.readings)),
    mode: voiceMode(last(parsed.mode)),
    engine: last(parsed.engine),
    soundFormat: last(parsed.format),
    rate: rateNumber(last(parsed.rate)),
    ...(model === undefined ? {} : { model }),
    verbosity: parsed.quiet ? 'quiet' : parsed.verbose ? 'verbose' : 'normal',
  };
}

function printOptions(
  parsed: Pick<Parsed<ReturnType<typeof buildSyntax>>, 'size' | 'page' | 'theme' | 'face'>,
): Pick<BuildOptions, 'size' | 'page' | 'theme' | 'face'> {
  const [size, page, theme, face] = [last(parsed.size), last(parsed.page), last(parsed.theme), last(parsed.face)];
  if (Number.isNaN(size)) throw new UserError('usage', '--size takes a number of points from 14 to 36.');
  return {
    ...(size === undefined ? {} : { size }),
    ...(page === undefined ? {} : { page }),
    ...(theme === undefined ? {} : { theme }),
    ...(face === undefined ? {} : { face }),
  };
}

function editionOptions(
  parsed: Pick<Parsed<ReturnType<typeof buildSyntax>>, 'edition' | 'edition-date' | 'run-on'>,
): Pick<BuildOptions, 'edition' | 'editionDate' | 'runOn'> {
  const edition = last(parsed.edition)?.trim() ?? null;
  const editionDate = last(parsed['edition-date']) ?? null;
  if (edition === '') throw new UserError('usage', '--edition takes the title of the edition.');
  if (editionDate !== null && !isCalendarDate(editionDate))
    throw new UserError('usage', `--edition-date takes a date such as 2026-11-27, not “${editionDate}”.`);
  if (edition === null && (editionDate !== null || parsed['run-on']))
    throw new UserError('usage', '--edition-date and --run-on say how an edition is made; name it with --edition.');
  return { edition, editionDate, runOn: parsed['run-on'] };
}

/** Is it a day that there is, as ISO 8601 writes it? */
function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function voicesOptions(parsed: Parsed<typeof voicesSyntax>): VoicesOptions {
  return {
    catalog: last(parsed.catalogue),
    language: languageTag(last(parsed.lang)),
    gender: genderWord(last(parsed.gender)),
    json: parsed.json,
  };
}

export const registryOptions = (parsed: Parsed<typeof registrySyntax>): RegistryOptions => ({
  file: revealed(last(parsed.file)),
  json: parsed.json,
});

export const cleanOptions = (parsed: Parsed<typeof cleanSyntax>): CleanOptions => ({
  out: revealed(last(parsed.out)),
  dryRun: parsed['dry-run'],
});

export function completionOptions(parsed: Parsed<typeof completionSyntax>): CompletionOptions {
  const shell = last(parsed.shell);
  if (shell === 'bash' || shell === 'zsh') return { shell };
  throw new UserError('usage', `There is no completion for “${shell}”; choose from bash and zsh.`);
}

export const checkOptions = (parsed: Parsed<typeof checkSyntax>): CheckOptions => ({
  files: texts(parsed.files),
  dialect: last(parsed.dialect),
  articles: parsed.article === undefined ? [] : texts(parsed.article),
  inclusion: inclusion(parsed),
  json: parsed.json,
});

const inclusion = ({ include, skip }: { readonly include?: unknown; readonly skip?: unknown }): Inclusion =>
  inclusionOf({ include: kinds(include), skip: kinds(skip) });

const kinds = (values: unknown): readonly string[] => (values === undefined ? [] : texts(values).flatMap(wordsOf));

type ParsedInputs = Omit<Parsed<ReturnType<typeof inspectSyntax>>, 'json' | 'inputs' | 'include' | 'skip'> & {
  inputs?: unknown;
};

function sharedOptions(
  parsed: ParsedInputs & Pick<Parsed<ReturnType<typeof whoSyntax>>, 'fragment-words' | 'min-confidence'>,
): SharedOptions {
  const fragmentWords = last(parsed['fragment-words']);
  if (!Number.isInteger(fragmentWords) || fragmentWords < 0) {
    throw new UserError('usage', '--fragment-words takes a whole number, 0 or more.');
  }
  const minConfidence = last(parsed['min-confidence']);
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new UserError('usage', '--min-confidence takes a number from 0 to 1.');
  }
  return { ...inputOptions(parsed), fragmentWords, minConfidence };
}

const inputOptions = (parsed: ParsedInputs): InputOptions => ({
  inputs: parsed.inputs === undefined ? [] : texts(parsed.inputs),
  stdinName: last(parsed['stdin-name']) ?? null,
  language: languageTag(last(parsed.lang)),
  inputFormat: inputFormat(last(parsed['input-format'])),
  allowOutside: parsed['allow-outside'],
  allowPrivate: parsed['allow-private'],
  paragraphs: paragraphsWord(last(parsed.paragraphs)),
});

function inputFormat(word: string | undefined): InputOptions['inputFormat'] {
  if (word === undefined) return null;
  const found = inputNames.find((name) => name === word.toLowerCase());
  if (found !== undefined) return found;
  throw new UserError('usage', `--input-format takes ${alternatives(inputNames)}, not “${word}”.`);
}

/** `text, markdown or html` */
const alternatives = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

function rateNumber(rate: number): number {
  if (rate >= 50 && rate <= 200) return rate;
  throw new UserError('usage', '--rate takes a number of per cent from 50 to 200.');
}

function paragraphsWord(word: string): InputOptions['paragraphs'] {
  if (word === 'auto' || word === 'line' || word === 'blank') return word;
  throw new UserError('usage', `--paragraphs takes line, blank or auto, not “${word}”.`);
}

function speakersWord(word: string): BuildOptions['speakers'] {
  if (word === 'none' || word === 'before' || word === 'margin') return word;
  throw new UserError('usage', `--speakers takes before, margin or none, not “${word}”.`);
}

function linksWord(word: string): BuildOptions['links'] {
  if (word === 'numbered' || word === 'plain') return word;
  throw new UserError('usage', `--links takes numbered or plain, not “${word}”.`);
}

function picturesWord(word: string): BuildOptions['pictures'] {
  if (word === 'beside' || word === 'anywhere' || word === 'none') return word;
  throw new UserError('usage', `--pictures takes beside, anywhere or none, not “${word}”.`);
}

function sortWord(word: string): WhoOptions['sort'] {
  if (word === 'confidence' || word === 'text') return word;
  throw new UserError('usage', `--sort takes confidence or text, not “${word}”.`);
}

function genderWord(word: string | undefined): VoicesOptions['gender'] {
  if (word === undefined) return null;
  if (word === 'female' || word === 'male' || word === 'any') return word;
  throw new UserError('usage', `--gender takes female, male or any, not “${word}”.`);
}

function languageTag(tag: string | undefined): string | null {
  if (tag === undefined) return null;
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(tag)) return tag;
  throw new UserError('usage', `--lang takes a language tag such as en or en-GB, not “${tag}”.`);
}
