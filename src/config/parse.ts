/** JSON that a person wrote, held against a schema. */
import type { ZodError, ZodType } from 'zod';
import { UserError } from '../core/errors.ts';
import { nearestNames } from '../core/nearest-names.ts';

/**
 * The value in a JSON text. `file` is its name for people; `names` are the keys there are at the top, to say which one may have been meant.
 * Throws a `UserError` of kind `usage` that names the file, the place in it and what is expected there.
 */
export function parseJson<Value>(
  text: string,
  file: string,
  schema: ZodType<Value>,
  names: readonly string[] = [],
): Value {
  const checked = schema.safeParse(jsonIn(text, file));
  if (checked.success) return checked.data;
  const hint = meant(checked.error, names);
  throw new UserError(
    'usage',
    `${file} is not as it should be: ${firstIssue(checked.error)}${hint === '' ? '.' : hint}`,
  );
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new UserError(
      'usage',
      `${file} is not valid JSON${placeOf(error, text)}; look for a missing comma or quotation mark.`,
      {
        cause: error,
      },
    );
  }
}

/** V8 tells the offset in its message; at the end of the text it tells nothing. */
function placeOf(error: unknown, text: string): string {
  const offset = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const before = offset === undefined ? text : text.slice(0, Number(offset));
  const lines = before.split('\n');
  return ` at line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

function meant({ issues: [issue] }: ZodError, names: readonly string[]): string {
  if (issue?.code !== 'unrecognized_keys' || issue.path.length > 0) return '';
  const [nearest] = nearestNames(issue.keys[0] ?? '', names);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

function firstIssue(error: ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'something is wrong with it';
  const place = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const message = issue.message.replace(/^Invalid input: /, '').replace(/^./, (letter) => letter.toLowerCase());
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
  return `at ${place === '' ? 'the top' : place.replace(/^\./, '')}, ${message}${more}`;
}
