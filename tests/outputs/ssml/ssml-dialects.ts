/** The dialects that write SSML. */
import { dialectNames, findDialect } from '../../../src/outputs/ssml/dialects/index.ts';
import type { SsmlDialect } from '../../../src/outputs/ssml/dialects/types.ts';

export function ssmlDialect(name: string): SsmlDialect {
  const dialect = findDialect(name);
  if (dialect.form !== 'ssml') throw new Error(`${name} writes no SSML`);
  return dialect;
}

export const ssmlDialectNames = dialectNames.filter((name) => findDialect(name).form === 'ssml');
