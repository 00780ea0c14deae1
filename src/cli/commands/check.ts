/** `lectern check`: finished files held against the rules of their format, which their content tells. */
import { UserError } from '../../core/errors.ts';
import { acceptCheckerOptions, checkedEndings, checkFile, nodeWorld, read } from '../../index.ts';
import type { Article, CheckerOptions, CheckProblem, CheckReport } from '../../index.ts';
import type { CheckOptions } from '../invocation.ts';
import { eachInput } from '../sources/each-input.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { articles, wholeSource } from '../sources/inputs.ts';
import { oneLine, painter, shownPath } from '../display/terminal.ts';

/** Prints every problem as `file:place: message (rule)`, then what else is to be said of the file; gives the exit code, 1 when there is any problem. */
export async function check(options: CheckOptions, io: Io): Promise<number> {
  await acceptCheckerOptions({ dialect: options.dialect, articles: [] });
  const world = nodeWorld();
  const wanted = { ...options, articles: await articlesOf(options, io) };
  let good = true;
  const code = await eachInput(options.files, checkable, io, async (source) => {
    const { name, bytes } = await wholeSource(source);
    if (bytes.length === 0) throw new UserError('file', `${name} is empty: there is nothing to check.`);
    const report = await checked(name, bytes, wanted);
    io.stdout.write(options.json ? asJson(name, report) : asText(name, report, io));
    good &&= report.problems.length === 0;
  });
  return good ? code : exitCodes.someFailed;

  async function checked(name: string, bytes: Uint8Array, how: CheckerOptions): Promise<CheckReport> {
    try {
      return await checkFile(bytes, how, world);
    } catch (error) {
      throw error instanceof UserError
        ? new UserError(error.kind, `${name}: ${error.message}`, { cause: error })
        : error;
    }
  }
}

const checkable = { what: 'SSML file or PDF', endings: checkedEndings, stdinName: null, allowPrivate: false };

/** Every article of the sources, in order. Throws a `UserError` when one of them cannot be read. */
async function articlesOf({ articles: names }: CheckOptions, io: Io): Promise<readonly Article[]> {
  const found: Article[] = [];
  const code = await eachInput(names, { ...articles(null), allowPrivate: false }, io, async (source) => {
    for await (const { article } of read(source)) found.push(article);
  });
  if (code !== exitCodes.ok) throw new UserError('usage', 'The article to check against cannot be read.');
  return found;
}

function asJson(file: string, { problems, summary }: CheckReport): string {
  const records = [
    ...problems.map(({ data }) => ({ file, ...data })),
    ...(summary === null ? [] : [{ file, ...summary.data }]),
  ];
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function asText(file: string, { problems, summary }: CheckReport, io: Io): string {
  const paint = painter(io.stdout, io.env);
  const path = shownPath(file);
  const line = ({ place, message, hint, label }: CheckProblem): string => {
    const where = paint('bold', place === null ? `${path}:` : `${path}:${place}:`);
    const advice = hint === null ? '' : ` ${oneLine(hint)}`;
    return `${where} ${oneLine(message)}${advice} ${paint('dim', `(${label})`)}\n`;
  };
  const [first, ...more] = summary?.lines ?? [];
  const said = first === undefined ? [] : [`${path}: ${first}\n`, ...more.map((text) => `  ${text}\n`)];
  return [...problems.map(line), ...said].join('');
}
