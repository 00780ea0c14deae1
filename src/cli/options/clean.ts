/** The words of `lectern clean`. */
import { destination } from './shared.ts';
import type { CommandWords } from './types.ts';

export const clean = {
  usage: 'clean',
  summary: 'Take away what builds have made, as their journal knows it, and nothing else',
  positionals: {},
  options: {
    out: { ...destination.out, describe: 'Folder that was written to' },
    'dry-run': {
      alias: 'n',
      describe: 'Take nothing away; list what would go',
      type: 'boolean',
      default: false,
      group: 'Output',
    },
  },
  examples: [['lectern clean --out editions', 'files that you have changed stay']],
} as const satisfies CommandWords;
