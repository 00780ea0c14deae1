/** The arguments and options of each command, as yargs is told of them. */
import type { Argv, Options } from 'yargs';
import type { Settings } from '../../config/settings.ts';
import * as words from '../options/index.ts';

export const buildSyntax = (settings: Settings) => (argv: Argv) =>
  argv.positional('inputs', words.build.positionals.inputs).options(unseen(words.build.options, settings));
export const speakSyntax = (settings: Settings) => (argv: Argv) =>
  argv.positional('inputs', words.speak.positionals.inputs).options(unseen(words.speak.options, settings));
export const whoSyntax = (settings: Settings) => (argv: Argv) =>
  argv.positional('inputs', words.who.positionals.inputs).options(unseen(words.who.options, settings));
export const inspectSyntax = (settings: Settings) => (argv: Argv) =>
  argv.positional('inputs', words.inspect.positionals.inputs).options(unseen(words.inspect.options, settings));
export const voicesSyntax = (argv: Argv) =>
  argv.positional('catalogue', words.voices.positionals.catalogue).options(unseen(words.voices.options));
export const registrySyntax = (argv: Argv) =>
  argv.positional('file', words.registry.positionals.file).options(unseen(words.registry.options));
export const enqueueSyntax = (settings: Settings) => (argv: Argv) =>
  argv.positional('inputs', words.enqueue.positionals.inputs).options(unseen(words.enqueue.options, settings));
export const workerSyntax = (argv: Argv) => argv.options(unseen(words.worker.options));
export const queueSyntax = (argv: Argv) => argv.options(unseen(words.queue.options));
export const cleanSyntax = (argv: Argv) => argv.options(unseen(words.clean.options));
export const completionSyntax = (argv: Argv) =>
  argv.positional('shell', words.completion.positionals.shell).options(unseen(words.completion.options));
export const checkSyntax = (argv: Argv) =>
  argv.positional('files', words.check.positionals.files).options(unseen(words.check.options));

/** yargs lays out the help of every command that it runs. The help is ours, so that there is to be nothing to lay out. */
function unseen<Words extends Readonly<Record<string, Options>>>(options: Words, settings: Settings = {}): Words {
  const hidden = Object.entries(options).map(([name, option]) => [
    name,
    { ...option, ...setting(settings[name], option), hidden: true },
  ]);
  return Object.fromEntries(hidden) as Words;
}

/** A number may stand in the settings for a word on the command line. */
const setting = (value: Settings[string] | undefined, { type }: Options): Options =>
  value === undefined ? {} : { default: type === 'string' ? String(value) : value };

/** What yargs makes of the words of a command. */
export type Parsed<Syntax extends (argv: Argv) => Argv> = Syntax extends (argv: Argv) => Argv<infer Options>
  ? Options
  : never;
