/** The command line as yargs understands it, turned into one plain value. */
import type { Argv, Options } from 'yargs';
import yargs from 'yargs';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../core/errors.ts';
import type { ReadOptions } from '../index.ts';
import * as words from './options.ts';

export interface SharedOptions {
  readonly inputs: readonly string[];
  /** Name to give to standard input; its ending tells the format. */
  readonly stdinName: string | null;
  /** BCP 47 tag; null trusts the article. */
  readonly language: string | null;
  readonly fragmentWords: number;
  /** How a plain text marks its paragraphs. */
  readonly paragraphs: ReadOptions['paragraphs'];
}

export interface WhoOptions extends SharedOptions {
  readonly json: boolean;
}

export interface BuildOptions extends SharedOptions {
  readonly out: string;
  /** Names of output formats, not yet checked. */
  readonly formats: readonly string[];
  readonly profile: string;
  readonly dialect: string;
  /** Name of a catalogue, or path of a file. */
  readonly voices: string;
  /** Name of the narrator's voice; null leaves the choice to Lectern. */
  readonly narrator: string | null;
  /** Write nothing. */
  readonly dryRun: boolean;
  /** Path of the report to write; null for none. */
  readonly report: string | null;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
}

export interface VoicesOptions {
  /** Name of a catalogue, or path of a file. */
  readonly catalog: string;
  readonly language: string | null;
  /** `any` asks for the voices that may stand for anyone; null for all. */
  readonly gender: 'female' | 'male' | 'any' | null;
  readonly json: boolean;
}

export interface CheckOptions {
  readonly files: readonly string[];
  readonly json: boolean;
}

/** What the user asked for. */
export type Invocation =
  | { readonly command: 'build'; readonly options: BuildOptions }
  | { readonly command: 'who'; readonly options: WhoOptions }
  | { readonly command: 'inspect'; readonly options: WhoOptions }
  | { readonly command: 'voices'; readonly options: VoicesOptions }
  | { readonly command: 'check'; readonly options: CheckOptions };

/** `settings` are the defaults that a user has set. Throws a `UserError` of kind `usage` for anything that is not understood. */
export async function parseArguments(argv: readonly string[], settings: Settings = {}): Promise<Invocation> {
  const chosen: Invocation[] = [];
  await commandLine(settings, (invocation) => chosen.push(invocation)).parseAsync(disguised(argv));
  const [invocation] = chosen;
  if (invocation === undefined) throw new UserError('usage', nameACommand);
  return invocation;
}

const nameACommand = 'Name a command: build, who, inspect, voices or check. See lectern --help.';

/**
 * yargs drops a lone `-` among the inputs, empties it behind an option, and does not count what follows `--` as inputs.
 * So these words travel in disguise.
 */
const disguise = '\u0000';
const revealed = (word: string): string => (word.startsWith(disguise) ? word.slice(1) : word);

function disguised(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  const [before, after] = end < 0 ? [argv, []] : [argv.slice(0, end), argv.slice(end + 1)];
  return [...before.map((word) => (word === '-' ? disguise + word : word)), ...after.map((word) => disguise + word)];
}

function commandLine(settings: Settings, choose: (invocation: Invocation) => void): Argv {
  const { build, who, inspect, voices, check } = words;
  return yargs()
    .scriptName('lectern')
    .parserConfiguration({ 'greedy-arrays': false, 'boolean-negation': false, 'camel-case-expansion': false })
    .locale('en')
    .wrap(null)
    .command(build.usage, false, buildSyntax(settings), (parsed) =>
      choose({ command: 'build', options: buildOptions(parsed) }),
    )
    .command(who.usage, false, whoSyntax(settings), (parsed) => choose({ command: 'who', options: whoOptions(parsed) }))
    .command(inspect.usage, false, inspectSyntax(settings), (parsed) =>
      choose({ command: 'inspect', options: whoOptions(parsed) }),
    )
    .command(voices.usage, false, voicesSyntax, (parsed) =>
      choose({ command: 'voices', options: voicesOptions(parsed) }),
    )
    .command(check.usage, false, checkSyntax, (parsed) =>
      choose({ command: 'check', options: { files: texts(parsed.files), json: parsed.json } }),
    )
    .demandCommand(1, nameACommand)
    .strict()
    .recommendCommands()
    .help(false)
    .version(false)
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      if (error !== undefined && error.name !== 'YError') throw error;
      throw new UserError('usage', inOurWords(message ?? error?.message ?? ''));
    });
}

