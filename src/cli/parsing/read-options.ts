/** What the command line says about reading, as the library takes it. */
import { openBeside } from '../../node/beside.ts';
import { unbrotli } from '../../node/brotli.ts';
import type { InputOptions } from '../invocation.ts';
import type { Io } from '../io.ts';

/** Files that a manifest names are looked for from its own folder. */
export const readOptions = <Options extends InputOptions>(options: Options, io: Io) => ({
  ...options,
  openBeside: openBeside(io.cwd, options.allowOutside),
  unbrotli,
});
