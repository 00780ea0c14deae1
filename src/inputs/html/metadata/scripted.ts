/** The author in the data that a page's scripts hand on to its counters and tools. */
import { decodeReferences } from '../../character-references.ts';
import { isPerson, namesIn } from './names.ts';

/** Characters of all scripts that are looked at. */
const most = 2_000_000;

/** Persons alone, and only where every such field names the same. */
export function scriptedNames(scripts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  let left = most;
  for (const script of scripts) {
    for (const [, value] of script.slice(0, left).matchAll(field)) {
      const names = namesIn(unescaped(value ?? ''));
      if (names.length > 0 && names.every(isPerson)) found.add(names.join(', '));
    }
    left -= script.length;
    if (left <= 0) break;
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only.split(', ') : [];
}

const field =
  /["']?\b(?:page|article|post|content|story)?[_.-]?authors?(?:[_.-]?names?)?["']?\s*[:=]\s*(?:\[\s*)?(?:\{[^{}]{0,200}?"name"\s*:\s*)?["']([^"'\n]{3,80})["']/gi;

const unescaped = (value: string): string =>
  decodeReferences(
    value.replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
