/** `lectern build --watch`: builds, and builds again whatever changes, until the user stops it. Nothing is ever removed. */
import { relative, resolve } from 'node:path';
import { createChanges } from '../../batch/changes.ts';
import { UserError } from '../../core/errors.ts';
import { watchFolders } from '../../node/watch-folders.ts';
import { isWebAddress } from '../../node/web-address.ts';
import { build } from '../commands/build.ts';
import { articles } from '../sources/inputs.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io, TextSink } from '../io.ts';
import { listedInputs } from '../sources/listed-inputs.ts';
import { createRounds } from './round.ts';
import { complaint, painter, shownPath } from '../display/terminal.ts';
import { settingsName } from '../parsing/user-settings.ts';
import { watchedPlaces } from './watched-places.ts';
import type { WatchedPlaces } from './watched-places.ts';

/** `again` reads the options anew, as their file may have changed. Gives the exit code of the last build. Throws a `UserError` when the first cannot begin. */
export async function watchBuild(
  argv: readonly string[],
  first: BuildOptions,
  again: () => Promise<BuildOptions>,
  io: Io,
): Promise<number> {
  refuse(first);
  const changes = createChanges(io.stop);
  const rounds = createRounds(io);
  const watch = watchFolders(changes.add);
  let places: WatchedPlaces = { folders: [], counts: () => true };
  const follow = async (options: BuildOptions): Promise<void> => {
    places = await watchedPlaces(
      options,
      [...options.inputs, ...(await listedInputs(options, io))],
      settingsName(argv),
      io.cwd,
    );
    watch.follow(places.folders);
  };
  try {
    await follow(first);
    let code = await build(first, io, articles(first.stdinName), rounds.next());
    await follow(first); // The output folder is there now.
    if (first.verbosity !== 'quiet' && !io.stop.aborted) io.stderr.write('Watching for changes; Ctrl-C ends.\n');
    for (;;) {
      const changed = await changes.next((path) => places.counts(path) && !rounds.isOwn(path));
      if (changed.length === 0) return code;
      const headed = underHeading(changed, io);
      try {
        const options = await again();
        refuse(options);
        await follow(options);
        code = await build(options, headed, { ...articles(options.stdinName), quiet: true }, rounds.next());
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        headed.stderr.write(complaint(error.message, io));
      }
    }
  } finally {
    watch.close();
  }
}

const said = (what: string): UserError => new UserError('usage', `--watch ${what}`);

/** What cannot be looked at again. */
function refuse({ inputs, filesFrom, dryRun }: BuildOptions): void {
  if (dryRun) throw said('builds: leave out --dry-run.');
  if (inputs.includes('-') || filesFrom === '-')
    throw said('looks at files again: standard input can be read once only.');
  const address = inputs.find(isWebAddress);
  if (address !== undefined) throw said(`follows files and folders, and no address such as ${address}.`);
}

/** Says what has changed and when before anything else is said of it, and nothing where nothing is. */
function underHeading(changed: readonly string[], io: Io): Io {
  const names = changed.slice(0, 3).map((path) => shownPath(relative(io.cwd, resolve(path))));
  const more = changed.length > names.length ? ` and ${changed.length - names.length} more` : '';
  const time = new Date().toTimeString().slice(0, 8);
  let isSaid = false;
  const under = (sink: TextSink): TextSink => ({
    write: (text) => {
      if (!isSaid) io.stderr.write(`${painter(io.stderr, io.env)('dim', time)}  ${names.join(', ')}${more} changed\n`);
      isSaid = true;
      return sink.write(text);
    },
    isTTY: sink.isTTY,
    columns: sink.columns,
  });
  return { ...io, stdout: under(io.stdout), stderr: under(io.stderr) };
}
