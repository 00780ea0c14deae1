/** Exit codes of every command. */
import { UserError } from '../core/errors.ts';
import type { UserErrorKind } from '../core/errors.ts';

export const exitCodes = {
  /** All well. */
  ok: 0,
  /** Some inputs failed; the others are done. */
  someFailed: 1,
  /** Usage, configuration, voice or cast sheet. */
  usage: 2,
  /** All is made, but something deserves a look; only when the user asks for it. */
  warnings: 3,
  /** A bug; `EX_SOFTWARE` of BSD's sysexits. */
  bug: 70,
} as const;

const codes = { file: exitCodes.someFailed, usage: exitCodes.usage, bug: exitCodes.bug } as const;

export const exitCodeOf = (kind: UserErrorKind | 'bug'): number => codes[kind];

/** Does something with a file of the configuration: what is wrong with it is wrong with the usage. */
export async function asUsage<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof UserError ? new UserError('usage', error.message, { cause: error }) : error;
  }
}
