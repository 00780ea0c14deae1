/** Exit codes of every command. */
import type { UserErrorKind } from '../core/errors.ts';

export const exitCodes = {
  /** All well. */
  ok: 0,
  /** Some inputs failed; the others are done. */
  someFailed: 1,
  /** Usage, configuration, voice or cast sheet. */
  usage: 2,
  /** A bug. */
  bug: 70,
} as const;

export const exitCodeOf = (kind: UserErrorKind): number => (kind === 'usage' ? exitCodes.usage : exitCodes.someFailed);
