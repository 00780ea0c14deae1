/** `lectern check`: SSML files held against the rules of SSML 1.1. */
import { UserError } from '../../core/errors.ts';
import { checkSsml } from '../../index.ts';
import type { SsmlProblem } from '../../index.ts';
import type { CheckOptions } from '../invocation.ts';
import { eachInput } from '../each-input.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { oneLine, painter, shownPath } from '../terminal.ts';

/** Prints every problem as `file:line:column: message (rule)`; gives the exit code, 1 when there is any. */
export async function check(options: CheckOptions, io: Io): Promise<number> {
  await checkSsml('', options.dialect); // An unknown dialect is told before any file is read.
  let good = true;
  const code = await eachInput(options.files, ssmlFiles, io, async ({ name, bytes }) => {
    if (bytes.length === 0) throw new UserError('file', `${name} is empty: there is nothing to check.`);
    const problems = [...wrongBytes(bytes), ...(await checkSsml(new TextDecoder().decode(bytes), options.dialect))];
    io.stdout.write(problems.map((problem) => shown(name, problem, options.json, io)).join(''));
    good &&= problems.length === 0;
  });
  return good ? code : exitCodes.someFailed;
}

const ssmlFiles = { what: 'SSML file', endings: ['.ssml'], stdinName: null };

/** The first place that is no UTF-8; a parser of XML must refuse the whole document (XML 1.0, section 4.3.3). */
function wrongBytes(bytes: Uint8Array): readonly SsmlProblem[] {
  if (isUtf8(bytes)) return [];
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split(/\r\n|\r|\n/);
  return [
    {
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      rule: 'encoding',
      message: 'The bytes from here are not UTF-8.',
      hint: 'Save the file as UTF-8.',
    },
  ];
}

/** With `open`, a character may be cut off at the end. */
function isUtf8(bytes: Uint8Array, open = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}

function shown(file: string, problem: SsmlProblem, json: boolean, io: Io): string {
  const { line, column, message, rule, hint } = problem;
  if (json) return `${JSON.stringify({ file, line, column, message, rule, hint })}\n`;
  const paint = painter(io.stdout, io.env);
  const place = paint('bold', `${shownPath(file)}:${line}:${column}:`);
  const advice = hint === null ? '' : ` ${oneLine(hint)}`;
  return `${place} ${oneLine(message)}${advice} ${paint('dim', `(${rule})`)}\n`;
}
