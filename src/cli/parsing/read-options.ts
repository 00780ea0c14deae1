/** What the command line says about reading, as the library takes it. */
import { openBeside } from '../../node/beside.ts';
import { unbrotli } from '../../node/brotli.ts';
import type { Asked, InputOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { toldIn } from './job-words.ts';

interface Options extends InputOptions {
  readonly asked?: Asked;
}

/** Files that a manifest names are looked for from its own folder. */
export const readOptions = <Given extends Options>(options: Given, io: Io) => ({
  ...options,
  openBeside: openBeside(io.cwd, options.allowOutside),
  unbrotli,
  rowLanguageFirst: isLanguageOfSettings(options),
});

const isLanguageOfSettings = ({ language, asked }: Options): boolean =>
  language !== null && asked !== undefined && toldIn({ lang: language }, asked).defaults['lang'] !== undefined;