const buildSyntax = (settings: Settings) => (argv: Argv) =>
  argv.positional('inputs', words.build.positionals.inputs).options(unseen(words.build.options, settings));
const whoSyntax = (settings: Settings) => (argv: Argv) =>
  argv.positional('inputs', words.who.positionals.inputs).options(unseen(words.who.options, settings));
const inspectSyntax = (settings: Settings) => (argv: Argv) =>
  argv.positional('inputs', words.inspect.positionals.inputs).options(unseen(words.inspect.options, settings));
const voicesSyntax = (argv: Argv) =>
  argv.positional('catalogue', words.voices.positionals.catalogue).options(unseen(words.voices.options));
const checkSyntax = (argv: Argv) =>
  argv.positional('files', words.check.positionals.files).options(unseen(words.check.options));

/** yargs lays out the help of every command that it runs. The help is ours, so that there is to be nothing to lay out. */
function unseen<Words extends Readonly<Record<string, Options>>>(options: Words, settings: Settings = {}): Words {
  const hidden = Object.entries(options).map(([name, option]) => [
    name,
    { ...option, ...setting(settings[name]), hidden: true },
  ]);
  return Object.fromEntries(hidden) as Words;
}

const setting = (value: Settings[string] | undefined): Options => (value === undefined ? {} : { default: value });

type Parsed<Syntax extends (argv: Argv) => Argv> = Syntax extends (argv: Argv) => Argv<infer Options> ? Options : never;

function sharedOptions(parsed: Omit<Parsed<ReturnType<typeof whoSyntax>>, 'json'>): SharedOptions {
  const fragmentWords = last(parsed['fragment-words']);
  if (!Number.isInteger(fragmentWords) || fragmentWords < 0) {
    throw new UserError('usage', '--fragment-words takes a whole number, 0 or more.');
  }
  return {
    inputs: texts(parsed.inputs),
    stdinName: last(parsed['stdin-name']) ?? null,
    language: languageTag(last(parsed.lang)),
    fragmentWords,
    paragraphs: paragraphsWord(last(parsed.paragraphs)),
  };
}

const whoOptions = (parsed: Parsed<ReturnType<typeof whoSyntax>>): WhoOptions => ({
  ...sharedOptions(parsed),
  json: parsed.json,
});

function buildOptions(parsed: Parsed<ReturnType<typeof buildSyntax>>): BuildOptions {
  return {
    ...sharedOptions(parsed),
    out: revealed(last(parsed.out)),
    formats: last(parsed.formats)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    profile: last(parsed.profile),
    dialect: last(parsed.dialect),
    voices: last(parsed.voices),
    narrator: last(parsed.narrator) ?? null,
    dryRun: parsed['dry-run'],
    report: last(parsed.report) ?? null,
    verbosity: parsed.quiet ? 'quiet' : parsed.verbose ? 'verbose' : 'normal',
  };
}

function voicesOptions(parsed: Parsed<typeof voicesSyntax>): VoicesOptions {
  return {
    catalog: last(parsed.catalogue),
    language: languageTag(last(parsed.lang)),
    gender: genderWord(last(parsed.gender)),
    json: parsed.json,
  };
}

const texts = (values: unknown): readonly string[] =>
  (Array.isArray(values) ? values : [values]).map((value) => revealed(String(value)));

/** An option that is given twice comes as a list: the last one counts. */
function last<Value>(value: Value): Value {
  return Array.isArray(value) ? (value.at(-1) as Value) : value;
}

function paragraphsWord(word: string): SharedOptions['paragraphs'] {
  if (word === 'auto' || word === 'line' || word === 'blank') return word;
  throw new UserError('usage', `--paragraphs takes line, blank or auto, not “${word}”.`);
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

/** What yargs says, as a sentence that says what to do next. */
function inOurWords(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  if (line.startsWith('Not enough non-option arguments'))
    return 'Name at least one file or folder. See lectern --help.';
  const unknown = /^Unknown arguments?: (.+)$/.exec(line)?.[1];
  if (unknown !== undefined)
    return `There is no option ${unknown.split(', ').map(asTyped).join(', ')}. See lectern --help.`;
  const lacking = /^Not enough arguments following: (.+)$/.exec(line)?.[1];
  if (lacking !== undefined) return `${asTyped(lacking)} takes a value. See lectern --help.`;
  return /[.?!]$/.test(line) ? line : `${line}. See lectern --help.`;
}

const asTyped = (name: string): string => `${name.length === 1 ? '-' : '--'}${name}`;
