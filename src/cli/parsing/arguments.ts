/** The command line, read by yargs and turned into one plain value. */
import type { Argv } from 'yargs';
import yargs from 'yargs';
import type { Settings } from '../../config/settings.ts';
import { UserError } from '../../core/errors.ts';
import { likelyName } from '../../core/nearest-names.ts';
import { disguised } from './disguise.ts';
import type { Asked, Invocation } from '../invocation.ts';
import {
  build,
  check,
  clean,
  commands,
  completion,
  enqueue,
  inspect,
  queue,
  registry,
  speak,
  voices,
  who,
  worker,
} from '../options/index.ts';
import {
  buildOptions,
  checkOptions,
  cleanOptions,
  completionOptions,
  inspectOptions,
  registryOptions,
  speakOptions,
  voicesOptions,
  whoOptions,
} from './parsed-options.ts';
import { enqueueOptions, queueOptions, workerOptions } from './queue-options.ts';
import {
  buildSyntax,
  checkSyntax,
  cleanSyntax,
  completionSyntax,
  enqueueSyntax,
  inspectSyntax,
  queueSyntax,
  registrySyntax,
  speakSyntax,
  voicesSyntax,
  whoSyntax,
  workerSyntax,
} from './syntax.ts';

/** `settings` are the defaults that a user has set. Throws a `UserError` of kind `usage` for anything that is not understood. */
export async function parseArguments(argv: readonly string[], settings: Settings = {}): Promise<Invocation> {
  const chosen: Invocation[] = [];
  await commandLine({ argv, settings }, (invocation) => chosen.push(invocation)).parseAsync(disguised(argv));
  const [invocation] = chosen;
  if (invocation === undefined) throw new UserError('usage', nameACommand);
  return invocation;
}

const nameACommand = `Name a command: ${Object.keys(commands).slice(0, -1).join(', ')} or completion. See lectern --help.`;

function commandLine(asked: Asked, choose: (invocation: Invocation) => void): Argv {
  const { settings } = asked;
  return yargs()
    .scriptName('lectern')
    .parserConfiguration({ 'greedy-arrays': false, 'boolean-negation': false, 'camel-case-expansion': false })
    .locale('en')
    .wrap(null)
    .command(build.usage, false, buildSyntax(settings), (parsed) =>
      choose({ command: 'build', options: { ...buildOptions(parsed), asked } }),
    )
    .command(speak.usage, false, speakSyntax(settings), (parsed) =>
      choose({ command: 'speak', options: { ...speakOptions(parsed), asked } }),
    )
    .command(who.usage, false, whoSyntax(settings), (parsed) => choose({ command: 'who', options: whoOptions(parsed) }))
    .command(inspect.usage, false, inspectSyntax(settings), (parsed) =>
      choose({ command: 'inspect', options: inspectOptions(parsed) }),
    )
    .command(voices.usage, false, voicesSyntax, (parsed) =>
      choose({ command: 'voices', options: voicesOptions(parsed) }),
    )
    .command(registry.usage, false, registrySyntax, (parsed) =>
      choose({ command: 'registry', options: registryOptions(parsed) }),
    )
    .command(check.usage, false, checkSyntax, (parsed) => choose({ command: 'check', options: checkOptions(parsed) }))
    .command(clean.usage, false, cleanSyntax, (parsed) => choose({ command: 'clean', options: cleanOptions(parsed) }))
    .command(enqueue.usage, false, enqueueSyntax(settings), (parsed) =>
      choose({ command: 'enqueue', options: enqueueOptions(parsed, asked) }),
    )
    .command(worker.usage, false, workerSyntax, (parsed) =>
      choose({ command: 'worker', options: workerOptions(parsed) }),
    )
    .command(queue.usage, false, queueSyntax, (parsed) => choose({ command: 'queue', options: queueOptions(parsed) }))
    .command(completion.usage, false, completionSyntax, (parsed) =>
      choose({ command: 'completion', options: completionOptions(parsed) }),
    )
    .demandCommand(1, nameACommand)
    .strict()
    .recommendCommands()
    .help(false)
    .version(false)
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      if (error !== undefined && error.name !== 'YError') throw error;
      throw new UserError('usage', inOurWords(message ?? error?.message ?? '', asked.argv));
    });
}

/** What yargs says, as a sentence that says what to do next. */
function inOurWords(message: string, argv: readonly string[]): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  if (line.startsWith('Not enough non-option arguments'))
    return 'Name at least one file or folder. See lectern --help.';
  const unknown = /^Unknown arguments?: (.+)$/.exec(line)?.[1];
  if (unknown !== undefined) {
    const names = unknown.split(', ');
    const likely = names.length === 1 ? likelyName(unknown, optionsOf(argv)) : null;
    const meant = likely === null ? '' : `; did you mean ${asTyped(likely)}?`;
    return `There is no option ${names.map(asTyped).join(', ')}${meant === '' ? '.' : meant} See lectern --help.`;
  }
  const lacking = /^Not enough arguments following: (.+)$/.exec(line)?.[1];
  if (lacking !== undefined) return `${asTyped(lacking)} takes a value. See lectern --help.`;
  return /[.?!]$/.test(line) ? line : `${line}. See lectern --help.`;
}

/** Names of the options of the command that is named. */
const optionsOf = (argv: readonly string[]): readonly string[] =>
  Object.keys(commands[argv.find((word) => Object.hasOwn(commands, word)) ?? '']?.options ?? {});

const asTyped = (name: string): string => `${name.length === 1 ? '-' : '--'}${name}`;
