/** The command line as yargs understands it, turned into one plain value. */
import type { Argv } from 'yargs';
import yargs from 'yargs';
import { UserError } from '../core/errors.ts';
import * as options from './options.ts';

export interface SharedOptions {
  readonly inputs: readonly string[];
  /** Name to give to standard input; its ending tells the format. */
  readonly stdinName: string | null;
  /** BCP 47 tag; null trusts the article. */
  readonly language: string | null;
  readonly fragmentWords: number;
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
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
}

export interface VoicesOptions {
  /** Name of a catalogue, or path of a file. */
  readonly catalog: string;
  readonly language: string | null;
  readonly gender: string | null;
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
  | { readonly command: 'voices'; readonly options: VoicesOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  /** Help or the version: a text to print. */
  | { readonly command: 'print'; readonly text: string };

/** Throws a `UserError` of kind `usage` for anything that is not understood. */
export async function parseArguments(argv: readonly string[], version: string): Promise<Invocation> {
  let invocation: Invocation | null = null;
  const choose = (chosen: Invocation): void => {
    invocation = chosen;
  };
  let printed = '';
  await commandLine(version, choose).parseAsync(argv.map(hideDash), {}, (_error, _argv, output) => {
    printed = output;
  });
  return invocation ?? { command: 'print', text: printed };
}

/** yargs drops a lone `-` among the inputs and empties it behind an option; so it travels in disguise. */
const disguise = '\u0000-';
const hideDash = (argument: string): string => (argument === '-' ? disguise : argument);
const showDash = (argument: string): string => (argument === disguise ? '-' : argument);

function commandLine(version: string, choose: (invocation: Invocation) => void): Argv {
  return yargs()
    .scriptName('lectern')
    .parserConfiguration({ 'greedy-arrays': false, 'boolean-negation': false, 'camel-case-expansion': false })
    .locale('en')
    .usage(
      'Usage: $0 <command> [options]\n\nOne article in; out come SSML with a voice for every speaker and a tagged large-print PDF.',
    )
    .command('build <inputs..>', 'Make SSML, PDF and cast sheet of articles', options.build, (parsed) =>
      choose({ command: 'build', options: buildOptions(parsed) }),
    )
    .command('who <inputs..>', 'Show who says what', options.who, (parsed) =>
      choose({ command: 'who', options: { ...sharedOptions(parsed), json: parsed.json } }),
    )
    .command('voices [catalogue]', 'List the voices to cast from', options.voices, (parsed) =>
      choose({ command: 'voices', options: voicesOptions(parsed) }),
    )
    .command('check <files..>', 'Check SSML files against the rules of SSML 1.1', options.check, (parsed) =>
      choose({ command: 'check', options: { files: words(parsed.files), json: parsed.json } }),
    )
    .demandCommand(1, 'Name a command: build, who, voices or check. See lectern --help.')
    .strict()
    .recommendCommands()
    .version(version)
    .alias({ help: 'h', version: 'V' })
    .describe({ help: 'Show this help', version: 'Show the version' })
    .wrap(100)
    .epilogue(options.epilogue)
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      throw error ?? new UserError('usage', asSentence(message ?? 'The command line is not understood'));
    });
}

type Parsed<Builder extends (argv: Argv) => Argv> = Builder extends (argv: Argv) => Argv<infer Options>
  ? Options
  : never;

function sharedOptions(parsed: Omit<Parsed<typeof options.who>, 'json'>): SharedOptions {
  const fragmentWords = last(parsed['fragment-words']);
  if (!Number.isInteger(fragmentWords) || fragmentWords < 0) {
    throw new UserError('usage', '--fragment-words takes a whole number, 0 or more.');
  }
  return {
    inputs: words(parsed.inputs),
    stdinName: last(parsed['stdin-name']) ?? null,
    language: languageTag(last(parsed.lang)),
    fragmentWords,
  };
}

function buildOptions(parsed: Parsed<typeof options.build>): BuildOptions {
  return {
    ...sharedOptions(parsed),
    out: showDash(last(parsed.out)),
    formats: last(parsed.formats)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    profile: last(parsed.profile),
    dialect: last(parsed.dialect),
    voices: last(parsed.voices),
    narrator: last(parsed.narrator) ?? null,
    verbosity: parsed.quiet ? 'quiet' : parsed.verbose ? 'verbose' : 'normal',
  };
}

function voicesOptions(parsed: Parsed<typeof options.voices>): VoicesOptions {
  return {
    catalog: last(parsed.catalogue),
    language: languageTag(last(parsed.lang)),
    gender: last(parsed.gender) ?? null,
    json: parsed.json,
  };
}

const words = (values: unknown): readonly string[] =>
  (Array.isArray(values) ? values : [values]).map((value) => showDash(String(value)));

/** An option that is given twice comes as a list: the last one counts. */
function last<Value>(value: Value): Value {
  return Array.isArray(value) ? (value.at(-1) as Value) : value;
}

function languageTag(tag: string | undefined): string | null {
  if (tag === undefined) return null;
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(tag)) return tag;
  throw new UserError('usage', `--lang takes a language tag such as en or en-GB, not “${tag}”.`);
}

/** yargs' messages, as sentences. */
function asSentence(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  return /[.?!]$/.test(line) ? line : `${line}. See lectern --help.`;
}
