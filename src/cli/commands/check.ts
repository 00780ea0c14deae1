/** `lectern check`: SSML files held against the rules of SSML 1.1. */
import { UserError } from '../../core/errors.ts';
import { checkSsml } from '../../index.ts';
import type { SsmlProblem } from '../../index.ts';
import type { CheckOptions } from '../arguments.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Input } from '../inputs.ts';
import { findInputs, readInput } from '../inputs.ts';
import type { Io } from '../io.ts';
import { complaint, oneLine, painter } from '../terminal.ts';

/** Prints every problem as `file:line:column: message (rule)`; gives the exit code, 1 when there is any. */
export async function check(options: CheckOptions, io: Io): Promise<number> {
  let good = true;
  for (const input of await findInputs(options.files, ssmlFiles, io)) {
    try {
      const problems = await problemsIn(input, io);
      io.stdout.write(problems.map((problem) => shown(input.name, problem, options.json, io)).join(''));
      good &&= problems.length === 0;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      io.stderr.write(complaint(error.message, io));
      good = false;
    }
  }
  return good ? exitCodes.ok : exitCodes.someFailed;
}

const ssmlFiles = { what: 'SSML file', endings: ['.ssml'], stdinName: null };

async function problemsIn(input: Input, io: Io): Promise<readonly SsmlProblem[]> {
  if (input.type === 'failed') throw input.error;
  const { bytes, name } = await readInput(input, io);
  if (bytes.length === 0) throw new UserError('file', `${name} is empty: there is nothing to check.`);
  return checkSsml(new TextDecoder().decode(bytes));
}

function shown(file: string, problem: SsmlProblem, json: boolean, io: Io): string {
  const { line, column, message, rule } = problem;
  if (json) return `${JSON.stringify({ file, line, column, message, rule })}\n`;
  const paint = painter(io.stdout, io.env);
  return `${paint('bold', `${file}:${line}:${column}:`)} ${oneLine(message)} ${paint('dim', `(${rule})`)}\n`;
}
