/** From the command line to an exit code. */
import { assertNever } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { asksForHelp, asksForVersion, help } from './display/help.ts';
import type { BuildOptions, Invocation } from './invocation.ts';
import type { Io } from './io.ts';
import { userSettings } from './parsing/user-settings.ts';
import { complaint } from './display/terminal.ts';

/** Does what the arguments ask for; gives the exit code. Every user's mistake ends in one sentence on stderr. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return asksForHelp(argv) || asksForVersion(argv) ? await inform(argv, io) : await perform(argv, io);
  } catch (error) {
    if (error instanceof UserError) {
      io.stderr.write(complaint(error.message, io));
      return exitCodeOf(error.kind);
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`${complaint('This is a bug in Lectern; please report it with the lines below.', io)}${stack}\n`);
    return exitCodes.bug;
  }
}

async function inform(argv: readonly string[], io: Io): Promise<number> {
  io.stdout.write(asksForHelp(argv) ? help(argv) : `${(await import('./version.ts')).version()}\n`);
  return exitCodes.ok;
}

/** Commands load when they are called, and yargs only for them, so that help is quick. */
async function perform(argv: readonly string[], io: Io): Promise<number> {
  const { parseArguments } = await import('./parsing/arguments.ts');
  const parse = async (): Promise<Invocation> => parseArguments(argv, await userSettings(argv, io));
  const invocation = await parse();
  switch (invocation.command) {
    case 'build':
      if (invocation.options.watch) return watch(argv, invocation.options, parse, io);
      return (await import('./commands/build.ts')).build(invocation.options, io);
    case 'speak':
      return (await import('./commands/speak.ts')).speak(invocation.options, io);
    case 'who':
      return (await import('./commands/who.ts')).who(invocation.options, io);
    case 'inspect':
      return (await import('./commands/inspect.ts')).inspect(invocation.options, io);
    case 'voices':
      return (await import('./commands/voices.ts')).voices(invocation.options, io);
    case 'registry':
      return (await import('./commands/registry.ts')).registry(invocation.options, io);
    case 'check':
      return (await import('./commands/check.ts')).check(invocation.options, io);
    case 'clean':
      return (await import('./commands/clean.ts')).clean(invocation.options, io);
    case 'enqueue':
      return (await import('./commands/enqueue.ts')).enqueue(invocation.options, io);
    case 'worker':
      return (await import('./commands/worker.ts')).worker(invocation.options, io);
    case 'queue':
      return (await import('./commands/queue.ts')).queue(invocation.options, io);
    case 'completion':
      return (await import('./commands/completion.ts')).completion(invocation.options, io);
    default:
      return assertNever(invocation);
  }
}

async function watch(
  argv: readonly string[],
  first: BuildOptions,
  parse: () => Promise<Invocation>,
  io: Io,
): Promise<number> {
  const again = async (): Promise<BuildOptions> => {
    const invocation = await parse();
    return invocation.command === 'build' ? invocation.options : first;
  };
  return (await import('./watch/watch.ts')).watchBuild(argv, first, again, io);
}
