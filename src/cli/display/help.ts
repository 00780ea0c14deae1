/**
 * The help, set from the same data that yargs reads the command line by.
 * yargs could print it as well, but loading it and measuring its columns takes longer than starting Node does.
 */
import type { CommandWords, OptionWords } from '../options/index.ts';
import { build, commands } from '../options/index.ts';
import { table } from './table.ts';

/** Does someone ask for help, before a lone `--`? */
export const asksForHelp = (argv: readonly string[]): boolean =>
  beforeDashes(argv).some((word) => word === '--help' || word === '-h');

/** Does someone ask for the version? */
export const asksForVersion = (argv: readonly string[]): boolean =>
  beforeDashes(argv).some((word) => word === '--version' || word === '-V');

const beforeDashes = (argv: readonly string[]): readonly string[] => {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
};

/** The help of the command among the words, or of the program. */
export function help(argv: readonly string[]): string {
  const name = argv.find((word) => Object.hasOwn(commands, word));
  const command = name === undefined ? undefined : commands[name];
  return command === undefined ? programHelp() : commandHelp(command);
}

const common: readonly (readonly [string, string])[] = [
  ['-h, --help', 'Show help, also of a command: lectern build --help'],
  ['-V, --version', 'Show the version'],
];

const exitCodes: readonly (readonly [string, string])[] = [
  ['0', 'all well'],
  ['1', 'some inputs failed; the others are done'],
  ['2', 'usage, configuration, voice or cast sheet'],
  ['3', 'something deserves a look, under --fail-on-warning'],
  ['130, 143', 'stopped by a signal; nothing is half-written'],
];

function programHelp(): string {
  return [
    'Usage: lectern <command> [options]\n\nOne article in; out come SSML with a voice for every speaker and a tagged large-print PDF.\n',
    section(
      'Commands',
      Object.values(commands).map(({ usage, summary }) => [`lectern ${usage}`, summary]),
    ),
    section('Options', common),
    section('Examples', build.examples),
    section('Exit codes', exitCodes),
  ].join('\n');
}

function commandHelp({ usage, summary, positionals, options, examples, remark }: CommandWords): string {
  const groups = [...new Set(Object.values(options).map(({ group }) => group))];
  const of = (group: string) => Object.entries(options).filter(([, option]) => option.group === group);
  return [
    `Usage: lectern ${usage} [options]\n\n${summary}.\n`,
    ...(Object.keys(positionals).length === 0
      ? []
      : [section('Arguments', Object.entries(positionals).map(argumentRow))]),
    ...groups.map((group) =>
      section(
        group,
        of(group).map(([name, option]) => optionRow(name, option)),
      ),
    ),
    section('Examples', examples),
    ...(remark === undefined ? [] : [`${remark}\n`]),
  ].join('\n');
}

function optionRow(
  name: string,
  { alias, value, describe, default: standard, otherwise }: OptionWords,
): readonly [string, string] {
  const short = typeof alias === 'string' ? `-${alias}, ` : '    ';
  return [
    `${short}--${name}${value === undefined ? '' : ` ${value}`}`,
    withDefault(describe, standard === false ? otherwise : (standard ?? otherwise)),
  ];
}

const argumentRow = ([name, { describe, default: value }]: [string, CommandWords['positionals'][string]]): readonly [
  string,
  string,
] => [name, withDefault(describe, value)];

const withDefault = (describe: string, value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${describe} [default: ${value}]` : describe;

const section = (heading: string, rows: readonly (readonly [string, string])[]): string =>
  `${heading}:\n${table(rows, '  ')}`;
