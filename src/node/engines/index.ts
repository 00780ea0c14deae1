/** Every speech engine. A new one is a folder here and a line below. */
import { UserError } from '../../core/errors.ts';
import type { EngineKind } from './types.ts';

const engines = {
  flite: async () => (await import('./flite/index.ts')).flite,
  espeak: async () => (await import('./espeak/index.ts')).espeak,
  neural: async () => (await import('./neural/index.ts')).neural,
} satisfies Record<string, () => Promise<EngineKind>>;

export const engineNames = Object.keys(engines) as readonly (keyof typeof engines)[];

/** Throws a `UserError` of kind `usage` for a name that no engine has. */
export async function findEngine(name: string): Promise<EngineKind> {
  const known = engineNames.find((each) => each === name);
  if (known !== undefined) return engines[known]();
  throw new UserError('usage', `There is no speech engine “${name}”; choose from ${engineNames.join(', ')}.`);
}
