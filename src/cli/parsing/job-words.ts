/** The options of a build as they travel to another machine: by their words, and read there as a command line is. */
import { posix } from 'node:path';
import type { Chunk } from '../../config/chunk.ts';
import type { Settings } from '../../config/settings.ts';
import { UserError } from '../../core/errors.ts';
import { isKey } from '../../node/stores/keys.ts';
import type { Asked, BuildOptions } from '../invocation.ts';
import { last, texts } from './last-value.ts';
import { travelling } from '../options/index.ts';
import type { OptionWords } from '../options/index.ts';
import { usualBuild } from './usual-build.ts';

type Words = Chunk['words'];

/** What a job is told of how to build: by the command line, and by the settings that it wins over. */
export type Told = Pick<Chunk, 'words' | 'defaults'>;

/** Of the options that travel, those that somebody has given. */
export function toldIn(parsed: Readonly<Record<string, unknown>>, { argv, settings }: Asked): Told {
  const chosen = (isWanted: (name: string, word: OptionWords) => boolean): Words =>
    Object.fromEntries(
      Object.entries(travelling)
        .filter(([name, word]) => parsed[name] !== undefined && isWanted(name, word))
        .map(([name, { array }]) => [name, array === true ? texts(parsed[name]) : (last(parsed[name]) as string)]),
    );
  const isGiven = (name: string, word: OptionWords): boolean => argv.some((text) => isFor(text, name, word));
  return {
    words: chosen(isGiven),
    defaults: chosen((name, word) => settings[name] !== undefined && !isGiven(name, word)),
  };
}

/** Is a word of the command line for an option, as in `--out x`, `--out=x`, `-o x` or `-qo x`? */
const isFor = (text: string, name: string, { alias }: OptionWords): boolean =>
  text === `--${name}` ||
  text.startsWith(`--${name}=`) ||
  (typeof alias === 'string' && (text === `--${alias}` || (/^-[^-]/.test(text) && text.includes(alias))));

/** The options that a job stands for. Throws a `UserError` of kind `usage` for words that are none, or mean nothing. */
export function jobOptions({ words, defaults }: Told): BuildOptions {
  for (const [name, value] of [...Object.entries(defaults), ...Object.entries(words)]) {
    const word = Object.hasOwn(travelling, name) ? travelling[name] : undefined;
    if (word === undefined) throw new UserError('usage', `The job names the option “${name}”, which does not travel.`);
    if (!isOfType(value, word)) throw new UserError('usage', `The job gives --${name} a value of another type.`);
  }
  const options = usualBuild({ ...defaults, ...words, quiet: true });
  checkPlaces(options);
  return { ...options, asked: { argv: ['build', '-', ...argvOf(words)], settings: settingsOf(defaults) } };
}

/** The words as on a command line: rows of a manifest come between it and the settings. */
const argvOf = (words: Words): readonly string[] =>
  Object.entries(words).flatMap(([name, value]) => {
    if (typeof value === 'boolean') return value ? [`--${name}`] : [];
    return (typeof value === 'object' ? value : [value]).map((one) => `--${name}=${one}`);
  });

const settingsOf = (defaults: Words): Settings =>
  Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, typeof value === 'object' ? value.join(',') : value]),
  );

/** Nothing that a job names may lie elsewhere than the job has laid it out; the folder of a model is the worker's own. */
function checkPlaces({ out, pictures, voices, lexicons, face, cast }: BuildOptions): void {
  if (pictures === 'anywhere')
    throw new UserError('usage', 'The job asks for pictures from anywhere, which does not travel.');
  const names = [out, voices, ...lexicons, ...(face ?? '').split(','), cast ?? ''].filter((name) => name !== '');
  const wrong = names.find((name) => !isKey(posix.normalize(name)));
  if (wrong !== undefined)
    throw new UserError('usage', `The job names “${wrong.slice(0, 200)}”, which leads out of its folder.`);
}

const isOfType = (value: Words[string], { type, array }: OptionWords): boolean =>
  array === true ? Array.isArray(value) : typeof value === type;
