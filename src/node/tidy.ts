/** Memory given back in work that takes much of it outside of JavaScript's heap, where V8 sees no hurry. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** V8’s `gc`: all of it when it is not told how. Before V8 11.4 (Node 20) any word of how, even `major`, means the young alone. */
type Collect = (how?: { readonly type: 'minor' }) => void;

let collect: Collect | null = null;

/**
 * Collects what is no longer used: `major` all of it, in some 50 milliseconds for the leavings of a long article; `minor` what has been made
 * of late, in about one.
 */
export function collectGarbage(type: 'major' | 'minor'): void {
  collect ??= collector();
  if (type === 'major') collect();
  else collect({ type });
}

function collector(): Collect {
  setFlagsFromString('--expose-gc'); // Only contexts that are made from now on have it.
  const found: unknown = runInNewContext('gc');
  return typeof found === 'function' ? (found as Collect) : () => {};
}
