/** One input made, with whatever came of it as plain data: nothing is printed, and no mistake thrown. */
import { UserError } from '../../core/errors.ts';
import { systemCode } from '../../node/errors.ts';
import { buildArticles } from './build-articles.ts';
import type { BuildSetting } from '../setting/build-setting.ts';
import type { FoundIn } from '../display/findings.ts';
import type { Input } from '../sources/inputs.ts';
import type { Io } from '../io.ts';
import type { Extent, Failure, Made } from '../made.ts';

export async function makeInput(
  input: Input,
  name: string,
  setting: BuildSetting,
  io: Io,
  extent: Extent = 'whole',
): Promise<Made> {
  const started = performance.now();
  const told: FoundIn[] = [];
  const rest = (): Pick<Made, 'took' | 'told'> => ({ took: performance.now() - started, told });
  try {
    if (input.type === 'failed') throw input.error;
    const made = await buildArticles(
      input,
      name,
      { ...setting, extent, onFound: (found) => void told.push(found) },
      io,
    );
    return { type: 'made', ...made, ...rest() };
  } catch (error) {
    return { type: 'failed', error: failureOf(error, input.name), ...rest() };
  }
}

/** What colours and line lengths depend on. */
export const terminalOf = ({ stderr: { isTTY, columns } }: Pick<Io, 'stderr'>): Omit<Io['stderr'], 'write'> => ({
  isTTY,
  columns,
});

export function failureOf(error: unknown, name: string): Failure {
  if (error instanceof UserError) {
    const system = systemCode(error.cause);
    return { kind: error.kind, message: error.message, ...(system === null ? {} : { system }) };
  }
  const [what, stack] =
    error instanceof Error ? [`${error.name}: ${error.message}`, error.stack ?? ''] : [String(error), ''];
  const message = `${name} met a bug in Lectern; please report it with the lines below (${what}).`;
  return { kind: 'bug', message, stack };
}
