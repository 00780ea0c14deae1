/** The words of `lectern registry`. */
import { json } from './shared.ts';
import type { CommandWords } from './types.ts';

export const registry = {
  usage: 'registry <file>',
  summary: 'List the people and voices of a registry',
  positionals: {
    file: { describe: 'Registry that lectern build --registry keeps', type: 'string', demandOption: true },
  },
  options: { json: json('The registry as JSON') },
  examples: [['lectern registry people.json', 'everyone with role, voices and where they last spoke']],
} as const satisfies CommandWords;
