/** Memory given back before work that needs much of it outside of JavaScript's heap. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects what is no longer used, once. V8 sees no hurry while its own heap has room; what an article has taken while it was analysed
 * would lie there as long as its recording takes. Some 50 milliseconds.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc'); // Only contexts that are made from now on have it.
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
