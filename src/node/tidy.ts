/** Memory given back in work that takes much of it outside of JavaScript's heap, where V8 sees no hurry. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (how: { readonly type: 'major' | 'minor' }) => void;

let collect: Collect | null = null;

/**
 * Collects what is no longer used: `major` all of it, in some 50 milliseconds for the leavings of a long article; `minor` what has been made
 * of late, in about one.
 */
export function collectGarbage(type: 'major' | 'minor'): void {
  collect ??= collector();
  collect({ type });
}

function collector(): Collect {
  setFlagsFromString('--expose-gc'); // Only contexts that are made from now on have it.
  const found: unknown = runInNewContext('gc');
  return typeof found === 'function' ? (found as Collect) : () => {};
}
