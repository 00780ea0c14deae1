import { SynthesisError } from '../../core/synthesis.ts';

/** Tries once more when it went wrong. Rejects with a `SynthesisError` when that did too. */
export async function twice<Result>(attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch {
    return secondTry(attempt);
  }
}

async function secondTry<Result>(attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    throw new SynthesisError('The engine failed twice.', { cause: error });
  }
}
