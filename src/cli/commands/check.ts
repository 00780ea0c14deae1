/** `lectern check`: SSML files held against the rules of SSML 1.1. */
import { UserError } from '../../core/errors.ts';
import { checkSsml } from '../../index.ts';
import type { SsmlProblem } from '../../index.ts';
import type { CheckOptions } from '../invocation.ts';
import { eachInput } from '../each-input.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { oneLine, painter } from '../terminal.ts';

/** Prints every problem as `file:line:column: message (rule)`; gives the exit code, 1 when there is any. */
export async function check(options: CheckOptions, io: Io): Promise<number> {
  let good = true;
  const code = await eachInput(options.files, ssmlFiles, io, async ({ name, bytes }) => {
    if (bytes.length === 0) throw new UserError('file', `${name} is empty: there is nothing to check.`);
    const problems = await checkSsml(new TextDecoder().decode(bytes));
    io.stdout.write(problems.map((problem) => shown(name, problem, options.json, io)).join(''));
    good &&= problems.length === 0;
  });
  return good ? code : exitCodes.someFailed;
}

const ssmlFiles = { what: 'SSML file', endings: ['.ssml'], stdinName: null };

function shown(file: string, problem: SsmlProblem, json: boolean, io: Io): string {
  const { line, column, message, rule } = problem;
  if (json) return `${JSON.stringify({ file, line, column, message, rule })}\n`;
  const paint = painter(io.stdout, io.env);
  return `${paint('bold', `${file}:${line}:${column}:`)} ${oneLine(message)} ${paint('dim', `(${rule})`)}\n`;
}
