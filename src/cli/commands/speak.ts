/** `lectern speak`: articles and SSML files become recordings. */
import type { SpeakOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { recitable } from '../sources/inputs.ts';
import { usualBuild } from '../parsing/usual-build.ts';
import { build } from './build.ts';

/** A build of recordings alone, with the defaults of a build in all that nobody hears; gives the exit code. */
export const speak = (options: SpeakOptions, io: Io): Promise<number> =>
  build({ ...usualBuild(), ...options, formats: ['audio'], pictures: 'none' }, io, recitable(options.stdinName));
