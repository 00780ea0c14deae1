/** Every dialect. A new one is a file here and a line below. */
import { UserError } from '../../../core/errors.ts';
import { alexa } from './alexa.ts';
import { azure } from './azure.ts';
import { espeak } from './espeak.ts';
import { google } from './google.ts';
import { ibm } from './ibm.ts';
import { polly, pollyNeural } from './polly.ts';
import { segments } from './segments.ts';
import type { Dialect } from './types.ts';
import { w3c } from './w3c.ts';

const dialects = {
  w3c,
  espeak,
  azure,
  google,
  polly,
  'polly-neural': pollyNeural,
  ibm,
  alexa,
  segments,
} satisfies Record<string, Dialect>;

export const dialectNames = Object.keys(dialects) as readonly (keyof typeof dialects)[];

/** Throws a `UserError` of kind `usage` for a name that no dialect has. */
export function findDialect(name: string): Dialect {
  const found = Object.values<Dialect>(dialects).find((dialect) => dialect.name === name);
  if (found !== undefined) return found;
  throw new UserError('usage', `There is no SSML dialect “${name}”; the dialects are ${dialectNames.join(', ')}.`);
}
